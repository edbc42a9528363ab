import { z } from 'zod';
import type { Document } from '../document/document.ts';
import type { CheckResult, Measure, Polarity } from '../schema/check-result.ts';
import { byPlace, type Evidence } from '../schema/evidence.ts';
import type { AnswerMode } from '../schema/answer.ts';
import type { ExpectedPoint } from '../schema/expected-point.ts';
import { questionKinds, type QuestionKind } from '../schema/question.ts';
import { parseOrThrow } from '../schema/parse.ts';
import { unjudgeable } from '../document/annotations/fitness.ts';

/** Every kind of question. */
export const allKinds: readonly QuestionKind[] = questionKinds;
/** Every kind but `behavioral`: the answer is about what one would do. */
export const hypotheticalKinds: readonly QuestionKind[] = questionKinds.filter((kind) => kind !== 'behavioral');

/** Message templates by id; each takes the data that its text needs. */
export type Messages = Readonly<Record<string, (data: never) => string>>;

/** An example that documents a check and is executed as a test of it. */
export interface CheckExample {
  /** What the example shows. */
  readonly title: string;
  /** The answer; where spans are marked `[[like this]]`, the evidence has to be exactly those. */
  readonly answer: string;
  /** Kind of the question; the first that the check applies to where left out. */
  readonly kind?: QuestionKind;
  /** The question's words, where they matter. */
  readonly prompt?: string;
  /** Time limit of the question in seconds, where it matters. */
  readonly limitSeconds?: number;
  /** Points that an answer to the question should make, where they matter. */
  readonly expectedPoints?: ExpectedPoint[];
  /** Whether the answer is written or spoken; "written" where left out. */
  readonly mode?: AnswerMode;
  /** For a spoken answer: whether fillers were kept. */
  readonly verbatim?: boolean;
  /** Options of the check, where others than its defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** What the check has to say of the answer. */
  readonly expect: {
    /** The status of the result. */
    readonly status: CheckResult['status'];
    /** The score of the result, 0 to 1, where it matters. */
    readonly score?: number;
    /** Identifier of the message, where it matters. */
    readonly message?: string;
  };
}

/** What `evaluate` returns; made by the functions of its context. */
export interface Finding {
  /** What was found. */
  readonly status: 'present' | 'partial' | 'absent' | 'not-applicable' | 'needs-review';
  /** How far the signal is present, 0 to 1; null where the status decides nothing. */
  readonly score: number | null;
  /** How sure the check is, 0 to 1; null where the status decides nothing. */
  readonly confidence: number | null;
  /** Passages that the status rests on. */
  readonly evidence: readonly Evidence[];
  /** The explanation. */
  readonly message: {
    /** Which of the check's messages it is. */
    readonly id: string;
    /** Its text, with the data filled in. */
    readonly text: string;
  };
  /** For a check that measures: what it measured. */
  readonly measure?: Measure;
}

/** Concludes a check with a message, the passages that it rests on, and the data that the text of the message needs. */
export type ConcludeWithEvidence<M extends Messages> = <K extends keyof M & string>(
  message: K,
  evidence: readonly Evidence[],
  ...data: Parameters<M[K]>
) => Finding;
/** Concludes a check that has no passage to show, with a message and the data that its text needs. */
export type Conclude<M extends Messages> = <K extends keyof M & string>(message: K, ...data: Parameters<M[K]>) => Finding;

/** What `evaluate` is given. Spread a finding to set a score or a confidence: `{ ...present('found', evidence), confidence: 0.6 }`. */
export interface CheckContext<M extends Messages, O> {
  /** The answer, as checks see it. */
  readonly document: Document;
  /** The options of the check, with defaults filled in. */
  readonly options: O;
  /** The signal is there: score 1, confidence 0.9. */
  readonly present: ConcludeWithEvidence<M>;
  /** Part of the signal is there: score 0.5, confidence 0.6. */
  readonly partial: ConcludeWithEvidence<M>;
  /** The signal is not there: score 0, confidence 0.8. */
  readonly absent: Conclude<M>;
  /** The text cannot carry a decision. */
  readonly needsReview: Conclude<M>;
  /** The signal has no meaning here: no time limit was set, say. */
  readonly notApplicable: Conclude<M>;
}

/** A check as its author writes it. */
export interface CheckDefinition<Id extends string, M extends Messages, O extends z.ZodType> {
  /** Same as the file name; names what is observed. */
  readonly id: Id;
  /** The passing condition, or for a red flag the fault, in words. */
  readonly title: string;
  /** Whether the signal is good for the answer, or bad. */
  readonly polarity: Polarity;
  /** Question kinds that it applies to; elsewhere its result is `not-applicable`. */
  readonly appliesTo: readonly QuestionKind[];
  /** Why an interviewer cares. */
  readonly rationale: string;
  /** Which part of the domain says so. */
  readonly source: string;
  /** What it cannot see; shown in the reference. */
  readonly blindSpots: readonly [string, ...string[]];
  /** Checks whose advice pulls the other way ("begin with the metric", "begin with the member"): a person is given only one of them. */
  readonly conflictsWith?: readonly string[];
  /** Strict schema of its options, with defaults and descriptions. */
  readonly options?: O;
  /** What it may say, by message id. */
  readonly messages: M;
  /** At least one example; all are executed by `runExamples`. */
  readonly examples: readonly [CheckExample, ...CheckExample[]];
  /** Whether it only measures (length, fillers), so that it runs on texts too short or too foreign to be judged. */
  readonly measuresOnly?: boolean;
  /** Looks for the signal in an answer. An exception becomes a result of status `error`. */
  readonly evaluate: (context: CheckContext<M, z.output<O>>) => Finding;
}

/** A check as its users see it: no type parameters but its id, so that a registry of many stays simple. */
export interface Check<Id extends string = string> {
  /** Identifier, by which rubrics name it. */
  readonly id: Id;
  /** The passing condition, or for a red flag the fault, in words. */
  readonly title: string;
  /** Whether the signal is good for the answer, or bad. */
  readonly polarity: Polarity;
  /** Question kinds that it applies to; elsewhere its result is `not-applicable`. */
  readonly appliesTo: readonly QuestionKind[];
  /** Why an interviewer cares. */
  readonly rationale: string;
  /** Which part of the domain says so. */
  readonly source: string;
  /** What it cannot see. */
  readonly blindSpots: readonly string[];
  /** Checks whose advice pulls the other way. */
  readonly conflictsWith: readonly string[];
  /** Whether it only measures (length, fillers), so that it runs on texts too short or too foreign to be judged. */
  readonly measuresOnly: boolean;
  /** Strict schema of its options, with defaults and descriptions. */
  readonly optionsSchema: z.ZodType;
  /** Identifiers of the messages that its results may carry. */
  readonly messageIds: readonly string[];
  /** Examples of what it finds and what not, which are its tests. */
  readonly examples: readonly CheckExample[];
  /**
   * Validates options once and returns the check ready to run.
   * @throws HighbarError `INVALID_OPTIONS`, naming each fault by path.
   */
  readonly configure: (options?: unknown) => (document: Document) => CheckResult;
  /** Runs the check on a document: `configure(options)(document)`. */
  readonly run: (document: Document, options?: unknown) => CheckResult;
}

/**
 * Declares a check. Precise for its author: a message id that does not exist, missing message data or an unknown option is
 * a compile error. An exception inside `evaluate` becomes a result of status `error`, never a crash and never a zero.
 *
 * @typeParam Id its identifier, as a literal
 * @typeParam M its messages by id
 * @typeParam O the schema of its options
 */
export function defineCheck<const Id extends string, const M extends Messages, O extends z.ZodType = z.ZodObject<Record<never, never>>>(
  definition: CheckDefinition<Id, M, O>,
): Check<Id> {
  const { id, title, polarity, appliesTo, messages, evaluate } = definition;
  const optionsSchema = (definition.options ?? z.strictObject({})) as O;
  const base = { id, title, polarity };

  const finding =
    (status: Finding['status'], score: number | null, confidence: number | null) =>
    (message: string, evidence: readonly Evidence[], data: readonly unknown[]): Finding => ({
      status,
      score,
      confidence,
      evidence,
      message: { id: message, text: (messages[message] as (...data: readonly unknown[]) => string)(...data) },
    });
  const withEvidence = (make: ReturnType<typeof finding>): ConcludeWithEvidence<M> => (message, evidence, ...data) => make(message, evidence, data);
  const without = (make: ReturnType<typeof finding>): Conclude<M> => (message, ...data) => make(message, [], data);
  const reporters = {
    present: withEvidence(finding('present', 1, 0.9)),
    partial: withEvidence(finding('partial', 0.5, 0.6)),
    absent: without(finding('absent', 0, 0.8)),
    needsReview: without(finding('needs-review', null, null)),
    notApplicable: without(finding('not-applicable', null, null)),
  };

  const undecided = (status: CheckResult['status'], message: CheckResult['message']): CheckResult => ({
    id,
    title,
    polarity,
    status,
    score: null,
    confidence: null,
    evidence: [],
    message,
  });

  const configure = (raw?: unknown): ((document: Document) => CheckResult) => {
    const options = parseOrThrow(optionsSchema, raw ?? {}, 'INVALID_OPTIONS', `The options of check "${id}" are not valid.`);
    return (document) => {
      if (!appliesTo.includes(document.question.kind)) {
        return undecided('not-applicable', { id: 'kind', text: `Not looked for in ${document.question.kind} questions.` });
      }
      const obstacle = definition.measuresOnly === true ? undefined : document.read(unjudgeable);
      if (obstacle !== undefined) return undecided('needs-review', { id: obstacle.code, text: obstacle.text });
      try {
        const found = evaluate({ document, options, ...reporters });
        const { status, score, confidence, evidence, message, measure } = found;
        // Spelled out: spreading two objects of many shapes costs as much as many a check.
        const result = { id, title, polarity, status, score, confidence, evidence: sortEvidence(evidence), message };
        return measure === undefined ? result : { ...result, measure };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return undecided('error', { id: 'error', text: `The check failed and decided nothing: ${reason}. Please report this with the answer.` });
      }
    };
  };

  return {
    ...base,
    appliesTo,
    rationale: definition.rationale,
    source: definition.source,
    blindSpots: definition.blindSpots,
    conflictsWith: definition.conflictsWith ?? [],
    measuresOnly: definition.measuresOnly ?? false,
    optionsSchema,
    messageIds: Object.keys(messages),
    examples: definition.examples,
    configure,
    run: (document, options) => configure(options)(document),
  };
}

/** In order of position, each passage once. */
function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  if (evidence.length < 2) return [...evidence];
  const seen = new Set<string>();
  return [...evidence]
    .sort(byPlace)
    .filter(({ start, end, role }) => {
      const key = `${start}-${end}-${role ?? ''}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}
