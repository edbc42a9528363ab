import type { LabelledAnswer } from '../labelled-answers.ts';
import { advances, dimensionIds, type Prediction } from '../prediction.ts';

const words = (row: LabelledAnswer): number => row.text.split(/\s+/).filter(Boolean).length;

/**
 * Nothing but length: a signal is present above the word count that gives the best F1 on the train rows, and a dimension is a
 * straight line through the train rows.
 */
export function wordCountBaseline(train: readonly LabelledAnswer[]): (row: LabelledAnswer) => Prediction {
  const ids = [...new Set(train.flatMap((row) => Object.keys(row.signals)))];
  const thresholds = new Map(ids.map((id) => [id, bestThreshold(train.filter((row) => row.signals[id] !== undefined), id)]));
  const lines = new Map(dimensionIds.map((id) => [id, fitLine(train, id)]));
  return (row) => {
    const length = words(row);
    const dimensions = Object.fromEntries([...lines].map(([id, { slope, intercept }]) => [id, Math.min(5, Math.max(1, intercept + slope * length))]));
    return {
      signals: Object.fromEntries([...thresholds].map(([id, threshold]) => [id, length >= threshold])),
      dimensions,
      advances: advances(Object.values(dimensions)),
    };
  };
}

function bestThreshold(rows: readonly LabelledAnswer[], id: string): number {
  let best = { threshold: 0, f1: -1 };
  for (const threshold of new Set(rows.map(words))) {
    let hits = 0;
    let misses = 0;
    for (const row of rows) {
      const said = words(row) >= threshold;
      const is = row.signals[id]!.present;
      if (said && is) hits += 1;
      else if (said !== is) misses += 1;
    }
    const f1 = (2 * hits) / (2 * hits + misses || 1);
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return best.threshold;
}

function fitLine(rows: readonly LabelledAnswer[], id: string): { slope: number; intercept: number } {
  const x = rows.map(words);
  const y = rows.map((row) => average(row.dimensions[id]!));
  const meanX = average(x);
  const meanY = average(y);
  const slope = x.reduce((sum, value, index) => sum + (value - meanX) * (y[index]! - meanY), 0) / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  return { slope, intercept: meanY - slope * meanX };
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
