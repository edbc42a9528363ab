import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/document.ts';
import { defineCustomCheck } from '../../src/pipeline/define-custom-check.ts';
import { quantityTypes, ruleScopes, type CheckRule } from '../../src/schema/check-rule.ts';
import { wordClassNames, type WordClass } from '../../src/schema/word-classes.ts';
import { declare, quotes, rest } from './declare.ts';

const say = (...phrases: string[]): CheckRule => ({ kind: 'phrases', phrases });
/** [rule, text, what is quoted]; the text goes on with words that no rule looks for. */
type Row = [string, CheckRule, string, string[] | undefined];
const hold = (rows: Row[]) => it.each(rows)('%s', (_, rule, text, expected) => expect(quotes(rule, text + rest)).toEqual(expected));

describe('phrases', () => {
  hold([
    ['a word, with its article', say('regulator'), 'We asked the regulator.', ['the regulator']],
    ['plural, past, irregular past and -ing of a base', say('cut cost'), 'They were cutting costs.', ['cutting costs']],
    ['an irregular form', say('leave'), 'The tenants left.', ['left']],
    ['articles and fillers between its words', say('cut cost'), 'We cut the, um, cost.', ['cut the, um, cost']],
    ['either spelling', say('organise'), 'We organized it.', ['organized']],
    ['accents, case and curly apostrophes', say("won't pay", 'cafe'), 'The CAFÉ is shut. They Won’t pay.', ['The CAFÉ', 'Won’t pay']],
    ['a hyphen for a space', say('trade off'), 'It is a trade-off.', ['a trade-off']],
    ['amounts as written', say('30%'), 'It was 30% then.', ['30%']],
    ['the longest from one word on, each word once', say('data', 'data team', 'team'), 'The data team and the data.', ['The data team', 'the data']],
    ['only the forms written, where exact', { kind: 'phrases', phrases: ['values'], exact: true }, 'The value of values.', ['values']],
    ['no other forms of words of grammar', say('as well'), 'Ases well.', undefined],
    ['no words across sentences', say('cut cost'), 'We cut. Cost is fine.', undefined],
    ['parts of words are no words', say('cut'), 'The cutlery.', undefined],
  ]);
});

describe('classes', () => {
  hold([
    ['a metric', { kind: 'class', classes: ['metric'] }, 'I would watch churn.', ['churn']],
    ['any of several', { kind: 'class', classes: ['money', 'duration'] }, 'It cost $5 over six weeks.', ['$5', 'six weeks']],
    ['a condition, which needs no leave to be one', { kind: 'class', classes: ['condition'] }, 'If it rains, fine.', ['If']],
    ['none', { kind: 'class', classes: ['money'] }, 'It cost a lot.', undefined],
  ]);

  const samples: Record<WordClass, string> = {
    amount: 'We had forty riders.', percent: 'It fell by 5%.', money: 'It cost $500.', duration: 'It took six weeks.', date: 'It began on 3 May.', metric: 'I would watch churn.',
    change: 'Complaints dropped by half.', person: 'An engineer called.', 'named-person': 'Maria Lopez called the depot.', senior: 'My manager called.', colleague: 'An engineer called.',
    customer: 'Patients called.', company: 'The company called.', 'own-act': 'I called them.', 'shared-act': 'We called them.', competitor: 'A competitor did it.', 'economic-term': 'The margin is thin.',
    gain: 'It brings speed and accuracy.', loss: 'We lose money and give up speed.', harm: 'There were complaints and refunds.', friction: 'It is confusing and slow.', place: 'We began in Brazil.', device: 'People use a phone.',
    'decision-action': 'We roll it back and stop.', 'data-source': 'I went through the support tickets for two winters.', document: 'I wrote a memo.', research: 'We did user interviews.', deliverable: 'We made a slide deck and personas.',
    ceremony: 'We held a workshop.', 'technical-term': 'The latency of the API.', hedge: 'Maybe it is.', buzzword: 'We leverage synergy to move the needle.', slogan: 'It is freedom and responsibility.', framework: 'I use RICE.',
    condition: 'If it holds, fine.', contrast: 'But it holds.', cause: 'Because it holds.', example: 'For example, it holds.', enumeration: 'First, it holds.', conclusion: 'In short, it holds.',
  };
  it.each(wordClassNames)('%s has words', (name) => {
    expect(quotes({ kind: 'class', classes: [name], allow: ['hypothetical', 'attributed', 'negated'] }, samples[name] + rest)?.length).toBeGreaterThan(0);
  });
});

describe('quantities', () => {
  hold([
    ['any definite one', { kind: 'quantity' }, 'We had forty riders.', ['forty riders']],
    ['of a sort', { kind: 'quantity', types: ['money'] }, 'Forty riders paid $5.', ['$5']],
    ['in a role', { kind: 'quantity', roles: ['target'] }, 'My target is 30%. We had 20%.', ['30%']],
    ['not a vague one', { kind: 'quantity', types: ['count'] }, 'Several reasons.', undefined],
  ]);
});

describe('in-order', () => {
  const rule = (within?: number | 'sentence' | 'answer'): CheckRule => ({ kind: 'in-order', of: [say('problem'), say('option'), say('choice')], ...(within === undefined ? {} : { within }) });
  hold([
    ['in a sentence, quoted whole', rule(), 'First the problem, then each option and my choice.', ['the problem, then each option and my choice']],
    ['not the other way round', rule(), 'My choice, the option and the problem.', undefined],
    ['not over sentences', rule(), 'The problem. The option and the choice.', undefined],
    ['over sentences, within words', rule(10), 'The problem. The option. The choice.', ['The problem. The option. The choice']],
    ['not beyond the words', rule(4), 'The problem, one option, two options, and then a choice.', undefined],
    ['anywhere', rule('answer'), `The problem.${rest} The option.${rest} The choice.`, ['The problem', 'The option', 'The choice']],
    ['the nearest of several beginnings', rule(6), 'The problem is wide. The problem, the option, the choice.', ['The problem, the option, the choice']],
  ]);
});

describe('near', () => {
  const rule = (within: number | 'sentence' | 'answer'): CheckRule => ({ kind: 'near', of: [{ kind: 'class', classes: ['metric'] }, say('decide', 'count')], within });
  hold([
    ['in either order', rule('sentence'), 'What decides is churn. Churn decides.', ['decides is churn', 'Churn decides']],
    ['within words', rule(3), 'What decides is churn.', ['decides is churn']],
    ['not beyond', rule(2), 'What decides is churn.', undefined],
    ['parts that don\'t overlap', { kind: 'near', of: [{ kind: 'class', classes: ['metric'] }, say('churn')] }, 'We watch churn.', undefined],
    ['three parts', { kind: 'near', of: [say('cat'), say('dog'), say('cow')], within: 5 }, 'A cow, a cat and a dog.', ['A cow, a cat and a dog']],
    ['inside another', { kind: 'near', of: [say('cow'), { kind: 'in-order', of: [say('cat'), say('dog')] }] }, 'The cat and the dog met a cow.', ['The cat and the dog met a cow']],
    ['any of several things', { kind: 'near', of: [say('cow'), { kind: 'any-of', of: [say('cat'), { kind: 'class', classes: ['money'] }] }] }, 'A cow cost $500.', ['A cow cost $500']],
  ]);
});

describe('position', () => {
  const at = (position: object): CheckRule => ({ kind: 'phrases', phrases: ['cat'], position });
  it.each<[string, object, string, boolean]>([
    ['the first sentence', { firstSentences: 1 }, `A cat.${rest}`, true],
    ['not the first sentence', { firstSentences: 1 }, `Hello there. A cat.${rest}`, false],
    ['the first two', { firstSentences: 2 }, `Hello there. A cat.${rest}`, true],
    ['the last sentence', { lastSentences: 1 }, `Hello.${rest} A cat.`, true],
    ['not the last sentence', { lastSentences: 1 }, `A cat.${rest}`, false],
    ['the first quarter', { firstShare: 0.25 }, `Hello there, a cat.${rest}`, true],
    ['not the first quarter', { firstShare: 0.25 }, `Hello.${rest} A cat.`, false],
    ['the last quarter', { lastShare: 0.25 }, `Hello.${rest} A cat.`, true],
    ['not the last quarter', { lastShare: 0.25 }, `A cat.${rest}`, false],
  ])('%s', (_, position, text, expected) => expect(quotes(at(position), text) !== undefined).toBe(expected));
});

describe('count', () => {
  const some = (count: object): CheckRule => ({ kind: 'phrases', phrases: ['cat', 'dog'], count });
  hold([
    ['at least', some({ atLeast: 2 }), 'A cat and a dog.', ['A cat', 'a dog']],
    ['too few', some({ atLeast: 3 }), 'A cat and a dog.', undefined],
    ['at most', some({ atMost: 1 }), 'A cat.', ['A cat']],
    ['too many', some({ atMost: 1 }), 'A cat and a dog.', undefined],
    ['at most includes none only where it is said so', some({ atMost: 1 }), 'A cow.', undefined],
    ['distinct words', some({ atLeast: 2, distinct: true }), 'A cat and two cats.', undefined],
  ]);
});

describe('scopes', () => {
  const texts: Record<string, string> = {
    negated: 'We did not pick the cat.',
    hypothetical: 'If the cat comes back, fine.',
    promised: 'The cat is to be defined.',
    quoted: 'He asked "what about the cat that you had" and left.',
    attributed: 'A good candidate would pick the cat, the book says.',
  };
  it('a denied, supposed or borrowed word is no claim', () => {
    for (const scope of ['negated', 'hypothetical', 'attributed'] as const) {
      expect(quotes(say('cat'), texts[scope]! + rest), scope).toBeUndefined();
      expect(quotes({ kind: 'phrases', phrases: ['cat'], allow: [scope] }, texts[scope]! + rest), scope).toEqual(['the cat']);
    }
  });

  it('what a rule allows holds for the rules inside, unless they say otherwise', () => {
    const inner = (allow?: 'quoted'): CheckRule => ({ kind: 'all-of', allow: ['negated'], of: [{ kind: 'phrases', phrases: ['cat'], ...(allow === undefined ? {} : { allow: [allow] }) }] });
    expect(quotes(inner(), texts['negated']! + rest)).toEqual(['the cat']);
    expect(quotes(inner('quoted'), texts['negated']! + rest)).toBeUndefined();
  });

  it('are all scopes of the library', () => expect(Object.keys(texts).sort()).toEqual([...ruleScopes].sort()));
});

describe('all-of, any-of, not', () => {
  hold([
    ['all', { kind: 'all-of', of: [say('cat'), say('dog')] }, 'A dog. A cat.', ['A dog', 'A cat']],
    ['not all', { kind: 'all-of', of: [say('cat'), say('dog')] }, 'A cat.', undefined],
    ['any', { kind: 'any-of', of: [say('cat'), say('dog')] }, 'A dog.', ['A dog']],
    ['none', { kind: 'any-of', of: [say('cat'), say('dog')] }, 'A cow.', undefined],
    ['any, counted together', { kind: 'any-of', of: [say('cat'), say('dog')], count: { atLeast: 2 } }, 'A cat and a dog.', ['A cat', 'a dog']],
    ['one and not the other', { kind: 'all-of', of: [say('cat'), { kind: 'not', of: say('dog') }] }, 'A cat.', ['A cat']],
    ['one and the other', { kind: 'all-of', of: [say('cat'), { kind: 'not', of: say('dog') }] }, 'A cat and a dog.', undefined],
    ['any of all', { kind: 'any-of', of: [{ kind: 'all-of', of: [say('cat'), say('dog')] }, say('cow')] }, 'A cow.', ['A cow']],
  ]);
});

describe('any rule on any text', () => {
  const words = ['cat', 'dog', 'not', 'if', 'churn', '5%', 'we', 'cut', 'cost', 'the', 'and', '. ', ', ', '“', 'lost'];
  const leaf = fc.oneof(
    fc.subarray(['cat', 'dog', 'cut cost', 'we'], { minLength: 1 }).map((phrases): CheckRule => ({ kind: 'phrases', phrases })),
    fc.subarray([...wordClassNames], { minLength: 1, maxLength: 3 }).map((classes): CheckRule => ({ kind: 'class', classes })),
    fc.subarray([...quantityTypes], { minLength: 1 }).map((types): CheckRule => ({ kind: 'quantity', types })),
  );
  const within = fc.oneof(fc.integer({ min: 2, max: 30 }), fc.constantFrom('sentence' as const, 'answer' as const));
  const passage = fc.oneof(leaf, fc.tuple(fc.constantFrom('near' as const, 'in-order' as const), fc.array(leaf, { minLength: 2, maxLength: 3 }), within).map(([kind, of, reach]): CheckRule => ({ kind, of, within: reach })));

  it('gives a result with exact evidence, and none without', () => {
    fc.assert(
      fc.property(fc.oneof(passage, fc.array(passage, { minLength: 1, maxLength: 3 }).map((of): CheckRule => ({ kind: 'all-of', of }))), fc.array(fc.constantFrom(...words), { minLength: 30, maxLength: 60 }), (rule, said) => {
        const text = said.join(' ');
        const result = defineCustomCheck(declare(rule)).run(createDocument({ id: 'q', kind: 'strategy', prompt: 'What?' }, { text, mode: 'spoken' }));
        expect(['present', 'absent', 'needs-review']).toContain(result.status);
        expect(result.evidence.length > 0).toBe(result.status === 'present');
        for (const { start, end, quote } of result.evidence) expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 150 },
    );
  });
});

it('takes time in proportion to the answer', () => {
  const rule: CheckRule = {
    kind: 'all-of',
    of: [
      { kind: 'near', of: [say('cat', 'cat dog', 'cat dog cow'), say('dog'), say('cow')], within: 'answer', count: { atLeast: 2, distinct: true } },
      { kind: 'in-order', of: [say('cow'), say('dog'), say('cat')], within: 200 },
    ],
  };
  const check = defineCustomCheck(declare(rule));
  const time = (times: number): number => {
    const document = createDocument({ id: 'q', kind: 'strategy', prompt: 'What?' }, { text: 'The cat saw a dog and a cow. '.repeat(times), mode: 'written' });
    defineCustomCheck(declare(say('zebra'))).run(document);
    const started = performance.now();
    expect(check.run(document).status).not.toBe('error');
    return performance.now() - started;
  };
  time(500);
  const [short, long] = [time(2_000), time(16_000)];
  expect(long).toBeLessThan(short * 8 * 4 + 200);
});
