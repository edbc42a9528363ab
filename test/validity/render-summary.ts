import type { Statistic } from '../../src/agreement/index.ts';
import { fewestPositives, type Figures } from './measure.ts';

/** Two decimals, or a dash for a statistic that does not exist. */
export const show = (statistic: Statistic | undefined): string => (statistic?.status === 'defined' ? statistic.value.toFixed(2) : '–');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Figures of one scorer under a name. */
export interface Named {
  readonly name: string;
  readonly figures: Figures;
}

/** Scorers side by side: macro-F1, evidence, dimensions, verdict. */
export function renderOverview(scorers: readonly Named[]): string {
  return table(
    ['scorer', 'rows', 'macro-F1', 'evidence', 'QWK judgment', 'communication', 'impact', 'curiosity', 'verdict', 'r with words'],
    scorers.map(({ name, figures }) => [
      name,
      String(figures.rows),
      `${figures.macroF1.toFixed(2)} (${figures.macroSignals})`,
      show(figures.evidenceOverlap),
      ...figures.dimensions.map(({ kappa }) => show(kappa)),
      show(figures.verdict),
      show(figures.lengthCorrelation),
    ]),
  );
}

/** Each check on the train rows and on the check rows. */
export function renderChecks(train: Figures, check: Figures): string {
  return table(
    ['check', 'train: base rate', 'P', 'R', 'F1', 'MCC', 'kappa', "readers'", 'evidence', 'check: positives', 'P', 'R', 'F1', 'MCC', 'kappa', "readers'"],
    train.signals.map((signal) => {
      const other = check.signals.find(({ id }) => id === signal.id);
      return [
        `\`${signal.id}\``,
        `${signal.positives}/${signal.rows}`,
        show(signal.precision),
        show(signal.recall),
        show(signal.f1),
        show(signal.matthews),
        show(signal.kappa),
        show(signal.readersKappa),
        show(signal.evidenceOverlap),
        other === undefined ? '–' : `${other.positives}/${other.rows}`,
        show(other?.precision),
        show(other?.recall),
        show(other?.f1),
        show(other?.matthews),
        show(other?.kappa),
        show(other?.readersKappa),
      ];
    }),
  );
}

/** Each dimension on both sets. */
export function renderDimensions(train: Figures, check: Figures): string {
  return table(
    ['dimension', 'train: scored', 'QWK', 'Spearman', 'MAE', 'check: scored', 'QWK', 'Spearman', 'MAE'],
    train.dimensions.map((dimension, index) => {
      const other = check.dimensions[index]!;
      return [
        dimension.id,
        `${dimension.scored}/${train.rows}`,
        show(dimension.kappa),
        show(dimension.spearman),
        show(dimension.error),
        `${other.scored}/${check.rows}`,
        show(other.kappa),
        show(other.spearman),
        show(other.error),
      ];
    }),
  );
}

/** One scorer on parts of the rows. */
export function renderBreakdown(parts: readonly Named[]): string {
  return table(
    ['part', 'rows', 'macro-F1', 'QWK judgment', 'communication', 'impact', 'curiosity', 'verdict'],
    parts.map(({ name, figures }) => [
      name,
      String(figures.rows),
      `${figures.macroF1.toFixed(2)} (${figures.macroSignals})`,
      ...figures.dimensions.map(({ kappa }) => show(kappa)),
      show(figures.verdict),
    ]),
  );
}

export const macroNote = `Macro-F1 is the mean F1 over the checks with at least ${fewestPositives} positives in the rows concerned (how many, in brackets).`;
