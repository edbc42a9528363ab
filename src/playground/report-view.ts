import { formatHtml, type Report, type Rubric } from '../index.ts';
import { element } from './element.ts';

const view = element('report-view', HTMLDivElement);
const summary = element('summary', HTMLDivElement);
const marks = element('marks', HTMLDivElement);

/** Shows a report as its page of HTML does, with the scores in short and the evidence marked under the words that were typed. */
export function showReport(report: Report, text: string, rubric: Rubric): void {
  const template = document.createElement('template');
  template.innerHTML = contentOf(formatHtml({ report, text, rubric }));
  const { content } = template;
  showSummary(content);
  markWords(content, text);
  for (const heading of content.querySelectorAll('h1, h2, h3, h4, h5')) lower(heading);
  view.replaceChildren(...content.childNodes);
}

/** What stands in the page of a report between its own beginning and end: its style and policy are of no use here. */
const contentOf = (page: string): string => /<main[^>]*>([^]*)<\/main>/.exec(page)?.[1] ?? '';

/** Says in the place of the report why there is none. */
export function showNote(words: string): void {
  const note = document.createElement('p');
  note.textContent = words;
  view.replaceChildren(note);
  marks.replaceChildren();
  summary.hidden = true;
}

/** Puts a heading one level down: the page of the report begins with the first, and here it stands under another. */
function lower(heading: Element): void {
  const lowered = document.createElement(`h${Number(heading.tagName.slice(1)) + 1}`);
  for (const { name, value } of heading.attributes) lowered.setAttribute(name, value);
  lowered.append(...heading.childNodes);
  heading.replaceWith(lowered);
}

/** The verdict and the dimensions; the last row, that of all of them, is in the verdict already. */
function showSummary(content: DocumentFragment): void {
  const verdict = document.createElement('p');
  verdict.append(...[...(content.querySelector('h1')?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  const scores = document.createElement('ul');
  const rows = [...content.querySelectorAll('.scores tr:has(th[scope=row])')];
  for (const row of rows.slice(0, -1)) {
    const entry = document.createElement('li');
    const [title, score, , state] = row.children;
    const figure = document.createElement('strong');
    figure.className = state?.className ?? '';
    figure.textContent = score?.textContent ?? '';
    entry.append(`${title?.textContent} `, figure);
    scores.append(entry);
  }
  summary.replaceChildren(verdict, scores);
  summary.hidden = false;
}

/** Marks the evidence under the typed words; not where characters are shown by name, since words and marks would part. */
function markWords(content: DocumentFragment, text: string): void {
  const answer = content.querySelector('.answer')?.cloneNode(true);
  marks.replaceChildren();
  if (!(answer instanceof Element)) return;
  for (const reference of answer.querySelectorAll('sup')) reference.remove();
  for (const place of answer.querySelectorAll('[id]')) for (const name of ['id', 'tabindex']) place.removeAttribute(name);
  if (answer.textContent !== text) return;
  // A last line without a word has no height of its own.
  marks.replaceChildren(...answer.childNodes, '\u200b');
}
