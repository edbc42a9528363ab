import type { CaseFinding, CaseResult } from '../schema/case-result.ts';
import { describeTotal, nameCasePlace, nameLevel, orderFindings } from './case-words.ts';
import { wrap } from './layout.ts';
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
  return [...lines, ...(lines.length === 0 ? [] : ['']), describeTotal(cases, palette), ''].join('\n');
}

function drawCase(result: CaseResult, width: number, palette: Palette): string[] {
  const { outcome, id, summary } = result;
  const paint = outcome === 'passed' ? palette.good : outcome === 'failed' ? palette.bad : palette.unsure;
  const head = `${paint(marks[outcome])} ${palette.strong(makeVisible(id))}  ${makeVisible(nameCasePlace(result))}`;
  const told = summary === undefined ? '' : palette.faint(`  ${makeVisible(summary)}`);
  return [`${head}${told}`, ...orderFindings(result).flatMap((finding) => drawFinding(finding, width, palette))];
}

function drawFinding(finding: CaseFinding, width: number, palette: Palette): string[] {
  const { id, message, place, level, accepted } = finding;
  const paint = level === 'error' && accepted !== true ? palette.bad : palette.faint;
  const where = place === undefined ? '' : `  line ${place.line}`;
  return [`    ${paint(`${nameLevel(finding)}: ${makeVisible(id)}`)}${palette.faint(where)}`, ...wrap(message, width - 6).map((line) => `      ${line}`)];
}
