import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checks as builtIn } from '../../src/checks/index.ts';
import { allKinds, defineCheck, hypotheticalKinds, type Check, type CheckContext, type Finding, type Messages } from '../../src/engine/define-check.ts';
import { runChecks } from '../../src/engine/run-checks.ts';
import { checkResultSchema } from '../../src/schema/check-result.ts';
import { HighbarError } from '../../src/schema/highbar-error.ts';
import { read } from '../document/read.ts';

const about = {
  id: 'names-a-queue',
  title: 'Names a queue',
  polarity: 'strength',
  appliesTo: ['strategy'],
  rationale: 'For a test.',
  source: 'None.',
  blindSpots: ['Everything else.'],
  examples: [{ title: 'a queue', answer: 'queue', expect: { status: 'present' } }],
} as const;
const messages = { found: ({ quote }: { readonly quote: string }) => `Says "${quote}".`, missing: () => 'Says nothing.' };
const options = z.strictObject({ least: z.number().int().min(1).default(1).describe('Fewest queues.') });

const enough = 'We would cut the queue at the clinic, since the queue is what people tell us about when they leave, and then look at the price of it all again.';

type Context = CheckContext<typeof messages, z.output<typeof options>>;
const make = (evaluate: (context: Context) => Finding, measuresOnly = false): Check<'names-a-queue'> => defineCheck({ ...about, options, messages, measuresOnly, evaluate });
const plain = make(({ document, options: { least }, present, absent }) => {
  const found = document.words.filter(({ norm }) => norm === 'queue').map(({ index }) => document.quote(index, index + 1));
  return found.length >= least ? present('found', found, { quote: found[0]!.quote }) : absent('missing');
});

describe('a check', () => {
  it('tells about itself', () => {
    expect(plain).toMatchObject({ id: 'names-a-queue', title: 'Names a queue', polarity: 'strength', measuresOnly: false, messageIds: ['found', 'missing'] });
  });

  it('gives a result that the schema accepts', () => {
    const result = plain.run(read(enough));
    expect(checkResultSchema.parse(result)).toEqual(result);
    expect(result).toMatchObject({ id: 'names-a-queue', status: 'present', score: 1, confidence: 0.9, message: { id: 'found', text: 'Says "the queue".' } });
    expect(result.evidence.map(({ quote }) => quote)).toEqual(['the queue', 'the queue']);
  });

  it.each<[string, (context: Context) => Finding, Partial<Finding>]>([
    ['present', ({ present }) => present('found', [], { quote: '' }), { status: 'present', score: 1, confidence: 0.9 }],
    ['partial', ({ partial }) => partial('found', [], { quote: '' }), { status: 'partial', score: 0.5, confidence: 0.6 }],
    ['absent', ({ absent }) => absent('missing'), { status: 'absent', score: 0, confidence: 0.8, evidence: [] }],
    ['needs-review', ({ needsReview }) => needsReview('missing'), { status: 'needs-review', score: null, confidence: null }],
    ['not-applicable', ({ notApplicable }) => notApplicable('missing'), { status: 'not-applicable', score: null, confidence: null }],
    ['its own score', ({ absent }) => ({ ...absent('missing'), score: 0.2, confidence: 0.5 }), { status: 'absent', score: 0.2, confidence: 0.5 }],
  ])('%s', (_, evaluate, expected) => expect(make(evaluate).run(read(enough))).toMatchObject(expected));

  it('sorts its evidence and says nothing twice', () => {
    const check = make(({ document: { quoteSpan: at }, present }) => present('found', [at(9, 12), at(3, 5), at(9, 12), at(3, 8), at(3, 5, 'cause')], { quote: '' }));
    expect(check.run(read(enough)).evidence.map(({ start, end, role }) => [start, end, role])).toEqual([[3, 5, undefined], [3, 5, 'cause'], [3, 8, undefined], [9, 12, undefined]]);
  });

  it('that throws is an error, never a crash and never a zero', () => {
    const check = make(() => {
      throw new TypeError('no such word');
    });
    const result = check.run(read(enough));
    expect(result).toMatchObject({ status: 'error', score: null, confidence: null, evidence: [], message: { id: 'error' } });
    expect(result.message.text).toContain('no such word');
    expect(runChecks(read(enough), [check.configure(), plain.configure()]).map(({ status }) => status)).toEqual(['error', 'present']);
  });

  it('does not apply to other kinds, and is not even run there', () => {
    const check = make(() => {
      throw new Error('was run');
    });
    expect(check.run(read(enough, { kind: 'pricing' }))).toMatchObject({ status: 'not-applicable', score: null, message: { id: 'kind', text: 'Not looked for in pricing questions.' } });
  });

  it.each([
    ['too-short', 'We cut the queue.'],
    ['no-words', '... !'],
    ['not-english', 'Wir haben die Warteschlange verkürzt, weil die Leute sonst gehen und nicht wiederkommen, und danach haben wir noch einmal über den Preis gesprochen, den niemand zahlen wollte.'],
  ])('leaves a text that is %s to a person, but measures it', (id, text) => {
    expect(plain.run(read(text))).toMatchObject({ status: 'needs-review', score: null, message: { id } });
    expect(make(({ absent }) => absent('missing'), true).run(read(text))).toMatchObject({ status: 'absent' });
  });
});

describe('options', () => {
  it('have defaults, and change the outcome', () => {
    expect(plain.run(read(enough), { least: 2 }).status).toBe('present');
    expect(plain.run(read(enough), { least: 3 }).status).toBe('absent');
  });

  it('are validated once, when the check is configured', () => {
    let parsed = 0;
    const counting = defineCheck({ ...about, messages, options: options.refine(() => (parsed += 1) > 0), evaluate: ({ absent }) => absent('missing') });
    const run = counting.configure({ least: 2 });
    expect(parsed).toBe(1);
    run(read(enough));
    run(read(enough));
    expect(parsed).toBe(1);
  });

  it.each<[string, unknown, string]>([
    ['unknown', { most: 3 }, 'most'],
    ['out of range', { least: 0 }, 'least'],
    ['of another type', { least: 'two' }, 'least'],
  ])('that are %s are refused by path', (_, value, path) => {
    const attempt = (): unknown => plain.configure(value);
    expect(attempt).toThrow(HighbarError);
    expect(attempt).toThrow(path);
    expect(attempt).toThrow('names-a-queue');
  });
});

describe('types', () => {
  it('hold a registry of different checks as one list', () => {
    const list: readonly Check[] = [plain, ...builtIn];
    expect(list).toContain(plain);
    const id: 'names-a-queue' = plain.id;
    expect(id).toBe('names-a-queue');
  });

  it('cover every kind of question, and every one but the stories', () => {
    expect(allKinds.filter((kind) => !hypotheticalKinds.includes(kind))).toEqual(['behavioral']);
  });

  it('refuse what is wrong when it is compiled', () => {
    // Only `tsc` reads these: each line has to be an error, or the directive above it is one.
    const never = (): void => {
      // @ts-expect-error a message that does not exist
      make(({ absent }) => absent('lost'));
      // @ts-expect-error a message without its data
      make(({ present }) => present('found', []));
      // @ts-expect-error data that the message does not take
      make(({ present }) => present('found', [], { quote: 5 }));
      // @ts-expect-error an option that does not exist
      make(({ options: { most }, absent }) => absent('missing', most));
      // @ts-expect-error a kind that does not exist
      defineCheck({ ...about, appliesTo: ['small-talk'], messages, evaluate: ({ absent }) => absent('missing') });
      // @ts-expect-error a polarity that does not exist
      defineCheck({ ...about, polarity: 'good', messages, evaluate: ({ absent }) => absent('missing') });
      // @ts-expect-error no blind spot named
      defineCheck({ ...about, blindSpots: [], messages, evaluate: ({ absent }) => absent('missing') });
      // @ts-expect-error evaluate returns no finding
      defineCheck({ ...about, messages, evaluate: () => ({ status: 'present' }) });
      const none: Messages = messages;
      void none;
    };
    expect(never).toBeTypeOf('function');
  });
});
