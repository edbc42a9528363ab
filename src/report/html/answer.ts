import { html, type Markup } from './markup.ts';
import { cutAnswer, type Passage, type Piece } from './passages.ts';
import { checkId, list, section, type Section, type Sheet } from './sheet.ts';

/** What a passage refers to by the number of a check or a change: the identifier of its entry, what is read before the number, and its title. */
export type Refer = (index: number) => { readonly id: string; readonly what: string; readonly title: string };

/** The answer with what the checks rest on; where its text is not known, the passages that are quoted. */
export function writeAnswer(sheet: Sheet): Section {
  const { text, passages } = sheet;
  const refer: Refer = (index) => ({ id: checkId(sheet, index), what: 'Check', title: sheet.report.checks[index]?.title ?? '' });
  if (text !== undefined) {
    return section(sheet, 'answer', 'The answer', [
      html`<p class="faint">Marked: what the checks rest on. The numbers lead to the checks; a dashed line is a red flag.</p>
`,
      markPassages(text, passages, refer),
    ]);
  }
  return section(sheet, 'answer', 'What the answer says', [
    html`<p class="faint">The report does not hold the whole answer. These are the passages that its checks rest on, in order.</p>
`,
    listPassages(passages, refer),
  ]);
}

/** A text with its passages marked, each followed by links to what rests on it. */
export function markPassages(text: string, passages: readonly Passage[], refer: Refer): Markup {
  return html`<div class="answer">${cutAnswer(text, passages).map((piece) => writePiece(piece, refer))}</div>`;
}

/** The passages of a text that is not known. */
export function listPassages(passages: readonly Passage[], refer: Refer): Markup {
  return list(passages.map((passage) => html`<mark id="${passage.id}" tabindex="-1"${flagClass(passage.isFlag)}>${passage.quote}</mark>${writeReferences(passage, refer)}`));
}

const flagClass = (isFlag: boolean): Markup => (isFlag ? html` class="flag"` : html``);

function writePiece({ text, mark, begins, ends }: Piece, refer: Refer): Markup {
  if (mark === 'none') return html`${text}`;
  const [first, ...others] = begins;
  // Several that begin together each need a place that a link can lead to.
  const content = others.reduce((inner, { id }) => html`<span id="${id}" tabindex="-1">${inner}</span>`, html`${text}`);
  const id = first === undefined ? html`` : html` id="${first.id}" tabindex="-1"`;
  return html`<mark${id}${flagClass(mark === 'flag')}>${content}</mark>${ends.map((passage) => writeReferences(passage, refer))}`;
}

/** The numbers of what rests on a passage, as links to it. */
function writeReferences({ checks }: Passage, refer: Refer): Markup {
  const links = checks.map((index) => {
    const { id, what, title } = refer(index);
    return html`<a href="#${id}"><span class="unseen">${what} </span>${index + 1}<span class="unseen">: ${title}</span></a>`;
  });
  return html`<sup>${links}</sup>`;
}
