import type { CaseFinding, CaseResult } from '../schema/case-result.ts';
import { countOutcomes, failuresOf, nameLevel } from './case-words.ts';
import { wrap } from './layout.ts';
import { formatCount } from './number-text.ts';
import { createPalette, type Palette } from './palette.ts';
import { makeVisible } from './visible-text.ts';

/** How results are drawn for a terminal. */
export interface CasesOptions {
  /** Columns of the terminal; from 40 to 100 are used. 80 where left out. */
  readonly width?: number;
  /** Whether to use colour; nothing is told by colour alone. False where left out. */
  readonly color?: boolean;
}

const marks = { passed: '✓', failed: '✗', broken: '!' } as const;

/** Results for a terminal: a line for each case, what fails below it, and how many passed. */
export function formatCases(cases: readonly CaseResult[], { width = 80, color = false }: CasesOptions = {}): string {
  const columns = Math.max(40, Math.min(100, Math.floor(width) || 80));
  const palette = createPalette(color);
  const lines = cases.flatMap((result) => drawCase(result, columns, palette));
  return [...lines, ...(lines.length === 0 ? [] : ['']), drawTotal(cases, palette), ''].join('\n');
}

function drawCase(result: CaseResult, width: number, palette: Palette): string[] {
  const { outcome, file, id, place, summary } = result;
  const paint = outcome === 'passed' ? palette.good : outcome === 'failed' ? palette.bad : palette.unsure;
  const line = place === undefined ? '' : `:${place.line}`;
  const head = `${paint(marks[outcome])} ${palette.strong(makeVisible(id))}  ${makeVisible(file)}${line}`;
  const told = summary === undefined ? '' : palette.faint(`  ${makeVisible(summary)}`);
  const failures = failuresOf(result);
  const others = result.findings.filter((finding) => !failures.includes(finding));
  return [`${head}${told}`, ...[...failures, ...others].flatMap((finding) => drawFinding(finding, width, palette))];
}

function drawFinding(finding: CaseFinding, width: number, palette: Palette): string[] {
  const { id, message, place, level, accepted } = finding;
  const paint = level === 'error' && accepted !== true ? palette.bad : palette.faint;
  const where = place === undefined ? '' : `  line ${place.line}`;
  return [`    ${paint(`${nameLevel(finding)}: ${makeVisible(id)}`)}${palette.faint(where)}`, ...wrap(message, width - 6).map((line) => `      ${line}`)];
}

/** "12 answers: 10 passed, 2 failed; 1 shortfall accepted". */
function drawTotal(cases: readonly CaseResult[], palette: Palette): string {
  const { passed, failed, broken } = countOutcomes(cases);
  const accepted = cases.flatMap(({ findings }) => findings.filter((finding) => finding.accepted === true)).length;
  const parts = [palette.good(`${passed} passed`), ...(failed === 0 ? [] : [palette.bad(`${failed} failed`)]), ...(broken === 0 ? [] : [palette.unsure(`${broken} could not be scored`)])];
  return `${formatCount(cases.length, 'answer')}: ${parts.join(', ')}${accepted === 0 ? '' : `; ${formatCount(accepted, 'shortfall')} accepted`}`;
}
