import type { CheckResult } from '../schema/check-result.ts';
import type { DimensionScore, GateTrace, Report } from '../schema/report.ts';
import { escapeMarkdown as escape } from './escape-markdown.ts';
import { describeAction, describeGains, describeSmallestFix, mostShown } from './coaching-words.ts';
import { isShownByBars, readThresholds } from './gate-thresholds.ts';
import { shorten } from './layout.ts';
import { formatPoints, formatScore, formatShare, formatThreshold } from './number-text.ts';
import { findUncounted, groupUnjudged } from './unjudged.ts';
import { describeAdjustment, describeAnswer, describeCost, describeOrigin, describeOverall, describePlace, describeResult, describeWhyNotScored, verdictLabels } from './wording.ts';

const longestQuote = 400;

/** A report as Markdown, in the order of the terminal's; the answer's words are escaped, so they cannot become markup. Ends with a line break. */
export function formatMarkdown(report: Report): string {
  const { mark, text } = verdictLabels[report.verdict.outcome];
  const sections = [
    [`# ${mark} ${text}: ${describeOverall(report)}`],
    report.verdict.reasons.map((reason) => `- ${escape(reason)}`),
    [`> ${escape(report.question.prompt)}`],
    [escape(describeAnswer(report))],
    writeTable(report),
    ...(isShownByBars(report.gate) ? [] : [['## Gate'], writeGate(report.gate, 0)]),
    ...writeDimensions(report),
    ...writeRedFlags(report),
    ...writeFixes(report),
    ...writeUnjudged(report),
    writeUncounted(report),
    ['---'],
    [escape(describeOrigin(report))],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function writeTable(report: Report): string[] {
  const thresholds = readThresholds(report.gate);
  const row = (title: string, score: number | null, threshold: number | undefined): string => {
    const gate = threshold === undefined ? '' : formatThreshold(threshold);
    const state = score === null ? 'not scored' : threshold === undefined ? '' : score >= threshold ? 'reached' : 'below';
    return `| ${title} | ${score === null ? '–' : formatScore(score, threshold)} | ${gate} | ${state} |`;
  };
  return [
    '| Dimension | Score | Gate | |',
    '|---|---:|---:|---|',
    ...report.dimensions.map(({ id, title, score }) => row(escape(title), score, thresholds.dimension(id))),
    row('**Overall**', report.overall.score, thresholds.average),
  ];
}

const outcomes = { held: 'held', 'not-held': 'not held', unknown: 'unknown' } as const;
const joints = { 'all-of': 'all of these', 'any-of': 'at least one of these', not: 'not this' } as const;

function writeGate(trace: GateTrace, depth: number): string[] {
  const text = 'condition' in trace ? escape(trace.text) : joints[trace.kind];
  return [`${'  '.repeat(depth)}- ${outcomes[trace.outcome]}: ${text}`, ...('of' in trace ? trace.of.flatMap((part) => writeGate(part, depth + 1)) : [])];
}

function writeDimensions(report: Report): string[][] {
  const results = new Map(report.checks.map((check) => [check.id, check]));
  const quoted = new Set<string>();
  return report.dimensions.flatMap((dimension) => [
    [`## ${escape(dimension.title)}: ${dimension.score === null ? 'not scored' : formatScore(dimension.score)}`],
    dimension.status === 'not-scored' ? [escape(describeWhyNotScored(dimension))] : [],
    writeParts(dimension, results, quoted),
    writeMissing(dimension),
  ]);
}

function writeParts(dimension: DimensionScore, results: ReadonlyMap<string, CheckResult>, quoted: Set<string>): string[] {
  const adjustment = describeAdjustment(dimension);
  const lines = dimension.contributions
    .filter(({ status }) => status === 'present' || status === 'partial')
    .sort((a, b) => (b.points ?? 0) - (a.points ?? 0))
    .flatMap(({ check: id, polarity, points }) => {
      const check = results.get(id);
      if (check === undefined) return [];
      const worth = points === null || points === 0 ? '' : `${formatPoints(points)} `;
      const line = `- ${worth}${polarity === 'red-flag' ? 'Red flag: ' : ''}**${escape(describeResult(check))}**`;
      if (polarity === 'red-flag' || quoted.has(id)) return [line];
      quoted.add(id);
      return [line, ...writeQuotes(check)];
    });
  return [...lines, ...(adjustment === undefined ? [] : [`- ${formatPoints(adjustment.points)} ${escape(adjustment.text)}`])];
}

function writeMissing({ contributions }: DimensionScore): string[] {
  const missing = contributions.filter(({ status, polarity }) => status === 'absent' && polarity === 'strength');
  return missing.length === 0 ? [] : [`Not found: ${missing.map(({ check }) => escape(check)).join(', ')}`];
}

function writeQuotes({ evidence }: CheckResult): string[] {
  return evidence.map((passage) => `  - ${[escape(describePlace(passage).trimEnd()), `“${escape(shorten(passage.quote, longestQuote))}”`].filter(Boolean).join(' ')}`);
}

function writeRedFlags(report: Report): string[][] {
  const uncounted = new Set(findUncounted(report));
  const found = report.checks.filter(
    (check) => check.polarity === 'red-flag' && (check.status === 'present' || check.status === 'partial') && !uncounted.has(check),
  );
  if (found.length === 0) return [];
  return [
    ['## Red flags'],
    found.flatMap((check) => {
      const cost = describeCost(check, report);
      return [`- **${escape(describeResult(check))}**${cost === '' ? '' : ` (${escape(cost)})`}: ${escape(check.message.text)}`, ...writeQuotes(check)];
    }),
  ];
}

function writeFixes(report: Report): string[][] {
  const actions = report.coaching.actions.slice(0, mostShown);
  if (actions.length === 0) return [];
  const together = describeSmallestFix(report);
  return [
    [`## ${report.verdict.outcome === 'advance' ? 'What would add most' : 'What to fix first'}`],
    actions.map((action, index) => `${index + 1}. **${escape(describeAction(action))}** (${escape(describeGains(action))}). ${escape(action.advice)}`),
    ...(together === undefined ? [] : [[escape(together)]]),
  ];
}

function writeUnjudged(report: Report): string[][] {
  const groups = groupUnjudged(report);
  const { notes } = report.answer;
  if (groups.length === 0 && notes.length === 0 && report.overall.coverage === 1) return [];
  return [
    ['## Not judged'],
    [`${formatShare(report.overall.coverage)} of the rubric's weight could be decided.`],
    [
      ...notes.map(({ text }) => `- ${escape(text)}`),
      ...groups.map(({ reason, checks }) => `- ${escape(reason.replace(/\.$/, ''))}: ${checks.map(escape).join(', ')}`),
    ],
  ];
}

function writeUncounted(report: Report): string[] {
  const uncounted = findUncounted(report);
  return uncounted.length === 0 ? [] : [`Found, and not counted by this rubric: ${uncounted.map(({ id }) => escape(id)).join(', ')}`];
}
