import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScorer } from '../../src/score-answer.ts';
import { runExamples } from '../../src/engine/run-examples.ts';
import { defineCustomCheck } from '../../src/pipeline/define-custom-check.ts';
import { maximumRuleDepth, type CheckRule } from '../../src/schema/check-rule.ts';
import type { CustomCheckInput } from '../../src/schema/custom-check.ts';
import { formatPath, HighbarError } from '../../src/schema/highbar-error.ts';
import type { RubricInput } from '../../src/schema/rubric.ts';
import { declare, rest } from './declare.ts';

const cat: CheckRule = { kind: 'phrases', phrases: ['cat'] };

/** The faults of an error as "path: message". */
function faultsOf(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof HighbarError) return error.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`);
    throw error;
  }
  return [];
}

const nested = (depth: number): CheckRule => (depth === 1 ? cat : { kind: 'all-of', of: [nested(depth - 1)] });

describe('a declaration', () => {
  it.each<[string, unknown, RegExp]>([
    ['an unknown class', { kind: 'class', classes: ['metrics'] }, /^rule\.classes\[0\]: is not a class of words; did you mean "metric"\?$/],
    ['a class like no other', { kind: 'class', classes: ['xyzzyx'] }, /^rule\.classes\[0\]: is not a class of words; the classes are amount, percent, /],
    ['an unknown kind', { kind: 'phrase', phrases: ['cat'] }, /^rule\.kind: is not a kind of rule; did you mean "phrases"\?$/],
    ['an unknown field', { ...cat, positon: {} }, /^rule\.positon: is not a known field; did you mean "position"\?$/],
    ['an unknown scope', { ...cat, allow: ['negatd'] }, /^rule\.allow\[0\]: .*did you mean "negated"\?$/],
    ['an unknown type', { kind: 'quantity', types: ['percents'] }, /^rule\.types\[0\]: .*did you mean "percent"\?$/],
    ['no phrases', { kind: 'phrases', phrases: [] }, /^rule\.phrases: is empty; give at least one phrase$/],
    ['an empty phrase', { kind: 'phrases', phrases: ['cat', ''] }, /^rule\.phrases\[1\]: /],
    ['a blank phrase', { kind: 'phrases', phrases: ['  '] }, /^rule\.phrases\[0\]: "  " has nothing but articles/],
    ['an article', { kind: 'phrases', phrases: ['the'] }, /^rule\.phrases\[0\]: "the" has nothing but articles/],
    ['a long phrase', { kind: 'phrases', phrases: ['cat dog '.repeat(8)] }, /^rule\.phrases\[0\]: .*at most 12/],
    ['one part', { kind: 'near', of: [cat] }, /^rule\.of: needs at least two parts$/],
    ['a part that finds nothing', { kind: 'near', of: [cat, { kind: 'not', of: cat }] }, /^rule\.of\[1\]: "not" finds no passage/],
    ['a reach of nothing', { kind: 'near', of: [cat, cat], within: 1 }, /^rule\.within: is no reach; give a whole number of words/],
    ['a reach that is none', { kind: 'near', of: [cat, cat], within: 'paragraph' }, /^rule\.within: is no reach; give a whole number of words/],
    ['an empty position', { ...cat, position: {} }, /^rule\.position: says nothing/],
    ['a count that cannot be', { ...cat, count: { atLeast: 3, atMost: 2 } }, /^rule\.count: asks for more than it allows/],
    ['a count of what cannot be counted', { kind: 'any-of', of: [cat, { kind: 'all-of', of: [cat] }], count: { atLeast: 2 } }, /^rule\.count: has no meaning/],
    ['an absence alone', { kind: 'not', of: cat }, /^rule: can hold by what is not said/],
    ['an absence among others', { kind: 'any-of', of: [cat, { kind: 'not', of: cat }] }, /^rule: can hold by what is not said/],
  ])('with %s is refused', (_, rule, expected) => expect(faultsOf(() => defineCustomCheck(declare(rule)))).toEqual([expect.stringMatching(expected)]));

  it.each(['cat*', 'cats?', '(cat|dog)', '^cat', 'cat$', '[ck]at', '~cut', '@metric', 'c\\w+', '..5', 'cat .. dog', 'cat.', 'cat, dog', 'a+b', '#', '>>20', '_', 'x=y', '{2}', 'cat!', 'cat\ndog', '"cat"'])(
    'with the pattern %j is refused, saying that phrases are plain words',
    (phrase) => expect(faultsOf(() => defineCustomCheck(declare({ kind: 'phrases', phrases: ['dog', phrase] })))).toEqual([expect.stringMatching(/^rule\.phrases\[1\]: .* has .*plain words and no patterns/)]),
  );

  it.each(['cat', 'trade-off', "won't", 'R&D', 'A/B test', '3.5', '30%', '$500', '1,000', 'café', 'node.js', '500€'])('may have the phrase %j', (phrase) => {
    expect(faultsOf(() => defineCustomCheck(declare({ kind: 'phrases', phrases: [phrase] })))).toEqual([]);
    expect(defineCustomCheck(declare({ kind: 'phrases', phrases: [phrase] }, { examples: [{ title: 'itself', answer: `We had ${phrase} there.${rest}`, expect: 'present' }] })).examples).toHaveLength(1);
  });

  it.each(['trade-off', "won't", 'R&D', 'A/B test', '3.5', '30%', '$500', '1,000', 'café', 'node.js'])('finds the phrase %j in a text that has it', (phrase) => {
    const check = defineCustomCheck(declare({ kind: 'phrases', phrases: [phrase] }, { examples: [{ title: 'itself', answer: `They had [[${phrase}]] there.${rest}`, expect: 'present' }] }));
    expect(runExamples(check)).toEqual([{ title: 'itself', passed: true, problems: [] }]);
  });

  it('may be nested so deep and no deeper', () => {
    expect(faultsOf(() => defineCustomCheck(declare(nested(maximumRuleDepth))))).toEqual([]);
    const tooDeep = [`rule: is nested deeper than ${maximumRuleDepth} rules in one another; flatten it, or make several checks of it`];
    expect(faultsOf(() => defineCustomCheck(declare(nested(maximumRuleDepth + 1))))).toEqual(tooDeep);
    expect(faultsOf(() => defineCustomCheck(declare(nested(1_000))))).toEqual(tooDeep);
  });

  it.each<[string, Partial<CustomCheckInput>, string]>([
    ['the id of a built-in check', { id: 'metric-first' }, 'id: "metric-first" is the id of a check that there is already; give this one another'],
    ['an unknown placeholder', { messages: { present: 'It says {qoute}.', absent: 'No.' } }, 'messages.present: "{qoute}" is no placeholder; the only one is {quote}'],
    ['a quote of nothing', { messages: { present: 'Yes.', absent: 'No {quote}.' } }, 'messages.absent: "{quote}" has nothing to quote where nothing was found'],
    ['an unknown kind of question', { kinds: ['pricng' as 'pricing'] }, 'kinds[0]: '],
    ['no title', { title: '' }, 'title: '],
  ])('with %s is refused', (_, more, expected) => expect(faultsOf(() => defineCustomCheck(declare(cat, more)))).toEqual([expect.stringContaining(expected)]));

  it('that is none at all is refused', () => {
    for (const value of [undefined, null, 5, 'cat', [], () => cat]) expect(faultsOf(() => defineCustomCheck(value as unknown as CustomCheckInput)).length).toBeGreaterThan(0);
  });
});

it('whatever a declaration is, it makes a check or a HighbarError', () => {
  const names = fc.constantFrom('kind', 'of', 'phrases', 'classes', 'within', 'count', 'position', 'allow', 'types', 'atLeast', 'firstShare', '__proto__', 'exact');
  const values = fc.constantFrom<unknown>('phrases', 'class', 'near', 'any-of', 'not', 'cat', 'metric', 'sentence', 'negated', '', 0, 2, -1, NaN, null, true, undefined);
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'medium' }, values, fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(names, tie('tree'), { maxKeys: 4 })),
  }));
  fc.assert(
    fc.property(tree, fc.boolean(), (value, bare) => {
      try {
        expect(typeof defineCustomCheck((bare ? value : declare(value)) as CustomCheckInput).run).toBe('function');
      } catch (error) {
        expect(error).toBeInstanceOf(HighbarError);
        expect((error as HighbarError).issues.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});

const rubric = (customChecks: unknown, checks: unknown[] = [{ check: 'own', weight: 1 }]): RubricInput => ({
  id: 'mine',
  version: '1.0.0',
  title: 'Mine',
  scale: { min: 1, max: 5 },
  dimensions: [{ id: 'd', title: 'D', weight: 1, anchors: [{ score: 1, description: 'Low.' }], checks: checks as RubricInput['dimensions'][number]['checks'] }],
  gate: { kind: 'check', check: 'own', is: 'present' },
  customChecks: customChecks as NonNullable<RubricInput['customChecks']>,
});

describe('a rubric with checks of its own', () => {
  const question = { id: 'q', prompt: 'What would you do?', kind: 'strategy' } as const;

  it('scores by them and lets its gate ask for them', () => {
    const scorer = createScorer({ rubric: rubric([declare(cat)]) });
    const [good, bad] = [`We asked the cat.${rest}`, `We asked the dog.${rest}`].map((answer) => scorer.score({ question, answer }));
    expect(good!.checks.at(-1)).toMatchObject({ id: 'own', status: 'present', score: 1, evidence: [{ start: 9, end: 16, quote: 'the cat' }], message: { id: 'present', text: 'Says "the cat".' } });
    expect(bad!.checks.at(-1)).toMatchObject({ id: 'own', status: 'absent', score: 0, message: { id: 'absent', text: 'Does not say it.' } });
    expect([good, bad].map((report) => [report!.dimensions[0]!.score, report!.verdict.outcome])).toEqual([[5, 'advance'], [1, 'stop']]);
  });

  it('applies them to their kinds of question alone', () => {
    const report = createScorer({ rubric: rubric([declare(cat, { kinds: ['pricing'] })]) }).score({ question, answer: `The cat.${rest}` });
    expect(report.checks.at(-1)).toMatchObject({ id: 'own', status: 'not-applicable' });
  });

  it('takes their polarity into account', () => {
    const checks = [{ check: 'own', weight: 1 }, { check: 'specific-detail', weight: 1 }];
    const scorer = createScorer({ rubric: rubric([declare(cat, { polarity: 'red-flag' })], checks) });
    const scores = [`At Oakham depot we asked the cat on 3 May.${rest}`, `At Oakham depot we asked the cow on 3 May.${rest}`].map((answer) => scorer.score({ question, answer }).dimensions[0]!.score);
    expect(scores[0]).toBeLessThan(scores[1]!);
  });

  it('gives their declarations back, which cannot be changed', () => {
    const { customChecks } = createScorer({ rubric: rubric([declare(cat)]) }).rubric;
    expect(customChecks).toEqual([declare(cat)]);
    expect(() => Object.assign(customChecks![0]!, { id: 'x' })).toThrow(TypeError);
  });

  it('hears of all faults at once, by path, and of no check unknown that is only faulty', () => {
    const bad = rubric(
      [declare({ kind: 'class', classes: ['metrc'] }), declare(cat, { id: 'metric-first' }), declare(cat), declare(nested(20), { id: 'deep' }), 5],
      [{ check: 'own', weight: 1 }, { check: 'deep', weight: 1 }, { check: 'owm', weight: 1 }],
    );
    expect(faultsOf(() => createScorer({ rubric: bad }))).toEqual([
      'dimensions[0].checks[2].check: there is no check "owm"; did you mean "own"?',
      'customChecks[0].rule.classes[0]: is not a class of words; did you mean "metric"?',
      'customChecks[1].id: "metric-first" is the id of a check that there is already; give this one another',
      'customChecks[2].id: is the same as that of check 0; each may stand once',
      expect.stringMatching(/^customChecks\[3\]\.rule: is nested deeper than 8/),
      expect.stringMatching(/^customChecks\[4\]: /),
    ]);
  });

  it('takes no id of a check given as code', () => {
    const given = defineCustomCheck(declare(cat));
    expect(faultsOf(() => createScorer({ rubric: rubric([declare(cat)]), checks: [given] }))).toEqual(['customChecks[0].id: "own" is the id of a check that there is already; give this one another']);
  });

  it('may be cyclic or hold what is no data, and is refused', () => {
    const loop: { kind: string; of: unknown[] } = { kind: 'all-of', of: [] };
    loop.of.push(loop);
    expect(faultsOf(() => createScorer({ rubric: rubric([declare(loop)]) })).join('\n')).toMatch(/refers back to something that contains it/);
    expect(faultsOf(() => createScorer({ rubric: rubric([{ ...declare(cat), title: () => 'x' }]) })).join('\n')).toMatch(/customChecks\[0\]\.title: is a function/);
    expect(faultsOf(() => createScorer({ rubric: rubric('cat') }))).toContain('customChecks: Invalid input: expected array, received string');
  });
});

describe('the examples of a declaration', () => {
  it('are run as those of any check', () => {
    const check = defineCustomCheck(
      declare(cat, {
        examples: [
          { title: 'right', answer: `We asked [[the cat]].${rest}`, expect: 'present' },
          { title: 'wrong', answer: `We asked the dog.${rest}`, expect: 'present' },
          { title: 'too short', answer: 'The cat.', expect: 'needs-review' },
        ],
      }),
    );
    expect(runExamples(check)).toEqual([
      { title: 'right', passed: true, problems: [] },
      { title: 'wrong', passed: false, problems: ['The status is absent instead of present (“Does not say it.”).'] },
      { title: 'too short', passed: true, problems: [] },
    ]);
  });

  it('may be left out', () => expect(runExamples(defineCustomCheck(declare(cat)))).toEqual([]));
});
