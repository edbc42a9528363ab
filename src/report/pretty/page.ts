import { createPalette, type Palette } from '../palette.ts';
import { shorten, widthOf, wrap } from '../layout.ts';
import { makeVisible } from '../visible-text.ts';

/** What a section of the report is drawn with. */
export interface Page {
  /** Columns of the terminal. */
  readonly width: number;
  readonly palette: Palette;
}

/** How a report is drawn for a terminal. */
export interface PrettyOptions {
  /** Columns of the terminal; from 40 to 100 are used, whatever is given, since longer lines are hard to read. 80 where left out. */
  readonly width?: number;
  /** Whether to use colour; nothing is told by colour alone. False where left out. */
  readonly color?: boolean;
}

/** What the sections of a report are drawn with. */
export function openPage({ width = 80, color = false }: PrettyOptions): Page {
  return { width: Math.max(40, Math.min(100, Math.floor(width) || 80)), palette: createPalette(color) };
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
