import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Check } from '../../src/engine/define-check.ts';
import type { AnswerMode } from '../../src/schema/answer.ts';
import type { Question } from '../../src/schema/question.ts';
import { readLabelledAnswers } from '../validity/labelled-answers.ts';

/** An answer to learn from. */
export interface TrainingText {
  readonly id: string;
  /** Who wrote it; left out as a whole in cross-validation. */
  readonly writer: string;
  /**
   * `train` and `marked`: the rules were written on it, so what they find there says nothing of how good they are; the train rows have three readers,
   * whose strictness is the measure. `fresh`: written and labelled without sight of the rules, which nobody tunes on it; only these teach how far
   * rules are to be trusted.
   */
  readonly origin: 'train' | 'marked' | 'fresh';
  readonly question: Question;
  readonly mode: AnswerMode;
  readonly text: string;
  /** For each check that was judged: the passages that show the signal, or null where it is absent; an empty list where nobody marked them. */
  readonly labels: Readonly<Record<string, readonly string[] | null>>;
}

/** A row of `fixtures/labelled/fresh.jsonl`. */
export interface FreshAnswer {
  readonly id: string;
  readonly writer: string;
  readonly question: Question;
  readonly mode: AnswerMode;
  readonly text: string;
  /** Signals that are present, with the passages that show them; every other check that applies to the kind of question is absent. */
  readonly present: Readonly<Record<string, readonly string[]>>;
  /** Checks that its readers could not decide, or not alike. */
  readonly unsure?: readonly string[];
  /** Mean rating of each dimension, 1 to 5. */
  readonly ratings: Ratings;
}

type Ratings = Readonly<Record<'judgment' | 'communication' | 'impact' | 'curiosity', number>>;

interface MarkedAnswer {
  readonly id: string;
  readonly kind: Question['kind'];
  readonly prompt: string;
  readonly mode: AnswerMode;
  readonly text: string;
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

const fixture = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));

/** The fresh answers. */
export const readFreshAnswers = (): FreshAnswer[] => readLines('labelled/fresh.jsonl');

/** What readers of the fresh answers made of train rows. */
export const readCommonRatings = (): { readonly id: string; readonly ratings: Ratings }[] => readLines('labelled/common.jsonl');

function readLines<Row>(path: string): Row[] {
  return readFileSync(fixture(path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

/** Everything to learn from: the train rows, the fresh answers, and the marked answers that rules were widened on. */
export function readTrainingTexts(): TrainingText[] {
  const train = readLabelledAnswers('train').map(({ signals, ...row }): TrainingText => ({
    ...row,
    origin: 'train',
    labels: Object.fromEntries(Object.entries(signals).map(([id, { present, quotes }]) => [id, present ? (quotes ?? []) : null])),
  }));
  const byKind = new Map<string, Set<string>>();
  for (const { question, labels } of train) {
    const ids = byKind.get(question.kind) ?? new Set();
    for (const id of Object.keys(labels)) ids.add(id);
    byKind.set(question.kind, ids);
  }
  const fresh = readFreshAnswers().map(({ present, unsure = [], ...row }): TrainingText => ({
    ...row,
    origin: 'fresh',
    labels: Object.fromEntries([...byKind.get(row.question.kind)!].filter((id) => !unsure.includes(id)).map((id) => [id, present[id] ?? null])),
  }));
  const folder = 'paraphrases/answers';
  const marked = readdirSync(fixture(folder))
    .sort()
    .flatMap((file) =>
      (JSON.parse(readFileSync(fixture(`${folder}/${file}`), 'utf8')) as MarkedAnswer[]).map(({ id, kind, prompt, mode, text, present, absent }): TrainingText => ({
        id,
        writer: `marked ${file.split('-')[0]!}`,
        origin: 'marked',
        question: { id, kind, prompt },
        mode,
        text,
        labels: Object.fromEntries([...present.map((check) => [check, []] as const), ...absent.map((check) => [check, null] as const)]),
      })),
    );
  return [...train, ...fresh, ...marked];
}

/** The examples of a check: short texts of which its definition says what is in them. */
export function readExamples({ id, appliesTo, examples }: Check): TrainingText[] {
  return examples
    .filter(({ options }) => options === undefined)
    .map(({ answer, kind = appliesTo[0]!, prompt = 'What would you do?', mode = 'written', expect: { status } }) => ({
      id,
      writer: 'examples',
      origin: 'marked',
      question: { id, kind, prompt },
      mode,
      text: answer.replaceAll(/\[\[|\]\]/gu, ''),
      labels: { [id]: status === 'absent' ? null : [] },
    }));
}

/** Changes whenever an answer to learn from, or a label of it, does. */
export function fingerprintOfTexts(): string {
  return createHash('sha256').update(JSON.stringify(readTrainingTexts())).digest('hex').slice(0, 12);
}
