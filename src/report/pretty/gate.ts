import type { GateTrace, Report } from '../../schema/report.ts';
import { isShownByBars } from '../gate-thresholds.ts';
import { heading, paragraph, type Page } from './page.ts';

const marks = { held: '✓ ', 'not-held': '✗ ', unknown: '? ' } as const;
const joints = { 'all-of': 'All of these:', 'any-of': 'At least one of these:', not: 'Not this:' } as const;

/** The gate, condition by condition, where it asks for more than the bars show. */
export function drawGate(report: Report, page: Page): string[] {
  return isShownByBars(report.gate) ? [] : ['', heading(page, 'Gate'), ...drawTrace(report.gate, page, 2)];
}

function drawTrace(trace: GateTrace, page: Page, indent: number): string[] {
  const { palette } = page;
  const markStyle = { held: palette.good, 'not-held': palette.bad, unknown: palette.unsure }[trace.outcome];
  const text = 'condition' in trace ? trace.text : joints[trace.kind];
  const own = paragraph(page, text, { indent, mark: marks[trace.outcome], markStyle });
  return 'condition' in trace ? own : [...own, ...trace.of.flatMap((part) => drawTrace(part, page, Math.min(indent + 2, 16)))];
}
