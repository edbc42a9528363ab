import type { Report } from '../../schema/report.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { html, type Markup } from './markup.ts';
import type { Passage } from './passages.ts';

/** One report on its way to a page. */
export interface Sheet {
  readonly report: Report;
  /** The answer's text, where it is known. */
  readonly text: string | undefined;
  readonly rubric: Rubric | undefined;
  /** What begins the identifiers of this report, so that they are unique in the page. */
  readonly prefix: string;
  /** Level of the report's own heading; what is in it is one below. */
  readonly level: 1 | 2;
  readonly passages: readonly Passage[];
}

/** A heading so many levels below that of the report. */
export function heading({ level, prefix }: Sheet, below: number, name: string | undefined, text: string | Markup): Markup {
  const id = name === undefined ? undefined : html` id="${prefix}${name}"`;
  switch (level + below) {
    case 1:
      return html`<h1${id}>${text}</h1>`;
    case 2:
      return html`<h2${id}>${text}</h2>`;
    case 3:
      return html`<h3${id}>${text}</h3>`;
    default:
      return html`<h4${id}>${text}</h4>`;
  }
}

/** A part of the report under a heading that names it; among several reports it is no landmark, since all have the same. */
export function section(sheet: Sheet, name: string, title: string, content: readonly Markup[]): Markup {
  const label = sheet.level === 1 ? html` aria-labelledby="${sheet.prefix}${name}"` : undefined;
  return html`<section${label}>
${heading(sheet, 1, name, title)}
${content}
</section>
`;
}

/** Identifier of a check's entry. */
export const checkId = ({ prefix }: Sheet, index: number): string => `${prefix}c${index + 1}`;

/** A link to a check's entry by its id; its id alone where the report has no entry for it. */
export function linkCheck(sheet: Sheet, id: string): Markup {
  const index = sheet.report.checks.findIndex((check) => check.id === id);
  return index < 0 ? html`${id}` : html`<a href="#${checkId(sheet, index)}">${id}</a>`;
}

/** A list of things; nothing where there is none. */
export const list = (items: readonly Markup[]): Markup => (items.length === 0 ? html`` : html`<ul>
${items.map((item) => html`<li>${item}</li>
`)}</ul>
`);
