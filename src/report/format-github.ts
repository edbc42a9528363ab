import type { CaseFinding, CaseResult, ResultPlace } from '../schema/case-result.ts';
import { countOutcomes } from './case-words.ts';
import { formatCount } from './number-text.ts';

const percents: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };
const escapeMessage = (text: string): string => text.replace(/[%\r\n]/g, (character) => percents[character] ?? character);
const escapeProperty = (text: string): string => text.replace(/[%\r\n:,]/g, (character) => percents[character] ?? character);

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Results as workflow commands of GitHub Actions, which become annotations at the lines of the files: an error for what fails, a notice for
 * what is accepted. The last line tells how many passed, and is an annotation of nothing.
 */
export function formatGithub(cases: readonly CaseResult[]): string {
  const lines = cases.flatMap((result) => result.findings.map((finding) => drawCommand(result, finding)));
  const { passed, failed, broken } = countOutcomes(cases);
  const total = `highbar: ${formatCount(cases.length, 'answer')}: ${passed} passed, ${failed} failed${broken === 0 ? '' : `, ${broken} could not be scored`}`;
  return [...lines, total, ''].join('\n');
}

function drawCommand({ file, id, place }: CaseResult, finding: CaseFinding): string {
  const command = finding.accepted === true ? 'notice' : commands[finding.level];
  const at = finding.place ?? place;
  const properties = [`file=${escapeProperty(file)}`, ...(at === undefined ? [] : drawPlace(at)), `title=${escapeProperty(`${id}: ${finding.id}`)}`];
  return `::${command} ${properties.join(',')}::${escapeMessage(`${finding.accepted === true ? 'Accepted: ' : ''}${finding.message}`)}`;
}

/** GitHub takes columns only where all is in one line, and its last column is the last one marked. */
function drawPlace({ line, column, endLine = line, endColumn }: ResultPlace): string[] {
  const lines = [`line=${line}`, `endLine=${endLine}`];
  if (endLine !== line || column === undefined) return lines;
  return [...lines, `col=${column}`, ...(endColumn === undefined ? [] : [`endColumn=${Math.max(column, endColumn - 1)}`])];
}
