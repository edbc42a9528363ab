import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checks,
  createScorer,
  defineCheck,
  engineVersion,
  HighbarError,
  questions,
  reportSchema,
  rubrics,
  scoreAnswer,
  scoreAnswers,
  type Check,
  type CheckContext,
  type CheckResult,
  type Finding,
  type QuestionInput,
  type Report,
  type RubricInput,
} from '../src/index.ts';
import { formatPath } from '../src/schema/highbar-error.ts';
import { roundScore, weightedMean } from '../src/scoring/rounding.ts';
import { alpha, fakeChecks, validRubric, wordCheck } from './scoring/rubrics.ts';

const question: QuestionInput = { id: 'q', kind: 'strategy', prompt: 'What would you do about the old depot?' };
const rubricNames = rubrics.map(({ id }) => `"${id}"`).join(', ');
const scorer = createScorer({ rubric: validRubric(), checks: fakeChecks });
const score = (text: string): Report => scorer.score({ question, answer: { text } });

/** Twenty-five plain words, the fewest that are judged, and then some of the words that the fake checks look for. */
const plain = 'I would look at the depot and talk to the people who work there before I say what we should do with it and with them. ';
const strong = `${plain} alpha alpha beta beta gamma gamma`;

const errorOf = (action: () => unknown): HighbarError => {
  try {
    action();
  } catch (error) {
    if (error instanceof HighbarError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('a report', () => {
  it('tells everything about one answer', () => {
    const report = scorer.score({ question, answer: { id: 'a1', text: strong, mode: 'spoken' } });
    expect(Object.keys(report)).toEqual(['id', 'versions', 'scale', 'hashes', 'question', 'answer', 'checks', 'dimensions', 'overall', 'gate', 'verdict', 'coaching']);
    expect(report).toMatchObject({
      id: 'a1',
      versions: { engine: engineVersion, rubric: { id: 'small', version: '1.0.0' } },
      scale: { min: 1, max: 5 },
      question,
      answer: { mode: 'spoken', characters: strong.length, words: 32 },
      overall: { score: 5, coverage: 1 },
      gate: { kind: 'all-of', outcome: 'held' },
      verdict: { outcome: 'advance' },
    });
    expect(report.dimensions.map(({ id, score: of }) => [id, of])).toEqual([['judgment', 5], ['impact', 5]]);
    expect(Object.values(report.hashes).every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });

  it('has a result of every check, whether the rubric names it or not', () => {
    expect(score(strong).checks.map(({ id }) => id)).toEqual([...checks, ...fakeChecks].map(({ id }) => id));
  });

  it('stops where the gate does not hold, with the dimension and what it lacks', () => {
    expect(score(`${plain} alpha alpha`).verdict).toEqual({
      outcome: 'stop',
      reasons: ['The average is 3.00; at least 4.0 is needed, so 1.00 is missing.', 'Impact is 1.00 (2.00 short); every dimension needs at least 3.0.'],
    });
  });

  it("uses the rubric's options of a check", () => {
    const result = (text: string): CheckResult | undefined => score(text).checks.find(({ id }) => id === 'beta');
    expect(result(`${plain} beta`)?.status).toBe('present');
    expect(scorer.score({ question, answer: `${plain} alpha` }).checks.find(({ id }) => id === 'alpha')?.status).toBe('partial');
  });

  it('leaves a check that does not apply out of the mean, and says so', () => {
    const report = scorer.score({ question: { ...question, kind: 'behavioral' }, answer: `${plain} alpha alpha beta` });
    expect(report.dimensions[1]).toMatchObject({ score: 5, coverage: 0.666667, contributions: [{ points: 4 }, { status: 'not-applicable', points: null }] });
    expect(report.overall.coverage).toBe(0.833334);
    expect(report.verdict.outcome).toBe('advance');
  });

  const words = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'we', 'stop', 'the', 'depot,', 'because', 'it', 'costs', '10%', 'of', 'all.', 'é', '\u{1F600}', '\n', '"', "don't");
  const prose = fc.array(words, { maxLength: 120 }).map((list) => list.join(' '));
  const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 300 }), fc.tuple(prose, fc.constantFrom('\ud800', '\u0000')).map(([text, odd]) => text + odd));

  it('is valid by its schema, goes through JSON unchanged, and quotes the answer exactly', () => {
    fc.assert(fc.property(anything, (text) => {
      const report = score(text);
      expect(reportSchema.safeParse(report).error).toBeUndefined();
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      for (const { evidence } of report.checks) for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
    }));
  });

  it('adds up: dimensions from their points, the average from the dimensions', () => {
    fc.assert(fc.property(prose, (text) => {
      const { dimensions, overall } = score(text);
      for (const { status, score: of, base, contributions, adjustment } of dimensions) {
        if (status === 'not-scored') continue;
        expect(roundScore(base! + contributions.reduce((sum, { points }) => sum + (points ?? 0), 0) + adjustment!)).toBe(of);
      }
      const scored = dimensions.flatMap(({ score: value, weight }) => (value === null ? [] : [{ value, weight }]));
      expect(overall.score).toBe(weightedMean(scored) ?? null);
    }));
  });

  it('is the same, byte for byte, for the same input, however its fields are ordered and whatever was scored before', () => {
    const reversed = (data: object): object => Object.fromEntries(Object.entries(data).reverse());
    fc.assert(fc.property(anything, prose, (text, other) => {
      const full = { ...question, role: 'manager', tags: ['depot'], limitSeconds: 90 };
      const first = JSON.stringify(scorer.score({ question: full, answer: { id: 'a', text, mode: 'written' } }));
      score(other);
      const again = createScorer({ rubric: reversed(validRubric()) as RubricInput, checks: fakeChecks });
      const input = { answer: reversed({ id: 'a', text, mode: 'written' }), question: reversed(full) } as Parameters<typeof again.score>[0];
      expect(JSON.stringify(again.score(input))).toBe(first);
    }), { numRuns: 40 });
  });

  it('has another hash for another text, question or rubric', () => {
    const { hashes } = score('half \ud800');
    expect(score('half \ud801').hashes.answer).not.toBe(hashes.answer);
    expect(scorer.score({ question: { ...question, id: 'r' }, answer: 'half \ud800' }).hashes).toMatchObject({ answer: hashes.answer, rubric: hashes.rubric });
    expect(scorer.score({ question: { ...question, id: 'r' }, answer: '' }).hashes.question).not.toBe(hashes.question);
    expect(createScorer({ rubric: { ...validRubric(), version: '1.0.1' }, checks: fakeChecks }).score({ question, answer: '' }).hashes.rubric).not.toBe(hashes.rubric);
    const spelledOut = { ...validRubric(), dimensions: validRubric().dimensions.map((each) => ({ ...each, fullCreditAt: 1 })) };
    expect(createScorer({ rubric: spelledOut, checks: fakeChecks }).score({ question, answer: '' }).hashes.rubric).toBe(hashes.rubric);
  });

  it('takes nothing over that the caller could change later', () => {
    const tags = ['depot'];
    const rubric = validRubric();
    const own = createScorer({ rubric, checks: fakeChecks });
    const report = own.score({ question: { ...question, tags }, answer: strong });
    tags.push('later');
    rubric.dimensions[0]!.weight = 100;
    expect(report.question.tags).toEqual(['depot']);
    expect(JSON.stringify(own.score({ question, answer: strong }))).toBe(JSON.stringify(score(strong)));
    expect(() => {
      (own.rubric as { title: string }).title = 'Other';
    }).toThrow(TypeError);
  });
});

describe('scoreAnswer', () => {
  const builtInOnly = (): RubricInput => ({
    ...validRubric(),
    dimensions: [{ ...validRubric().dimensions[0]!, checks: [{ check: checks[0].id, weight: 1 }] }],
  });

  it('takes a rubric object, a built-in question by id, and an answer that is just its text', () => {
    const [first] = questions;
    const report = scoreAnswer({ question: first!.id, answer: strong, rubric: builtInOnly() });
    expect(report.question).toEqual(first);
    expect(report).toEqual(scoreAnswer({ question: first!, answer: { text: strong }, rubric: builtInOnly() }));
  });

  it.each([
    ['netflix-pn', 'there is no built-in rubric "netflix-pn"; did you mean "netflix-pm"?'],
    ['zzz', `there is no built-in rubric "zzz"; there is ${rubricNames}`],
    ['constructor', `there is no built-in rubric "constructor"; there is ${rubricNames}`],
    ['', `there is no built-in rubric ""; there is ${rubricNames}`],
  ])('names the nearest rubric for %j', (rubric, message) => {
    expect(errorOf(() => scoreAnswer({ question, answer: strong, rubric }))).toMatchObject({ code: 'UNKNOWN_RUBRIC', issues: [{ path: ['rubric'], message }] });
  });

  it('names the nearest question', () => {
    const error = errorOf(() => scorer.score({ question: 'pm-first-weak', answer: strong }));
    expect(error).toMatchObject({ code: 'UNKNOWN_QUESTION', issues: [{ message: expect.stringContaining('did you mean "pm-first-week"?') as string }] });
  });
});

describe('scoreAnswers', () => {
  const items = ['alpha alpha', 'beta', 'gamma gamma'].map((text, index) => ({ question, answer: { id: `${index}`, text: plain + text } }));
  const options = { rubric: validRubric(), checks: fakeChecks };

  it('gives the report of each answer, in order', () => {
    expect([...scoreAnswers(items, options)]).toEqual(items.map((item) => scorer.score(item)));
  });

  it('reads no item before its report is asked for', () => {
    let read = 0;
    const endless = function* () {
      for (;;) {
        read += 1;
        yield items[read % 3]!;
      }
    };
    const reports = scoreAnswers(endless(), options);
    expect(read).toBe(0);
    reports.next();
    reports.next();
    expect(read).toBe(2);
  });

  it('takes an asynchronous iterable too', async () => {
    const later = async function* () {
      for (const item of items) yield await Promise.resolve(item);
    };
    const reports: Report[] = [];
    for await (const report of scoreAnswers(later(), options)) reports.push(report);
    expect(reports).toEqual([...scoreAnswers(items, options)]);
  });

  it('lets an item bring its own rubric', () => {
    const rubric = { ...validRubric(), id: 'other' };
    const reports = [...scoreAnswers([{ ...items[0]!, rubric }, items[1]!, { ...items[2]!, rubric }], options)];
    expect(reports.map(({ versions }) => versions.rubric.id)).toEqual(['other', 'small', 'other']);
  });

  it('refuses a faulty rubric at once, and names a faulty item by its number', () => {
    expect(errorOf(() => scoreAnswers(items, { ...options, rubric: 'zzz' })).code).toBe('UNKNOWN_RUBRIC');
    const reports = scoreAnswers([items[0]!, { question: { ...question, kind: 'culture', prompt: '' }, answer: 'x' }], options);
    expect(reports.next().value?.id).toBe('0');
    const error = errorOf(() => reports.next());
    expect(error).toMatchObject({ code: 'INVALID_QUESTION', issues: [{ path: ['prompt'] }] });
    expect(error.message).toMatch(/^Item 1: The question is not valid\./);
    expect(errorOf(() => [...scoreAnswers(items)])).toMatchObject({ code: 'INVALID_RUBRIC', summary: 'Item 0: The rubric is not valid.' });
  });

  it.each([5, 'text', null, undefined, {}])('refuses %j, over which nothing can be iterated', (value) => {
    expect(errorOf(() => scoreAnswers(value as never, options)).code).toBe('INVALID_INPUT');
  });
});

describe('checks of your own', () => {
  const rubricOver = (check: string): RubricInput => ({
    ...validRubric(),
    dimensions: [{ ...validRubric().dimensions[0]!, checks: [{ check: 'alpha', weight: 1 }, { check, weight: 1 }] }],
  });
  const messages = { found: () => 'found' };
  const broken = (evaluate: (context: CheckContext<typeof messages, unknown>) => Finding): Check => {
    const { title, polarity, appliesTo, rationale, source } = alpha;
    const example = { title: 'none', answer: '', expect: { status: 'absent' } } as const;
    return defineCheck({ id: 'broken', title, polarity, appliesTo, rationale, source, blindSpots: ['all'], messages, examples: [example], evaluate });
  };
  const resultOf = (check: Check): CheckResult =>
    createScorer({ rubric: rubricOver('broken'), checks: [alpha, check] }).score({ question, answer: strong }).checks.find(({ id }) => id === 'broken')!;

  it.each<[string, unknown]>([
    ['not a list', { alpha }],
    ['no check', [{}]],
    ['nothing', [null]],
    ['a definition, not yet a check', [{ id: 'mine', title: 'Mine', polarity: 'strength' }]],
    ['another polarity', [{ ...alpha, polarity: 'good' }]],
    ['configuring that throws', [{ ...alpha, configure() { throw new Error('no'); } }]],
    ['a getter that throws', [{ get id() { throw new Error('no'); } }]],
  ])('are refused with a clear error: %s', (_, own) => {
    expect(errorOf(() => createScorer({ rubric: rubricOver('alpha'), checks: own as never })).code).toBe('INVALID_CHECK');
  });

  it('may not bear the id of another', () => {
    const own = [alpha, alpha, wordCheck(checks[0].id, 'x')];
    const error = errorOf(() => createScorer({ rubric: validRubric(), checks: own }));
    expect(error.issues.map(({ path }) => formatPath(path))).toEqual(['checks[1].id', 'checks[2].id']);
  });

  it.each<[string, Check]>([
    ['it throws', broken(() => { throw new Error('boom'); })],
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- what others write may throw anything
    ['it throws something odd', broken(() => { throw { toString() { throw new Error('no'); } }; })],
    ['its score is none', broken(({ present }) => ({ ...present('found', []), score: Number.NaN }))],
    ['its score is out of range', broken(({ present }) => ({ ...present('found', []), score: 7 }))],
    ['it decides with no score', broken(({ present }) => ({ ...present('found', []), score: null }))],
    ['it quotes what is not there', broken(({ present }) => present('found', [{ start: 0, end: 3, quote: 'xyz' }]))],
    ['it returns nothing', { ...broken(() => { throw new Error('no'); }), configure: () => () => undefined as never }],
    ['it fails outside its evaluation', { ...broken(() => { throw new Error('no'); }), configure: () => () => { throw new Error('no'); } }],
    ['it passes for another', { ...alpha, id: 'broken' }],
  ])('that fail give an error result, which leaves the mean: %s', (_, check) => {
    const result = resultOf(check);
    expect(result).toMatchObject({ id: 'broken', status: 'error', score: null, evidence: [] });
    const report = createScorer({ rubric: rubricOver('broken'), checks: [alpha, check] }).score({ question, answer: strong });
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(report.dimensions[0]).toMatchObject({ score: 5, coverage: 0.5 });
  });

  it('are rounded by the one rule', () => {
    expect(resultOf(broken(({ present }) => ({ ...present('found', []), score: 1 / 3, confidence: 2 / 3 })))).toMatchObject({ score: 0.333333, confidence: 0.666667 });
  });
});
