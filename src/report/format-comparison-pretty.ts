import type { Comparison } from '../schema/comparison.ts';
import { changeGroups, describeChange, describeMargin, describeStatuses, type SignalChange } from './comparison-words.ts';
import { shorten } from './layout.ts';
import { writeScore } from './loop-words.ts';
import { drawTable } from './pretty/table.ts';
import { heading, openPage, paragraph, type Page, type PrettyOptions } from './pretty/page.ts';
import { describePlace, verdictLabels } from './wording.ts';

const longestQuote = 300;

/**
 * A comparison of two reports as text for a terminal: verdicts, scores and margins in both, then what was gained and lost with its evidence.
 * Ends with a line break. Whatever the answers hold, nothing that a terminal would obey is passed on to it.
 */
export function formatComparisonPretty(comparison: Comparison, options: PrettyOptions = {}): string {
  const page = openPage(options);
  const { notes, sameText, gate, dimensions, overall } = comparison;
  const limits = [...notes, ...(sameText ? ['Both reports are about the same text.'] : [])];
  const moved = [...dimensions, { title: 'Overall', ...overall }];
  const rows = moved.map(({ title, before, after, change }) => [title, writeScore(before), writeScore(after), describeChange(change)]);
  const [gained, lost, undecided] = changeGroups;
  const names = comparison.undecided.map(({ check }) => check);
  const lines = [
    ...drawVerdicts(comparison, page),
    ...limits.flatMap((note) => paragraph(page, note, { indent: 2, mark: '• ' })),
    '',
    ...drawTable(['', 'Before', 'After', 'Change'], rows, page),
    ...(gate.length === 0 ? [] : ['', heading(page, 'Gate: what is above each threshold')]),
    ...gate.flatMap(({ condition, before, after }) => paragraph(page, condition, { indent: 2, mark: `${describeMargin(before)}, then ${describeMargin(after)}: ` })),
    ...drawGroup(comparison.gained, gained, page),
    ...drawGroup(comparison.lost, lost, page),
    // Of these there are many where a draft is too short to judge, and none of them says that it got better or worse.
    ...(names.length === 0 ? [] : ['', heading(page, undecided.title), ...paragraph(page, names.join(', '), { indent: 2 })]),
  ];
  return `${lines.join('\n')}\n`;
}

function drawVerdicts({ verdict, overall }: Comparison, page: Page): string[] {
  const name = (outcome: Comparison['verdict']['after']): string => `${verdictLabels[outcome].mark} ${verdictLabels[outcome].text}`;
  const scores = overall.change === null ? 'one of the two is not scored' : `from ${writeScore(overall.before)} to ${writeScore(overall.after)}`;
  return paragraph(page, `${name(verdict.before)}, then ${name(verdict.after)}: ${scores}`, { style: page.palette.strong });
}

function drawGroup(changes: readonly SignalChange[], { title, none }: { title: string; none: string }, page: Page): string[] {
  if (changes.length === 0) return ['', heading(page, title), ...paragraph(page, none, { indent: 2 })];
  return [
    '',
    heading(page, title),
    ...changes.flatMap((change) => [
      ...paragraph(page, `${change.title} (${change.check}; ${describeStatuses(change)})`, { indent: 2, mark: '• ' }),
      ...change.evidence.flatMap((passage) => paragraph(page, `${describePlace(passage)}“${shorten(passage.quote, longestQuote)}”`, { indent: 4, style: page.palette.faint })),
    ]),
  ];
}
