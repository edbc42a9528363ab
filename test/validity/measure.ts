import {
  cohensKappa,
  countConfusion,
  exactAgreement,
  f1Score,
  fleissKappa,
  matthewsCorrelation,
  meanAbsoluteError,
  pearsonCorrelation,
  precision,
  quadraticWeightedKappa,
  recall,
  spearmanCorrelation,
  type Statistic,
} from '../../src/agreement/index.ts';
import type { LabelledAnswer } from './labelled-answers.ts';
import { advances, dimensionIds, type Prediction } from './prediction.ts';

/** Fewest positives that a check needs to count in the macro-F1. */
export const fewestPositives = 5;

export interface SignalFigures {
  readonly id: string;
  readonly rows: number;
  readonly positives: number;
  readonly precision: Statistic;
  readonly recall: Statistic;
  readonly f1: Statistic;
  readonly matthews: Statistic;
  /** Kappa of the scorer with the readers' majority. */
  readonly kappa: Statistic;
  /** Kappa among the three readers. */
  readonly readersKappa: Statistic;
  /** Share of true positives whose evidence overlaps a reader's quote; only where a reader quoted. */
  readonly evidenceOverlap: Statistic;
}

export interface DimensionFigures {
  readonly id: string;
  readonly scored: number;
  readonly kappa: Statistic;
  readonly spearman: Statistic;
  readonly error: Statistic;
}

export interface Figures {
  readonly rows: number;
  readonly signals: readonly SignalFigures[];
  /** Mean F1 over the signals with at least `fewestPositives` positives; an undefined F1 counts as 0. */
  readonly macroF1: number;
  readonly macroSignals: number;
  readonly evidenceOverlap: Statistic;
  readonly dimensions: readonly DimensionFigures[];
  readonly verdict: Statistic;
  /** Correlation of the mean dimension score with the word count. */
  readonly lengthCorrelation: Statistic;
}

/** A labelled answer with what a scorer said of it. */
export interface Scored {
  readonly row: LabelledAnswer;
  readonly prediction: Prediction;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const readersRating = (row: LabelledAnswer, dimension: string): number => mean(row.dimensions[dimension]!);

/** All figures of a scorer on labelled answers. */
export function measure(scored: readonly Scored[]): Figures {
  const ids = [...new Set(scored.flatMap(({ row }) => Object.keys(row.signals)))];
  const signals = ids.map((id) => measureSignal(id, scored.filter(({ row }) => row.signals[id] !== undefined)));
  const counted = signals.filter(({ positives }) => positives >= fewestPositives);
  const overlaps = scored.flatMap(({ row, prediction }) => ids.flatMap((id) => overlapOf(row, prediction, id)));
  const wordCounts = scored.map(({ row }) => row.text.split(/\s+/).filter(Boolean).length);
  const totals = scored.map(({ prediction }) => mean(dimensionIds.map((id) => prediction.dimensions[id] ?? 1)));
  return {
    rows: scored.length,
    signals,
    macroF1: counted.length === 0 ? 0 : mean(counted.map(({ f1 }) => (f1.status === 'defined' ? f1.value : 0))),
    macroSignals: counted.length,
    evidenceOverlap: share(overlaps),
    dimensions: dimensionIds.map((id) => measureDimension(id, scored)),
    verdict: exactAgreement(
      scored.map(({ prediction }) => prediction.advances),
      scored.map(({ row }) => advances(dimensionIds.map((id) => readersRating(row, id)))),
    ),
    lengthCorrelation: pearsonCorrelation(wordCounts, totals),
  };
}

function measureSignal(id: string, scored: readonly Scored[]): SignalFigures {
  const said = scored.map(({ prediction }) => prediction.signals[id] ?? false);
  const is = scored.map(({ row }) => row.signals[id]!.present);
  const confusion = countConfusion(said, is);
  return {
    id,
    rows: scored.length,
    positives: is.filter(Boolean).length,
    precision: precision(confusion),
    recall: recall(confusion),
    f1: f1Score(confusion),
    matthews: matthewsCorrelation(confusion),
    kappa: cohensKappa(said, is),
    readersKappa: fleissKappa(scored.map(({ row }) => row.signals[id]!.votes), 3),
    evidenceOverlap: share(scored.flatMap(({ row, prediction }) => overlapOf(row, prediction, id))),
  };
}

/** Whether the evidence of a true positive overlaps a reader's quote; nothing where there is none to compare. */
function overlapOf(row: LabelledAnswer, prediction: Prediction, id: string): boolean[] {
  const label = row.signals[id];
  if (label === undefined || !label.present || prediction.signals[id] !== true || prediction.evidence === undefined) return [];
  const quotes = (label.quotes ?? []).map((quote) => ({ start: row.text.indexOf(quote), length: quote.length })).filter(({ start }) => start >= 0);
  if (quotes.length === 0) return [];
  const evidence = prediction.evidence[id] ?? [];
  return [quotes.some(({ start, length }) => evidence.some((passage) => passage.start < start + length && passage.end > start))];
}

function share(of: readonly boolean[]): Statistic {
  return of.length === 0 ? { status: 'undefined', reason: 'there is no true positive with a quote' } : { status: 'defined', value: of.filter(Boolean).length / of.length };
}

function measureDimension(id: string, scored: readonly Scored[]): DimensionFigures {
  const pairs = scored.flatMap(({ row, prediction }) => {
    const score = prediction.dimensions[id];
    return score === null || score === undefined ? [] : [[score, readersRating(row, id)] as const];
  });
  const ours = pairs.map(([score]) => score);
  const readers = pairs.map(([, rating]) => rating);
  return {
    id,
    scored: pairs.length,
    kappa: quadraticWeightedKappa(ours, readers),
    spearman: spearmanCorrelation(ours, readers),
    error: meanAbsoluteError(ours, readers),
  };
}
