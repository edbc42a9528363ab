import { z } from 'zod';
import type { Document } from '../document/document.ts';
import type { CheckResult, Measure, Polarity } from '../schema/check-result.ts';
import type { Evidence } from '../schema/evidence.ts';
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
  readonly mode?: AnswerMode;
  readonly verbatim?: boolean;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly expect: { readonly status: CheckResult['status']; readonly score?: number; readonly message?: string };
}

/** What `evaluate` returns; made by the functions of its context. */
export interface Finding {
  readonly status: 'present' | 'partial' | 'absent' | 'not-applicable' | 'needs-review';
  readonly score: number | null;
  readonly confidence: number | null;
  readonly evidence: readonly Evidence[];
  readonly message: { readonly id: string; readonly text: string };
  readonly measure?: Measure;
}

type Report<M extends Messages> = <K extends keyof M & string>(message: K, evidence: readonly Evidence[], ...data: Parameters<M[K]>) => Finding;
type ReportWithout<M extends Messages> = <K extends keyof M & string>(message: K, ...data: Parameters<M[K]>) => Finding;

/** What `evaluate` is given. Spread a finding to set a score or a confidence: `{ ...present('found', evidence), confidence: 0.6 }`. */
export interface CheckContext<M extends Messages, O> {
  readonly document: Document;
  readonly options: O;
  /** The signal is there: score 1, confidence 0.9. */
  readonly present: Report<M>;
  /** Part of the signal is there: score 0.5, confidence 0.6. */
  readonly partial: Report<M>;
  /** The signal is not there: score 0, confidence 0.8. */
  readonly absent: ReportWithout<M>;
  /** The text cannot carry a decision. */
  readonly needsReview: ReportWithout<M>;
  /** The signal has no meaning here: no time limit was set, say. */
  readonly notApplicable: ReportWithout<M>;
}

/** A check as its author writes it. */
export interface CheckDefinition<Id extends string, M extends Messages, O extends z.ZodType> {
  /** Same as the file name; names what is observed. */
  readonly id: Id;
  /** The passing condition, or for a red flag the fault, in words. */
  readonly title: string;
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
  readonly messages: M;
  readonly examples: readonly [CheckExample, ...CheckExample[]];
  /** Whether it only measures (length, fillers), so that it runs on texts too short or too foreign to be judged. */
  readonly measuresOnly?: boolean;
  readonly evaluate: (context: CheckContext<M, z.output<O>>) => Finding;
}

/** A check as its users see it: no type parameters but its id, so that a registry of many stays simple. */
export interface Check<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly polarity: Polarity;
  readonly appliesTo: readonly QuestionKind[];
  readonly rationale: string;
  readonly source: string;
  readonly blindSpots: readonly string[];
  readonly conflictsWith: readonly string[];
  readonly measuresOnly: boolean;
  readonly optionsSchema: z.ZodType;
  readonly messageIds: readonly string[];
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
  const withEvidence = (make: ReturnType<typeof finding>): Report<M> => (message, evidence, ...data) => make(message, evidence, data);
  const without = (make: ReturnType<typeof finding>): ReportWithout<M> => (message, ...data) => make(message, [], data);
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
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end, role }) => {
      const key = `${start}-${end}-${role ?? ''}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}
