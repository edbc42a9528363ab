import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/document.ts';
import { definePatterns } from '../../../src/document/patterns/define-patterns.ts';
import { confidenceOf, mergeCues, tallyCues, weighCues } from '../../../src/document/patterns/weigh-cues.ts';

const read = (text: string) => createDocument({ id: 'q', kind: 'strategy', prompt: 'What would you do?', limitSeconds: undefined }, { text, mode: 'written' });
const cues = definePatterns('test cues', { turn: ['but'], loss: ['slower|dearer'], gain: ['safer'] });
const weights = { turn: 0.2, loss: 0.5, gain: 0.5 };

describe('weighCues', () => {
  it('adds each kind once within reach and leaves out what is too far', () => {
    const document = read('It is safer but slower and slower. ' + 'Then we went home again on foot. '.repeat(10) + 'It was dearer.');
    const windows = weighCues(document.read(cues), weights, { reach: 10, threshold: 1 });
    expect(windows).toHaveLength(1);
    expect(windows[0]!.score).toBeCloseTo(1.2);
    expect(windows[0]!.cues.map(({ label }) => label)).toEqual(['gain', 'turn', 'loss']);
  });

  it('finds nothing below the threshold', () => {
    expect(weighCues(read('It is safer. That is all that there is to say.').read(cues), weights, { reach: 10, threshold: 1 })).toEqual([]);
  });
});

describe('tallyCues', () => {
  it('counts with diminishing returns, scaled to the length', () => {
    const once = read('slower ' + 'word here '.repeat(74) + 'end');
    const twice = read('slower ' + 'word here '.repeat(73) + 'but slower end');
    const points = { turn: 0, loss: 1, gain: 0 };
    expect(tallyCues(once, once.read(cues), points)).toBeCloseTo(Math.log(2), 2);
    expect(tallyCues(twice, twice.read(cues), points)).toBeCloseTo(Math.log(3), 2);
  });

  it('gives the same for a text twice as long with twice the words, where it is told to', () => {
    const sentence = 'It is slower when nobody from the depot has time to look at the van before noon. ';
    const short = read(sentence.repeat(10));
    const long = read(sentence.repeat(20));
    const points = { turn: 0, loss: 1, gain: 0 };
    const tally = (document: typeof short) => tallyCues(document, document.read(cues), points, { perLength: true });
    expect(tally(long)).toBeCloseTo(tally(short));
  });
});

it('merges readings in order of position', () => {
  const document = read('It is safer but slower.');
  const found = document.read(cues);
  expect(mergeCues(found.filter(({ label }) => label !== 'turn'), found.filter(({ label }) => label === 'turn')).map(({ label }) => label)).toEqual(['gain', 'turn', 'loss']);
});

it('is least sure at the border and never certain', () => {
  expect(confidenceOf(0)).toBe(0.5);
  expect(confidenceOf(-1)).toBe(0.7);
  expect(confidenceOf(50)).toBe(0.9);
});
