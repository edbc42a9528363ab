import type { CaseFinding, CaseResult } from '../schema/case-result.ts';
import { failuresOf, nameLevel } from './case-words.ts';
import { formatJsonLine } from './format-json.ts';
import { makeVisible } from './visible-text.ts';

/** A description in which nothing is taken for a directive or the end of a line. */
const describe = (text: string): string => makeVisible(text).replace(/[\\#]/g, '\\$&');

/**
 * Results as the Test Anything Protocol, version 14: a point for each answer, with what fails in a block of YAML below it. A case of
 * which all shortfalls are accepted is `not ok` with `# TODO`, which no harness counts as a failure.
 */
export function formatTap(cases: readonly CaseResult[]): string {
  const lines = cases.flatMap((result, index) => drawPoint(result, index + 1));
  return ['TAP version 14', `1..${cases.length}`, ...lines, ''].join('\n');
}

function drawPoint(result: CaseResult, number: number): string[] {
  const isAccepted = result.outcome === 'passed' && result.findings.some(({ accepted }) => accepted === true);
  const status = result.outcome === 'passed' && !isAccepted ? 'ok' : 'not ok';
  const point = `${status} ${number} - ${describe(`${result.file}: ${result.id}`)}${isAccepted ? ' # TODO accepted in the baseline' : ''}`;
  const failures = failuresOf(result);
  const shown = [...failures, ...result.findings.filter((finding) => !failures.includes(finding))];
  if (shown.length === 0) return [point];
  return [point, '  ---', ...(result.outcome === 'broken' ? ['  severity: "broken"'] : []), '  findings:', ...shown.flatMap(drawFinding), '  ...'];
}

// What stands in quotes is JSON, which is YAML too, so that no text can end the block.
function drawFinding(finding: CaseFinding): string[] {
  const { id, message, place } = finding;
  return [
    `    - id: ${formatJsonLine(id)}`,
    `      level: ${formatJsonLine(nameLevel(finding))}`,
    `      message: ${formatJsonLine(message)}`,
    ...(place === undefined ? [] : [`      line: ${place.line}`]),
  ];
}
