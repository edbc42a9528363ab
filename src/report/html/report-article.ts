import type { Report, Verdict } from '../../schema/report.ts';
import { formatShare } from '../number-text.ts';
import { describeAnswer, describeOrigin, describeOverall, verdictLabels } from '../wording.ts';
import { writeAnswer } from './answer.ts';
import { writeChecks } from './checks.ts';
import { writeCoaching } from './coaching.ts';
import { writeDimensions } from './dimensions.ts';
import { writeGate } from './gate.ts';
import { html, type Markup } from './markup.ts';
import { writeAnchors, writeScores } from './scores.ts';
import { heading, list, writeContents, type Sheet } from './sheet.ts';
import { writeTimeLine } from './time-line.ts';

const tones = { advance: 'good', stop: 'bad', incomplete: 'unsure' } as const;

/** A verdict with its mark, which tells it where there is no colour. */
export function writeVerdict(outcome: Verdict['outcome']): Markup {
  const { mark, text } = verdictLabels[outcome];
  return html`<span class="${tones[outcome]}">${mark} ${text}</span>`;
}

/** What a person calls an answer. */
export const nameOf = (report: Report): string => report.id ?? report.question.prompt;

/** One report, whole. Alone on its page it has a list of its contents; among others its heading says which it is. */
export function writeReport(sheet: Sheet): Markup {
  const { report, prefix, level } = sheet;
  const sections = [
    writeScores(sheet),
    writeAnswer(sheet),
    writeTimeLine(sheet),
    writeGate(sheet),
    writeCoaching(sheet),
    writeDimensions(sheet),
    writeAnchors(sheet),
    writeChecks(sheet),
  ].filter((section) => section !== undefined);
  return html`<article aria-labelledby="${prefix}report">
${heading(sheet, 0, 'report', html`${level === 1 ? undefined : html`${nameOf(report)}: `}${writeVerdict(report.verdict.outcome)}: ${describeOverall(report)}`)}
${list(report.verdict.reasons.map((reason) => html`${reason}`))}<blockquote>${report.question.prompt}</blockquote>
<p class="faint">${describeAnswer(report)}</p>
${level === 1 ? writeContents(sheet, sections) : undefined}${sections.map(({ markup }) => markup)}${writeLimits(report)}<p class="faint">${describeOrigin(report)}</p>
</article>
`;
}

function writeLimits({ answer, overall }: Report): Markup {
  return html`<p class="faint">${formatShare(overall.coverage)} of the rubric's weight could be decided.</p>
${list(answer.notes.map(({ text }) => html`${text}`))}`;
}
