import { makeVisible } from './visible-text.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text in one line that Markdown shows as it is: no markup, HTML, link, table cell or mention comes out of it, wherever in a
 * line it stands.
 */
export function escapeMarkdown(text: string): string {
  return makeVisible(text)
    .trim()
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
    .replace(/[\\`*_[\]#|~!$@^]|:(?=\/\/)/g, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
