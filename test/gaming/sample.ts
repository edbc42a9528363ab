import { readLabelledAnswers, type LabelledAnswer } from '../validity/labelled-answers.ts';
import { seeded, shuffle } from './seeded.ts';

/** The labelled train rows that answer in earnest: the attacks among them are scored by the validity report. */
export const answers: readonly LabelledAnswer[] = readLabelledAnswers('train').filter(({ attack }) => attack === undefined);

/** Rows chosen at random, the writers in turn, so that none of them sets the figures. */
export function sampleAnswers(size: number): LabelledAnswer[] {
  const random = seeded(20_240_607);
  const byWriter = new Map<string, LabelledAnswer[]>();
  for (const row of shuffle(answers, random)) byWriter.set(row.writer, [...(byWriter.get(row.writer) ?? []), row]);
  const writers = [...byWriter.values()];
  const chosen: LabelledAnswer[] = [];
  for (let round = 0; chosen.length < size && round < answers.length; round += 1) {
    for (const rows of writers) {
      const row = rows[round];
      if (row !== undefined && chosen.length < size) chosen.push(row);
    }
  }
  return chosen;
}
