import { changeGroups, describeStatuses } from '../comparison-words.ts';
import { shorten } from '../layout.ts';
import { describePlace } from '../wording.ts';
import { listPassages, markPassages, type Refer } from './answer.ts';
import { html, type Markup } from './markup.ts';
import type { ChangeEntry, ComparisonEntries, Draft } from './read-comparison.ts';
import { commaList, heading, list, section, type Place, type Section } from './sheet.ts';

const longestQuote = 600;
const changeId = (index: number): string => `d${index + 1}`;

/** Signals gained, lost and decided in one draft only, with their evidence as links into the drafts. */
export function writeChanges(entries: ComparisonEntries, place: Place): Section[] {
  const numbered = entries.changes.map((entry, index) => ({ entry, index }));
  return changeGroups.flatMap(({ kind, title, none }) => {
    const own = numbered.filter(({ entry }) => entry.kind === kind);
    if (own.length === 0) return none === undefined ? [] : [section(place, kind, title, [html`<p>${none}</p>`])];
    // Of those decided in one draft only there are many where a draft is too short to judge: they are listed.
    const content = kind === 'undecided' ? html`<ul>
${own.map(({ entry, index }) => writeBriefly(entry, index, entries))}</ul>
` : html`${own.map(({ entry, index }) => writeChange(entry, index, entries))}`;
    return [section(place, kind, title, [content])];
  });
}

function writeQuotes({ change, draft }: ChangeEntry, entries: ComparisonEntries): Markup[] {
  const places = new Map(entries[draft].passages.map(({ start, end, id }) => [`${start}-${end}`, id]));
  return change.evidence.map((passage) => {
    const words = html`${describePlace(passage)}“${shorten(passage.quote, longestQuote)}”`;
    const place = places.get(`${passage.start}-${passage.end}`);
    return place === undefined ? words : html`<a href="#${place}">${words}<span class="unseen"> (to its place in the draft ${draft})</span></a>`;
  });
}

function writeChange(entry: ChangeEntry, index: number, entries: ComparisonEntries): Markup {
  const { change, kind } = entry;
  // What to do about it stands in the message of the later report.
  const message = kind === 'gained' ? undefined : entries.after.sheet.report.checks.find(({ id }) => id === change.check)?.message.text;
  return html`<div class="check" id="${changeId(index)}" tabindex="-1">
<p><strong>${index + 1}. ${change.title}</strong> <span class="faint">${change.check}; ${describeStatuses(change)}</span></p>
${message === undefined ? undefined : html`<p>${message}</p>
`}${list(writeQuotes(entry, entries))}</div>
`;
}

function writeBriefly(entry: ChangeEntry, index: number, entries: ComparisonEntries): Markup {
  const quotes = writeQuotes(entry, entries);
  return html`<li class="check" id="${changeId(index)}" tabindex="-1">${index + 1}. ${entry.change.title} <span class="faint">${entry.change.check}; ${describeStatuses(entry.change)}</span>${
    quotes.length === 0 ? undefined : html`: ${commaList(quotes)}`
  }</li>
`;
}

/** Both drafts, with what was gained and lost marked in them: side by side where there is room. */
export function writeDrafts(entries: ComparisonEntries, place: Place): Section {
  const refer: Refer = (index) => ({ id: changeId(index), what: 'Change', title: entries.changes[index]?.change.title ?? '' });
  return section(place, 'drafts', 'The drafts', [
    html`<p class="faint">Marked: what was gained and lost. The numbers lead to the changes; a dashed line is a red flag.</p>
<div class="drafts">
${writeDraft('Before', entries.before, place, refer)}${writeDraft('After', entries.after, place, refer)}</div>`,
  ]);
}

function writeDraft(title: string, { sheet, passages }: Draft, place: Place, refer: Refer): Markup {
  const quoted = passages.length === 0 ? html`<p class="faint">None of the changes rests on words of this draft.</p>` : listPassages(passages, refer);
  const content = sheet.text === undefined ? html`<p class="faint">The report does not hold the whole draft. These are the passages that the changes rest on.</p>
${quoted}` : markPassages(sheet.text, passages, refer);
  return html`<div>
${heading(place, 2, undefined, title)}
${content}
</div>
`;
}
