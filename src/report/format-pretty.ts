import type { Report } from '../schema/report.ts';
import { createPalette } from './palette.ts';
import { drawBars } from './pretty/bars.ts';
import { drawDimensions } from './pretty/dimensions.ts';
import { drawFixes } from './pretty/fixes.ts';
import { drawFoot } from './pretty/foot.ts';
import { drawGate } from './pretty/gate.ts';
import { drawHead } from './pretty/head.ts';
import { drawRedFlags } from './pretty/red-flags.ts';
import { drawUnjudged } from './pretty/unjudged.ts';

/** How a report is drawn for a terminal. */
export interface PrettyOptions {
  /** Columns of the terminal; from 40 to 100 are used, whatever is given, since longer lines are hard to read. 80 where left out. */
  readonly width?: number;
  /** Whether to use colour; nothing is told by colour alone. False where left out. */
  readonly color?: boolean;
}

/**
 * A report as text for a terminal: the verdict first, then scores, evidence, and what to fix first. Ends with a line break.
 * Whatever the answer holds, nothing that a terminal would obey is passed on to it.
 */
export function formatPretty(report: Report, { width = 80, color = false }: PrettyOptions = {}): string {
  const page = { width: Math.max(40, Math.min(100, Math.floor(width) || 80)), palette: createPalette(color) };
  const lines = [
    ...drawHead(report, page),
    '',
    ...drawBars(report, page),
    ...drawGate(report, page),
    ...drawDimensions(report, page),
    ...drawRedFlags(report, page),
    ...drawFixes(report, page),
    ...drawUnjudged(report, page),
    ...drawFoot(report, page),
  ];
  return `${lines.join('\n')}\n`;
}
