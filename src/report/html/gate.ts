import type { GateTrace } from '../../schema/report.ts';
import { html, type Markup } from './markup.ts';
import { section, type Section, type Sheet } from './sheet.ts';

const outcomes = {
  held: html`<span class="good">✓ held:</span>`,
  'not-held': html`<span class="bad">✗ not held:</span>`,
  unknown: html`<span class="unsure">? unknown:</span>`,
} as const;
const joints = { 'all-of': 'all of these', 'any-of': 'at least one of these', not: 'not this' } as const;

/** The gate, condition by condition. */
export const writeGate = (sheet: Sheet): Section => section(sheet, 'gate', 'Gate', [writeGateTrace(sheet.report.gate)]);

/** What became of a gate, condition by condition. */
export const writeGateTrace = (trace: GateTrace): Markup => html`<ul class="trace">
${writeTrace(trace)}</ul>
`;

function writeTrace(trace: GateTrace): Markup {
  if ('condition' in trace) return html`<li>${outcomes[trace.outcome]} ${trace.text}</li>
`;
  return html`<li>${outcomes[trace.outcome]} ${joints[trace.kind]}
<ul class="trace">
${trace.of.map(writeTrace)}</ul></li>
`;
}
