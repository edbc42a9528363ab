import type { Report } from '../../schema/report.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { html, type Markup } from './markup.ts';
import type { Passage } from './passages.ts';

/** Where something stands in a page: what its identifiers begin with, and how deep its heading is. */
export interface Place {
  /** What begins the identifiers in it, so that they are unique in the page. */
  readonly prefix: string;
  /** Level of its own heading; what is in it is one below. */
  readonly level: 1 | 2 | 3;
}

/** One report on its way to a page. */
export interface Sheet extends Place {
  readonly report: Report;
  /** The answer's text, where it is known. */
  readonly text: string | undefined;
  readonly rubric: Rubric | undefined;
  readonly passages: readonly Passage[];
}

/** A part of a page under a heading. */
export interface Section {
  /** Its identifier, without the prefix. */
  readonly name: string;
  readonly title: string;
  readonly markup: Markup;
}

/** A heading so many levels below that of its place. */
export function heading({ level, prefix }: Place, below: number, name: string | undefined, text: string | Markup): Markup {
  const id = name === undefined ? undefined : html` id="${prefix}${name}"`;
  switch (level + below) {
    case 1:
      return html`<h1${id}>${text}</h1>`;
    case 2:
      return html`<h2${id}>${text}</h2>`;
    case 3:
      return html`<h3${id}>${text}</h3>`;
    case 4:
      return html`<h4${id}>${text}</h4>`;
    default:
      return html`<h5${id}>${text}</h5>`;
  }
}

/** A part of the report under a heading that names it; among several reports it is no landmark, since all have the same. */
export function section(place: Place, name: string, title: string, content: readonly Markup[]): Section {
  const label = place.level === 1 ? html` aria-labelledby="${place.prefix}${name}"` : undefined;
  const markup = html`<section${label}>
${heading(place, 1, name, title)}
${content}
</section>
`;
  return { name, title, markup };
}

/** Links to the parts of a page that is long; nothing where there is but one. */
export function writeContents({ prefix }: Place, sections: readonly Section[]): Markup {
  if (sections.length < 2) return html``;
  return html`<nav aria-label="Contents" class="contents">
${list(sections.map(({ name, title }) => html`<a href="#${prefix}${name}">${title}</a>`))}</nav>
`;
}

/** Identifier of a check's entry. */
export const checkId = ({ prefix }: Place, index: number): string => `${prefix}c${index + 1}`;

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

/** Things in a row, with commas between. */
export const commaList = (items: readonly Markup[]): Markup => html`${items.map((item, index) => (index === 0 ? item : html`, ${item}`))}`;
