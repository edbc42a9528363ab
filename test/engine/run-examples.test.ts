import { describe, expect, it } from 'vitest';
import { allKinds, defineCheck, type CheckExample } from '../../src/engine/define-check.ts';
import { readMarks, runExamples } from '../../src/engine/run-examples.ts';

const rest = ' Nobody at the clinic had asked for that, and the nurses told us so on the first day, before the doors had even been opened to the first patient.';

/** A check that finds the first "queue", and says where it stands, or `shift` code units later. */
const make = (examples: readonly [CheckExample, ...CheckExample[]], { shift = 0, silent = false } = {}) =>
  defineCheck({
    id: 'names-a-queue',
    title: 'Names a queue',
    polarity: 'strength',
    appliesTo: allKinds,
    rationale: 'For a test.',
    source: 'None.',
    blindSpots: ['Everything else.'],
    messages: { found: () => 'A queue.', missing: () => 'No queue.' },
    examples,
    evaluate({ document, present, absent }) {
      const start = document.text.indexOf('queue');
      if (start < 0) return absent('missing');
      return present('found', silent ? [] : [{ start: start + shift, end: start + shift + 5, quote: 'queue' }]);
    },
  });
const one = (example: Partial<CheckExample>, how = {}) =>
  runExamples(make([{ title: 'one', answer: `We cut the queue.${rest}`, expect: { status: 'present' }, ...example }], how))[0];

describe('runExamples', () => {
  it.each<[string, Partial<CheckExample>]>([
    ['a status', {}],
    ['a score and a message', { expect: { status: 'present', score: 1, message: 'found' } }],
    ['exact evidence', { answer: `We cut the [[queue]].${rest}` }],
    ['an absence', { answer: `We cut the line.${rest}`, expect: { status: 'absent', score: 0, message: 'missing' } }],
    ['a text that is too short', { answer: 'The queue.', expect: { status: 'needs-review' } }],
  ])('passes %s', (_, example) => expect(one(example)).toEqual({ title: 'one', passed: true, problems: [] }));

  it.each<[string, Partial<CheckExample>, string, object?]>([
    ['another status', { expect: { status: 'absent' } }, 'The status is present instead of absent (“A queue.”).'],
    ['another score', { expect: { status: 'present', score: 0.5 } }, 'The score is 1 instead of 0.5 (“A queue.”).'],
    ['another message', { expect: { status: 'present', message: 'missing' } }, 'The message is found instead of missing (“A queue.”).'],
    ['other evidence', { answer: `We [[cut]] the queue.${rest}` }, 'The evidence is “queue” at 11 instead of “cut” at 3.'],
    ['the same words at another place', { answer: `The queue and the [[queue]].${rest}` }, 'The evidence is “queue” at 4 instead of “queue” at 18.'],
    ['a quote that is none', {}, 'The evidence at 12 to 17, “queue”, is not what the answer says there.', { shift: 1 }],
    ['a presence without evidence', {}, 'The status is present, and there is no evidence for it.', { silent: true }],
    ['a mark that is not closed', { answer: 'We cut the [[queue.' }, 'The mark “[[” at 11 is not closed; write “]]” after the words that are evidence.'],
    ['options that are refused', { options: { least: 2 } }, 'The check cannot be run: The options of check "names-a-queue" are not valid.\n  least: is not a known field; correct its name or remove it'],
  ])('fails %s', (_, example, problem, how) => expect(one(example, how)).toEqual({ title: 'one', passed: false, problems: [problem] }));

  it('fails the second of two examples with one title', () => {
    const example: CheckExample = { title: 'one', answer: `We cut the queue.${rest}`, expect: { status: 'present' } };
    expect(runExamples(make([example, example])).map(({ passed }) => passed)).toEqual([true, false]);
  });
});

describe('readMarks', () => {
  it('takes the marks out and says where they were', () => {
    expect(readMarks('a [[b c]] d [[e]]')).toEqual({ text: 'a b c d e', marks: [{ start: 2, end: 5 }, { start: 8, end: 9 }] });
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    expect(readMarks('[[a]] '.repeat(100_000)).marks).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
