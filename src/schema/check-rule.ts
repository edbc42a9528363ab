import { z } from 'zod';
import { findNearest } from './nearest.ts';
import { wordClasses, wordClassNames, type WordClass } from './word-classes.ts';

/** How deep rules may be nested in one another. */
export const maximumRuleDepth = 8;

export const quantityTypes = ['percent', 'points', 'money', 'count', 'duration', 'ratio', 'multiple', 'fraction', 'number', 'date', 'clock', 'ordinal'] as const;
const quantityRoles = ['target', 'result', 'threshold', 'limit', 'rate-of-change', 'plain'] as const;
export const ruleScopes = ['negated', 'hypothetical', 'promised', 'quoted', 'attributed'] as const;

/**
 * What an amount is of.
 *
 * @useDeclaredType
 */
export type QuantityType = (typeof quantityTypes)[number];

/**
 * What an amount does in what is said: what is aimed at, what came of something, where something is decided, what bounds it, how fast it
 * changes, or none of these.
 *
 * @useDeclaredType
 */
export type QuantityRole = (typeof quantityRoles)[number];

/**
 * A scope in which words are said without being claimed.
 *
 * @useDeclaredType
 */
export type RuleScope = (typeof ruleScopes)[number];

/** Which passages count by where they begin; where several are given, all have to hold. */
export interface RulePosition {
  /** Begins in the first so many sentences. */
  firstSentences?: number | undefined;
  /** Begins in the last so many sentences. */
  lastSentences?: number | undefined;
  /** Begins in the first part of the answer: 0.25 for its first quarter. */
  firstShare?: number | undefined;
  /** Begins in the last part of the answer, as a share above 0 and up to 1. */
  lastShare?: number | undefined;
}

/** How many passages there have to be. */
export interface RuleCount {
  /** Fewest passages; 1 where left out. */
  atLeast?: number | undefined;
  /** Most passages. */
  atMost?: number | undefined;
  /** Whether passages of the same words count once. */
  distinct?: boolean | undefined;
}

/** What all rules may say. */
export interface ScopedRule {
  /** Ways of saying something without claiming it that count all the same, here and in the rules inside. Without it only claims count. */
  allow?: RuleScope[] | undefined;
}

/** What rules may say that find passages. */
export interface PassageRule extends ScopedRule {
  /** Where in the answer a passage has to begin. */
  position?: RulePosition | undefined;
  /** How many there have to be. */
  count?: RuleCount | undefined;
}

/** How near to one another the parts of a passage stand. */
export type RuleReach = number | 'sentence' | 'answer';

/** What an answer has to say for a check of a rubric's own to be present. */
export type CheckRule =
  | ({
      /** Finds words and phrases. */
      kind: 'phrases';
      /** What to find, in any case and, unless exact, in other forms of the words. */
      phrases: string[];
      /** Whether only the forms given count. */
      exact?: boolean | undefined;
    } & PassageRule)
  | ({
      /** Finds words by what they are. */
      kind: 'class';
      /** What to find. */
      classes: WordClass[];
    } & PassageRule)
  | ({
      /** Finds amounts. */
      kind: 'quantity';
      /** Of what; of anything where left out. */
      types?: QuantityType[] | undefined;
      /** What they do; anything where left out. */
      roles?: QuantityRole[] | undefined;
    } & PassageRule)
  | ({
      /** Finds passages of all parts, one after the other. */
      kind: 'in-order';
      /** The parts. */
      of: CheckRule[];
      /** How near to one another they stand: so many words, or in one sentence or answer. */
      within?: RuleReach | undefined;
    } & PassageRule)
  | ({
      /** Finds passages of all parts, in any order. */
      kind: 'near';
      /** The parts. */
      of: CheckRule[];
      /** How near to one another they stand: so many words, or in one sentence or answer. */
      within?: RuleReach | undefined;
    } & PassageRule)
  | ({
      /** Finds passages of any part. */
      kind: 'any-of';
      /** The parts. */
      of: CheckRule[];
    } & PassageRule)
  | ({
      /** All parts hold, wherever. */
      kind: 'all-of';
      /** The parts. */
      of: CheckRule[];
    } & ScopedRule)
  | ({
      /** The part does not hold. */
      kind: 'not';
      /** The part. */
      of: CheckRule;
    } & ScopedRule);

const scoped = {
  allow: z
    .array(z.enum(ruleScopes))
    .min(1)
    .optional()
    .describe(
      'Ways of saying something without claiming it that count all the same, here and in the rules inside: denied, in an if-part or contrary to fact, ' +
        'put off, quoted, or what others teach. Without it only claims count.',
    ),
};

const passages = {
  ...scoped,
  position: z
    .strictObject({
      firstSentences: z.int().min(1).max(1_000).optional().describe('Begins in the first so many sentences.'),
      lastSentences: z.int().min(1).max(1_000).optional().describe('Begins in the last so many sentences.'),
      firstShare: z.number().positive().max(1).optional().describe('Begins in the first part of the answer: 0.25 for its first quarter.'),
      lastShare: z.number().positive().max(1).optional().describe('Begins in the last part of the answer.'),
    })
    .refine((position) => Object.keys(position).length > 0, 'says nothing; give firstSentences, lastSentences, firstShare or lastShare')
    .optional()
    .describe('Where in the answer a passage has to begin.'),
  count: z
    .strictObject({
      atLeast: z.int().min(1).max(1_000).optional().describe('Fewest passages; 1 where left out.'),
      atMost: z.int().min(1).max(1_000).optional().describe('Most passages.'),
      distinct: z.boolean().optional().describe('Whether passages of the same words count once.'),
    })
    .refine(({ atLeast = 1, atMost = Infinity }) => atLeast <= atMost, 'asks for more than it allows; lower atLeast or raise atMost')
    .optional()
    .describe('How many passages there have to be; one where left out.'),
};

const noReach = { error: () => 'is no reach; give a whole number of words from 2 to 200, "sentence" or "answer"' };
const reach = z
  .union([z.int(noReach).min(2, noReach).max(200, noReach), z.literal(['sentence', 'answer'], noReach)], noReach)
  .optional()
  .describe('Longest passage: a number of words, articles not counted, "sentence" (where left out), or "answer" for anywhere.');

const classNote = wordClassNames.map((name) => `${name}: ${wordClasses[name]}`).join('; ');

const wordClass = z.enum(wordClassNames, {
  // The nearest name is added where there is one; the list of all would hide it.
  error: ({ input }) => `is not a class of words${typeof input === 'string' && findNearest(input, wordClassNames) !== undefined ? '' : `; the classes are ${wordClassNames.join(', ')}`}`,
});

const finders = [
  z
    .strictObject({
      kind: z.literal('phrases'),
      phrases: z
        .array(z.string().min(1).max(200))
        .min(1, 'is empty; give at least one phrase')
        .max(500)
        .describe('Words and phrases in their base forms ("cut cost"): plural, -s, -ed, -ing, irregular forms and either spelling are found too.'),
      exact: z.boolean().optional().describe('Whether only the forms written count.'),
      ...passages,
    })
    .describe('One of these words or phrases is said.'),
  z
    .strictObject({
      kind: z.literal('class'),
      classes: z.array(wordClass).min(1, 'is empty; name at least one class').max(50).describe(`Classes, any of which will do. ${classNote}.`),
      ...passages,
    })
    .describe('Words of a class are said.'),
  z
    .strictObject({
      kind: z.literal('quantity'),
      types: z.array(z.enum(quantityTypes)).min(1).optional().describe('Sorts of quantity; any definite amount where left out.'),
      roles: z.array(z.enum(quantityRoles)).min(1).optional().describe('What the words around make of it: a target, a result, a threshold, ...'),
      ...passages,
    })
    .describe('A quantity is given.'),
] as const;

const kinds = [...finders.map(({ shape }) => shape.kind.value), 'in-order', 'near', 'any-of', 'all-of', 'not'];

function refuseKind(rule: unknown): string {
  const kind = typeof rule === 'object' && rule !== null && 'kind' in rule ? rule.kind : undefined;
  const nearest = typeof kind === 'string' ? findNearest(kind, kinds) : undefined;
  return nearest === undefined ? `is not a kind of rule; give one of ${kinds.join(', ')}` : `is not a kind of rule; did you mean "${nearest}"?`;
}

export const checkRuleSchema: z.ZodType<CheckRule> = z
  .lazy(() => {
    const parts = z.array(checkRuleSchema).min(2, 'needs at least two parts').max(5);
    const options = z.array(checkRuleSchema).min(1, 'is empty; give at least one rule').max(100);
    return z.discriminatedUnion(
      'kind',
      [
        ...finders,
        z.strictObject({ kind: z.literal('in-order'), of: parts, within: reach, ...passages }).describe('These are said one after another.'),
        z.strictObject({ kind: z.literal('near'), of: parts, within: reach, ...passages }).describe('These are said near one another, in any order.'),
        z.strictObject({ kind: z.literal('any-of'), of: options, ...passages }).describe('At least one of these holds.'),
        z.strictObject({ kind: z.literal('all-of'), of: options, ...scoped }).describe('All of these hold, wherever in the answer.'),
        z.strictObject({ kind: z.literal('not'), of: checkRuleSchema, ...scoped }).describe('This does not hold.'),
      ],
      { error: (issue) => (issue.code === 'invalid_union' ? refuseKind(issue.input) : undefined) },
    );
  })
  .describe('What an answer has to say, as data.');
