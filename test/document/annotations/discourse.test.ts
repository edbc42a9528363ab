import { describe, expect, it } from 'vitest';
import { createDocument, type Document } from '../../../src/document/document.ts';
import { conditionals } from '../../../src/document/annotations/conditionals.ts';
import { discourseMarkers, fillers, hedges, markersOf } from '../../../src/document/annotations/discourse.ts';

const document = (text: string): Document =>
  createDocument({ id: 'q', kind: 'analytical', prompt: 'How would you measure it?', limitSeconds: undefined }, { text, mode: 'spoken' });

const words = (of: Document, range: { first: number; last: number } | undefined): string =>
  range === undefined ? '' : of.words.slice(range.first, range.last).map(({ norm }) => norm).join(' ');

describe('conditionals', () => {
  it.each<[string, string, string]>([
    ['If arrears rise, we stop the pilot.', 'if arrears rise', 'we stop pilot'],
    ['We stop the pilot if arrears rise.', 'if arrears rise', 'we stop pilot'],
    ['if it drops we stop', 'if it drops', 'we stop'],
    ['Under forty? We stop.', 'under forty', 'we stop'],
    ['Above 5% we roll back; otherwise it stays.', 'above 5%', 'we roll back'],
    ['Below it, I would pull the ward from the trial.', 'below it', 'i would pull ward from trial'],
    ['It has to reach ten pickups a day or we close the locker.', 'it has to reach ten pickups day', 'we close locker'],
    ['As long as the queue is under six minutes, we keep it.', 'as long as queue is under six minutes', 'we keep it'],
    ['Unless the union agrees, I would not start.', 'unless union agrees', 'i would not start'],
    ['Should payday do no better than a random day, that belief is dead.', 'should payday do no better than random day', 'that belief is dead'],
    ['Once we have the baseline, I want a rise of a tenth.', 'once we have baseline', 'i want rise of tenth'],
    ["If that's true the fall should sit in the evening buses.", 'if that is true', 'fall should sit in evening buses'],
  ])('%s', (text, condition, consequence) => {
    const read = document(text);
    const [found] = read.read(conditionals);
    expect([words(read, found?.condition), words(read, found?.consequence)]).toEqual([condition, consequence]);
  });

  it.each(['We asked if they liked it.', 'They came once a week.', 'It looked as if it had rained.', 'A better map?'])('none in: %s', (text) => {
    expect(document(text).read(conditionals)).toEqual([]);
  });
});

describe('discourse markers', () => {
  it.each<[string, string]>([
    ['First, I would call the clinic.', 'enumeration'],
    ['There are three things I would check.', 'announcement'],
    ['It is cheaper, although it is slower.', 'contrast'],
    ['The price of that is a longer queue.', 'contrast'],
    ['We lose riders because the bus is late, which means refunds.', 'cause'],
    ['So I would close the depot.', 'conclusion'],
    ['Unless it rains.', 'condition'],
    ['After that I wrote to the tenants.', 'time'],
    ['Some fields, such as law, differ.', 'example'],
  ])('%s', (text, label) => expect(document(text).read(discourseMarkers).map((marker) => marker.label)).toContain(label));

  it('compiles, and gives one kind as a class', () => {
    discourseMarkers.check();
    expect(document('But it rained, because it was May.').read(markersOf('cause'))).toHaveLength(1);
  });
});

describe('hedges', () => {
  it('grades them', () => {
    expect(document('Maybe it was sort of late, I guess.').read(hedges).map(({ strength }) => strength)).toEqual([2, 2, 2]);
    expect(document('It will probably take three days.').read(hedges).map(({ strength }) => strength)).toEqual([1]);
  });
  it('leaves kinds, chances and named unknowns', () => {
    expect(document('It is a kind of ledger, and heavy users are more likely to leave.').read(hedges)).toEqual([]);
    expect(document("I don't know which ward it was.").read(hedges).map(({ strength }) => strength)).toEqual([1]);
  });
});

describe('fillers', () => {
  it.each<[string, string[]]>([
    ['um so we uh called them', ['sound', 'sound']],
    ['it was, you know, late', ['you know']],
    ['do you know what it costs', []],
    ['it was, like, forty buses', ['like']],
    ['I like buses', []],
    ['I mean it was late', ['i mean']],
    ['what I mean is the bus', []],
  ])('%s', (text, kinds) => expect(document(text).read(fillers).map(({ kind }) => kind)).toEqual(kinds));
});
