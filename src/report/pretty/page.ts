import type { Palette } from '../palette.ts';
import { shorten, widthOf, wrap } from '../layout.ts';
import { makeVisible } from '../visible-text.ts';

/** What a section of the report is drawn with. */
export interface Page {
  /** Columns of the terminal. */
  readonly width: number;
  readonly palette: Palette;
}

type Style = (text: string) => string;
const unstyled: Style = (text) => text;

/** How a paragraph is set. */
export interface Setting {
  /** Columns left free before it. */
  readonly indent?: number;
  /** Sign before the first line, under which the others are hung. */
  readonly mark?: string;
  readonly style?: Style;
  /** Style of the mark; as the text where left out. */
  readonly markStyle?: Style;
}

/** Longest message that is shown whole, in columns; check messages are a tenth of it. */
const longestText = 1_500;

/** A text as lines at an indent; the first may begin with a mark that the others are hung under. */
export function paragraph(page: Page, text: string, { indent = 0, mark = '', style = unstyled, markStyle = style }: Setting = {}): string[] {
  const hang = indent + widthOf(mark);
  const lines = wrap(shorten(text, longestText), Math.max(10, page.width - hang));
  return lines.map((line, index) =>
    index === 0 ? ' '.repeat(indent) + markStyle(mark) + style(line) : ' '.repeat(hang) + style(line),
  );
}

/** The heading of a section. */
export function heading(page: Page, text: string): string {
  return page.palette.strong(makeVisible(text));
}
