import type { Report } from '../schema/report.ts';
import { drawBars } from './pretty/bars.ts';
import { drawDimensions } from './pretty/dimensions.ts';
import { drawFixes } from './pretty/fixes.ts';
import { drawFoot } from './pretty/foot.ts';
import { drawGate } from './pretty/gate.ts';
import { drawHead } from './pretty/head.ts';
import { openPage, type PrettyOptions } from './pretty/page.ts';
import { drawRedFlags } from './pretty/red-flags.ts';
import { drawUnjudged } from './pretty/unjudged.ts';

/**
 * A report as text for a terminal: the verdict first, then scores, evidence, and what to fix first. Ends with a line break.
 * Whatever the answer holds, nothing that a terminal would obey is passed on to it.
 */
export function formatPretty(report: Report, options: PrettyOptions = {}): string {
  const page = openPage(options);
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
