import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Question } from '../../src/schema/question.ts';
import type { AnswerMode } from '../../src/schema/answer.ts';

/** A signal as the readers saw it: the majority, how many of the three, and the words they pointed at. */
export interface Label {
  readonly present: boolean;
  readonly votes: 0 | 1 | 2 | 3;
  readonly quotes?: readonly string[];
}

/** One labelled answer. */
export interface LabelledAnswer {
  readonly id: string;
  readonly writer: string;
  readonly question: Question;
  readonly mode: AnswerMode;
  readonly text: string;
  readonly signals: Readonly<Record<string, Label>>;
  /** Three ratings for each dimension. */
  readonly dimensions: Readonly<Record<string, readonly number[]>>;
  readonly attack?: string;
  readonly side?: 'inflate' | 'deflate';
}

/** Reads `fixtures/labelled/<name>.jsonl`. */
export function readLabelledAnswers(name: 'train' | 'check'): LabelledAnswer[] {
  const path = fileURLToPath(new URL(`../../fixtures/labelled/${name}.jsonl`, import.meta.url));
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledAnswer);
}
