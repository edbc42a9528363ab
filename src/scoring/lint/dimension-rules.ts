import type { Dimension } from '../../schema/rubric.ts';
import { formatPercent, formatThreshold, roundScore } from '../rounding.ts';
import { listWords, type LintFinding, type LintTarget } from './finding.ts';
import { impliedChecks } from './related-checks.ts';
import { findReach } from './score-range.ts';

type Path = readonly (string | number)[];
type Rule = (dimension: Dimension, path: Path, target: LintTarget) => LintFinding[];

/** What is not right within a dimension, dimension by dimension. */
export function findDimensionProblems(target: LintTarget): LintFinding[] {
  const rules: readonly Rule[] = [countedTwice, zeroWeights, idleCaps, missingAnchors];
  return [
    ...unscorable(target),
    ...target.rubric.dimensions.flatMap((dimension, index) => rules.flatMap((rule) => rule(dimension, ['dimensions', index], target))),
    ...duplicateAnchors(target),
  ];
}

/** Dimensions that are not scored in a kind of question, whatever is answered: too few of their strengths are looked for in it. */
function unscorable(target: LintTarget): LintFinding[] {
  const reaches = target.kinds.map((kind) => ({ kind, reach: findReach(target, kind, new Map()) }));
  return target.rubric.dimensions.flatMap(({ id, title, minimumCoverage }, index): LintFinding[] => {
    const failing = reaches.filter(({ reach }) => reach.dimensions.get(id) === undefined);
    if (failing.length === 0) return [];
    const everywhere = failing.length === target.kinds.length;
    const best = Math.max(...failing.map(({ reach }) => reach.coverages.get(id) ?? 0));
    const share = best === 0 ? 'none of its strengths are looked for in them' : `at most ${formatPercent(best)} of its strength weight is looked for in them, and ${formatPercent(minimumCoverage)} is needed`;
    return [
      {
        rule: 'unscorable-dimension',
        severity: everywhere || target.isForAllKinds ? 'error' : 'warning',
        path: ['dimensions', index],
        message: `Nothing can score ${title} in ${listWords(failing.map(({ kind }) => kind))} questions: ${share}.`,
        remedy: 'Add strengths that apply to these kinds, lower minimumCoverage, or use another rubric for them.',
      },
    ];
  });
}

const countedTwice: Rule = ({ title, checks }, path) => {
  const counted = checks.filter(({ weight }) => weight > 0);
  const at = (id: string): Path => [...path, 'checks', checks.findIndex(({ check }) => check === id)];
  const has = (id: string): boolean => counted.some(({ check }) => check === id);
  const again = checks.flatMap(({ check }, index): LintFinding[] => {
    if (checks.findIndex((other) => other.check === check) === index) return [];
    return [{ rule: 'check-counted-twice', severity: 'error', path: [...path, 'checks', index], message: `${title} counts "${check}" twice.`, remedy: 'Keep one of them, with the sum of their weights.' }];
  });
  const implied = impliedChecks.filter((pair) => pair.every(has)).map(([stronger, weaker]): LintFinding => ({
    rule: 'check-counted-twice',
    severity: 'note',
    path: at(weaker),
    message: `In ${title} an answer with "${stronger}" earns "${weaker}" too, so that one thing counts twice.`,
    remedy: 'Keep both where the stronger is meant to weigh more; otherwise keep one.',
  }));
  return [...again, ...implied];
};

const zeroWeights: Rule = ({ id, title, weight, checks }, path, { rubric }) => {
  const idle = checks.flatMap((entry, index): LintFinding[] => {
    if (entry.weight > 0 || entry.cap !== undefined) return [];
    return [{ rule: 'zero-weight', severity: 'warning', path: [...path, 'checks', index, 'weight'], message: `In ${title} "${entry.check}" has no weight and no cap, so that it changes nothing.`, remedy: 'Give it a weight, or remove it.' }];
  });
  if (weight > 0 || JSON.stringify(rubric.gate).includes('"every-dimension"') || JSON.stringify(rubric.gate).includes(`"dimension":${JSON.stringify(id)}`)) return idle;
  const message = `${title} has no weight in the average, and the gate does not ask about it, so that it decides nothing.`;
  return [{ rule: 'zero-weight', severity: 'warning', path: [...path, 'weight'], message, remedy: 'Give it a weight, name it in the gate, or remove it.' }, ...idle];
};

const idleCaps: Rule = ({ title, checks }, path, { rubric }) =>
  checks.flatMap(({ check, cap }, index): LintFinding[] => {
    if (cap === undefined || roundScore(cap) < roundScore(rubric.scale.max)) return [];
    const message = `The cap of "${check}" in ${title} is the top of the scale, so that it holds nothing back.`;
    return [{ rule: 'cap-without-effect', severity: 'warning', path: [...path, 'checks', index, 'cap'], message, remedy: 'Lower it, or remove it.' }];
  });

const missingAnchors: Rule = ({ title, anchors }, path, { rubric: { scale } }) => {
  const has = (fits: (score: number) => boolean): boolean => anchors.some(({ score }) => fits(score));
  const missing = [
    ...(has((score) => score === scale.min) ? [] : [`at ${formatThreshold(scale.min)}, the lowest score`]),
    ...(has((score) => score > scale.min && score < scale.max) ? [] : ['between the ends of the scale']),
    ...(has((score) => score === scale.max) ? [] : [`at ${formatThreshold(scale.max)}, the highest score`]),
  ];
  if (missing.length === 0) return [];
  const message = `${title} has no anchor ${listWords(missing)}, so that raters have nothing to hold on to there.`;
  return [{ rule: 'missing-anchor', severity: 'warning', path: [...path, 'anchors'], message, remedy: 'Describe what an answer there is like.' }];
};

/** Anchors in the same words: within a dimension two points that nobody can tell apart, across dimensions two that rate the same. */
function duplicateAnchors({ rubric }: LintTarget): LintFinding[] {
  const first = new Map<string, { dimension: number; title: string; score: number }>();
  return rubric.dimensions.flatMap(({ title, anchors }, dimension) =>
    anchors.flatMap(({ score, description }, index): LintFinding[] => {
      const words = description.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
      const earlier = first.get(words);
      if (earlier === undefined) {
        first.set(words, { dimension, title, score });
        return [];
      }
      const path = ['dimensions', dimension, 'anchors', index, 'description'];
      const remedy = 'Say what sets it apart.';
      if (earlier.dimension === dimension) {
        const message = `${title} describes ${formatThreshold(earlier.score)} and ${formatThreshold(score)} in the same words, so that they cannot be told apart.`;
        return [{ rule: 'duplicate-anchor', severity: 'error', path, message, remedy }];
      }
      return [{ rule: 'duplicate-anchor', severity: 'warning', path, message: `${title} uses the words of an anchor of ${earlier.title}, so that they rate the same.`, remedy }];
    }),
  );
}
