import { html, type Markup } from './markup.ts';
import { cutAnswer, type Passage, type Piece } from './passages.ts';
import { checkId, list, section, type Sheet } from './sheet.ts';

/** The answer with what the checks rest on; where its text is not known, the passages that are quoted. */
export function writeAnswer(sheet: Sheet): Markup {
  const { text, passages } = sheet;
  if (text !== undefined) {
    const content = cutAnswer(text, passages).map((piece) => writePiece(piece, sheet));
    return section(sheet, 'answer', 'The answer', [
      html`<p class="faint">Marked: what the checks rest on. The numbers lead to the checks; a dashed line is a red flag.</p>
<div class="answer">${content}</div>`,
    ]);
  }
  const quotes = passages.map((passage) => html`<mark id="${passage.id}"${flagClass(passage.isFlag)}>${passage.quote}</mark>${writeReferences(passage, sheet)}`);
  return section(sheet, 'answer', 'What the answer says', [
    html`<p class="faint">The report does not hold the whole answer. These are the passages that its checks rest on, in order.</p>
`,
    list(quotes),
  ]);
}

const flagClass = (isFlag: boolean): Markup => (isFlag ? html` class="flag"` : html``);

function writePiece({ text, mark, begins, ends }: Piece, sheet: Sheet): Markup {
  if (mark === 'none') return html`${text}`;
  const [first, ...others] = begins;
  // Several that begin together each need a place that a link can lead to.
  const content = others.reduce((inner, { id }) => html`<span id="${id}">${inner}</span>`, html`${text}`);
  const id = first === undefined ? html`` : html` id="${first.id}"`;
  return html`<mark${id}${flagClass(mark === 'flag')}>${content}</mark>${ends.map((passage) => writeReferences(passage, sheet))}`;
}

/** The numbers of the checks that rest on a passage, as links to them. */
function writeReferences({ checks }: Passage, sheet: Sheet): Markup {
  const links = checks.map((index) => {
    const check = sheet.report.checks[index];
    return html`<a href="#${checkId(sheet, index)}"><span class="unseen">Check </span>${index + 1}<span class="unseen">: ${check?.title}</span></a>`;
  });
  return html`<sup>${links}</sup>`;
}
