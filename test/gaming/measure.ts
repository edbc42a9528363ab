import { questionKinds, type Report } from '../../src/index.ts';
import type { LabelledAnswer } from '../validity/labelled-answers.ts';
import { additions } from './additions.ts';
import { attacks } from './attacks.ts';
import { invariances } from './invariances.ts';
import { answers, sampleAnswers } from './sample.ts';
import { overall, score } from './score.ts';
import { transformations } from './transformations.ts';

/** What may happen to a score at most. */
export const bounds = { rise: 0.25, attack: 2, movement: 0.15 } as const;

/** A case beyond its bound, by its row or kind of question. */
export interface Breach {
  readonly where: string;
  readonly by: number;
}

/** What one transformation does to the scores of the sample. */
export interface Figures {
  readonly id: string;
  readonly what: string;
  readonly of: number;
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  readonly advanced: number;
  readonly breaches: readonly Breach[];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const meanOf = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
const scored = ({ question, mode, text }: LabelledAnswer): Report => score(question, text, mode);

const figures = (about: { readonly id: string; readonly what: string }, values: readonly number[], advanced: number, breaches: readonly Breach[]): Figures => ({
  id: about.id,
  what: about.what,
  of: values.length,
  mean: rounded(meanOf(values)),
  lowest: rounded(Math.min(...values, Infinity)),
  highest: rounded(Math.max(...values, -Infinity)),
  advanced,
  breaches,
});

/** Scores of texts that are nothing but an attack, one question of each kind. */
export function measureAttacks(): Figures[] {
  const questions = questionKinds.flatMap((kind) => answers.find(({ question }) => question.kind === kind)?.question ?? []);
  return attacks.map((attack) => {
    const reports = questions.map((question) => score(question, attack.text(question)));
    const values = reports.map(overall);
    const breaches = questions.flatMap(({ kind }, index) => {
      const by = values[index]! - bounds.attack;
      return by >= 0 ? [{ where: kind, by: rounded(by) }] : [];
    });
    return figures(attack, values, reports.filter(({ verdict }) => verdict.outcome === 'advance').length, breaches);
  });
}

/** Changes of the score by transformations that must not gain, and by the best answer to another question. */
export function measureTransformations(size: number): Figures[] {
  const rows = sampleAnswers(size);
  const changed = transformations.map((transformation) => {
    const reports = rows.map((row) => score(row.question, transformation.apply(row), row.mode));
    const rises = rows.map((row, index) => overall(reports[index]!) - overall(scored(row)));
    const breaches = rows.flatMap(({ id }, index) => {
      const risen = rises[index]! - bounds.rise;
      const by = transformation.nothingLeft === true ? Math.max(risen, overall(reports[index]!) - bounds.attack) : risen;
      return by > 0 ? [{ where: id, by: rounded(by) }] : [];
    });
    return figures(transformation, rises, reports.filter(({ verdict }) => verdict.outcome === 'advance').length, breaches);
  });
  return [...changed, measureBorrowed(rows)];
}

/** The best answer of the sample to each kind of question, given to another question of that kind: it must not be worth more there. */
function measureBorrowed(rows: readonly LabelledAnswer[]): Figures {
  const ofKind = (kind: string): LabelledAnswer[] => rows.filter(({ question }) => question.kind === kind);
  const best = questionKinds.flatMap((kind) => ofKind(kind).sort((a, b) => overall(scored(b)) - overall(scored(a)))[0] ?? []);
  const pairs = best.flatMap((row) =>
    ofKind(row.question.kind)
      .filter(({ question }) => question.prompt !== row.question.prompt)
      .slice(0, 3)
      .map(({ question }) => ({ row, question })),
  );
  const reports = pairs.map(({ row, question }) => score(question, row.text, row.mode));
  const rises = pairs.map(({ row }, index) => overall(reports[index]!) - overall(scored(row)));
  const breaches = pairs.flatMap(({ row }, index) => (rises[index]! > bounds.rise ? [{ where: row.id, by: rounded(rises[index]! - bounds.rise) }] : []));
  const about = { id: 'borrowed', what: 'the best answer to another question of its kind, against its score on its own' };
  return figures(about, rises, reports.filter(({ verdict }) => verdict.outcome === 'advance').length, breaches);
}

/** Movements of the score by rewritings that say the same, over answers that they change at all. */
export function measureInvariances(size: number): Figures[] {
  const rows = sampleAnswers(answers.length);
  return invariances.map((invariance) => {
    const affected = rows.filter(({ text }) => invariance.apply(text) !== text).slice(0, size);
    const moves = affected.map((row) => overall(score(row.question, invariance.apply(row.text), row.mode)) - overall(scored(row)));
    const breaches = affected.flatMap(({ id }, index) => {
      const by = Math.abs(moves[index]!) - bounds.movement;
      return by > 0 ? [{ where: id, by: rounded(by) }] : [];
    });
    return figures(invariance, moves, 0, breaches);
  });
}

/** Changes of a dimension's score by a sentence that shows one of its strengths where an answer lacks it. */
export function measureAdditions(size: number): Figures[] {
  const rows = sampleAnswers(answers.length);
  return additions.map(({ check, sentence }) => {
    const lacking = rows.filter((row) => scored(row).checks.some(({ id, status }) => id === check && status === 'absent')).slice(0, size);
    const gains = lacking.flatMap((row) => {
      const before = scored(row);
      const after = score(row.question, `${row.text} ${sentence}`, row.mode);
      return before.dimensions.flatMap((dimension, index) => {
        if (!dimension.contributions.some((contribution) => contribution.check === check)) return [];
        return [{ where: `${row.id} ${dimension.id}`, by: (after.dimensions[index]?.score ?? 1) - (dimension.score ?? 1) }];
      });
    });
    const breaches = gains.filter(({ by }) => by < -1e-9).map(({ where, by }) => ({ where, by: rounded(by) }));
    return figures({ id: check, what: sentence }, gains.map(({ by }) => by), 0, breaches);
  });
}
