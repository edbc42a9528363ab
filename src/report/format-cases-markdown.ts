import type { CaseFinding, CaseResult } from '../schema/case-result.ts';
import { describeTotal, nameCasePlace, nameLevel, orderFindings } from './case-words.ts';
import { escapeMarkdown as escape } from './escape-markdown.ts';
import { shorten } from './layout.ts';

/**
 * Most characters of a summary. GitHub refuses a summary of more than a mebibyte, and a character may take three bytes.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const mostCharacters = 340_000;
const longestMessage = 1_000;
const longestName = 200;

/**
 * Results as Markdown, for the summary of a job in CI (`$GITHUB_STEP_SUMMARY`): the total, every case that fails with what is to be said
 * of it, and the passing ones in a part that opens. What names and answers hold is escaped, so that it cannot become markup; where there
 * is too much for a summary, the end is left out and counted. Ends with a line break.
 */
export function formatCasesMarkdown(cases: readonly CaseResult[]): string {
  const failing = cases.filter(({ outcome }) => outcome !== 'passed');
  const passing = cases.filter(({ outcome }) => outcome === 'passed');
  const head = `# ${failing.length === 0 ? '✓' : '✗'} ${escape(describeTotal(cases))}\n`;
  const room = mostCharacters - head.length;
  const failures = fill(failing, drawFailing, room, (left) => `\n${left} more failed, and are left out here.\n`);
  const listed = passing.length === 0 ? '' : drawPassing(passing, room - failures.length);
  return `${head}${failures}${listed}`;
}

const marks = { passed: '✓', failed: '✗', broken: '!' } as const;

function drawFailing(result: CaseResult): string {
  const told = result.summary === undefined ? '' : ` (${escape(result.summary)})`;
  const head = `${marks[result.outcome]} ${name(result)}, ${place(result)}${told}`;
  return `\n## ${head}\n\n${orderFindings(result).map(drawFinding).join('\n')}\n`;
}

function drawFinding(finding: CaseFinding): string {
  const where = finding.place === undefined ? '' : `, line ${finding.place.line}`;
  return `- ${nameLevel(finding)}: **${escape(finding.id)}**${where}: ${escape(shorten(finding.message, longestMessage))}`;
}

/** The passing cases as a table, with what is accepted or noted below it. */
function drawPassing(cases: readonly CaseResult[], room: number): string {
  const head = `\n<details>\n<summary>${cases.length} passed</summary>\n\n| Answer | Place | Result | Accepted |\n|---|---|---|---:|\n`;
  const table = fill(cases, drawRow, room, (left) => `\n${left} more passed, and are left out here.\n`);
  const notes = cases.flatMap((result) => result.findings.map((finding) => ({ result, finding })));
  const told = fill(notes, drawNote, room - table.length, (left) => `\nWhat else there is to say is left out here: ${left} more.\n`);
  return `${head}${table}${told === '' ? '' : `\n${told}`}\n</details>\n`;
}

function drawRow(result: CaseResult): string {
  const accepted = result.findings.filter((finding) => finding.accepted === true).length;
  return `| ${name(result)} | ${place(result)} | ${escape(result.summary ?? '')} | ${accepted === 0 ? '' : accepted} |\n`;
}

const drawNote = ({ result, finding }: { result: CaseResult; finding: CaseFinding }): string => `- ${name(result)}: ${drawFinding(finding).slice(2)}\n`;

const name = ({ id }: CaseResult): string => escape(shorten(id, longestName));
const place = (result: CaseResult): string => escape(shorten(nameCasePlace(result), longestName));

/** As many things as there is room for, and how many there are beyond it; what finds no room is not drawn. */
function fill<T>(things: readonly T[], draw: (thing: T) => string, room: number, tell: (left: number) => string): string {
  let text = '';
  for (const [index, thing] of things.entries()) {
    const part = draw(thing);
    if (text.length + part.length > room) return text + tell(things.length - index);
    text += part;
  }
  return text;
}
