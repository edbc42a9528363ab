import type { CheckResult } from '../../schema/check-result.ts';
import type { Contribution, DimensionScore, Report } from '../../schema/report.ts';
import { readThresholds } from '../gate-thresholds.ts';
import { shorten } from '../layout.ts';
import { formatPoints, formatScore, formatThreshold } from '../number-text.ts';
import { describeAdjustment, describeResult, describeWhyNotScored } from '../wording.ts';
import { heading, paragraph, type Page } from './page.ts';
import { drawQuotes } from './quotes.ts';

interface Part {
  readonly check: CheckResult;
  readonly contribution: Contribution;
}

const pointsWidth = '+0.00  '.length;

/** For each dimension what its score is made of: the strengths found, with the answer's own words, faults, and what is missing. */
export function drawDimensions(report: Report, page: Page): string[] {
  const results = new Map(report.checks.map((check) => [check.id, check]));
  const thresholds = readThresholds(report.gate);
  // A check may count for several dimensions; its quotes stand under the first.
  const quoted = new Map<string, string>();
  return report.dimensions.flatMap((dimension) => {
    const parts = dimension.contributions.flatMap((contribution): Part[] => {
      const check = results.get(contribution.check);
      return check === undefined ? [] : [{ check, contribution }];
    });
    return ['', ...drawDimension(dimension, parts, thresholds.dimension(dimension.id), quoted, page)];
  });
}

function drawDimension(
  dimension: DimensionScore,
  parts: readonly Part[],
  threshold: number | undefined,
  quoted: Map<string, string>,
  page: Page,
): string[] {
  const { palette } = page;
  const found = parts
    .filter(({ check }) => check.status === 'present' || check.status === 'partial')
    .sort((a, b) => (b.contribution.points ?? 0) - (a.contribution.points ?? 0));
  const hasStrength = found.some(({ check }) => check.polarity === 'strength');
  const missing = parts.filter(({ check }) => check.status === 'absent' && check.polarity === 'strength').map(({ check }) => check.id);
  const adjustment = describeAdjustment(dimension);
  return [
    drawTitle(dimension, threshold, page),
    ...(dimension.status === 'not-scored' ? paragraph(page, describeWhyNotScored(dimension), { indent: 2 }) : []),
    ...(hasStrength || dimension.status === 'not-scored' ? [] : paragraph(page, 'No strength found.', { indent: 2 })),
    ...found.flatMap((part) => drawPart(part, dimension.title, quoted, page)),
    ...(adjustment === undefined ? [] : paragraph(page, adjustment.text, { indent: 2, mark: `${formatPoints(adjustment.points)}  ` })),
    ...(missing.length > 0 ? paragraph(page, missing.join(', '), { indent: 2, mark: 'Not found: ', style: palette.faint }) : []),
  ];
}

function drawTitle({ title, score }: DimensionScore, threshold: number | undefined, page: Page): string {
  // The score and "below 3.0" follow on the same line.
  const name = shorten(title, page.width - 24);
  const text = `${heading(page, name)}  ${score === null ? 'not scored' : formatScore(score, threshold)}`;
  if (score === null || threshold === undefined || score >= threshold) return text;
  return `${text}  ${page.palette.bad(`below ${formatThreshold(threshold)}`)}`;
}

function drawPart({ check, contribution }: Part, dimension: string, quoted: Map<string, string>, page: Page): string[] {
  const { palette } = page;
  const isFault = check.polarity === 'red-flag';
  const quotedUnder = isFault ? 'Red flags' : quoted.get(check.id);
  if (quotedUnder === undefined) quoted.set(check.id, dimension);
  const points = contribution.points ?? 0;
  const [sign, tone] = isFault ? (['!', palette.bad] as const) : check.status === 'present' ? (['✓', palette.good] as const) : (['~', palette.unsure] as const);
  const text = `${describeResult(check)}${quotedUnder === undefined ? '' : `, see ${quotedUnder}`}`;
  return [
    ...paragraph(page, text, {
      indent: 2,
      mark: `${(points === 0 ? '' : formatPoints(points)).padEnd(pointsWidth)}${sign} `,
      markStyle: tone,
      style: (line) => line,
    }),
    ...(quotedUnder === undefined ? drawQuotes(check, page, 2 + pointsWidth + 2) : []),
  ];
}
