import { describe, expect, it } from 'vitest';
import { inflections, irregularPasts } from '../../src/document/inflect.ts';

describe('inflections', () => {
  it.each([
    ['cut', 'cut cuts cutting'],
    ['stop', 'stop stops stopped stopping'],
    ['open', 'open opens opened opening'],
    ['give', 'give gives gave given giving'],
    ['agree', 'agree agrees agreed agreeing'],
    ['try', 'try tries tried trying'],
    ['play', 'play plays played playing'],
    ['lie', 'lie lies lay lain lying'],
    ['go', 'go goes went gone going'],
    ['watch', 'watch watches watched watching'],
    ['commit', 'commit commits committed committing'],
    ['quit', 'quit quits quitting'],
    ['write', 'write writes wrote written writing'],
    ['person', 'person people persons'],
    ['knife', 'knife knives'],
    ['criterion', 'criterion criteria'],
    ['prioritise', 'prioritize prioritizes prioritized prioritizing'],
    ['colour', 'color colors colored coloring'],
  ])('%s', (base, forms) => expect(inflections(base)).toEqual(expect.arrayContaining(forms.split(' '))));

  it('gives no form twice', () => {
    for (const base of ['cut', 'go', 'be', 'read', 'children', 'data']) expect(inflections(base)).toHaveLength(new Set(inflections(base)).size);
  });

  it('knows past forms from nouns', () => {
    expect([...'wrote built chose fell'.split(' ')].every((form) => irregularPasts.has(form))).toBe(true);
    expect([...'people criteria was data'.split(' ')].some((form) => irregularPasts.has(form))).toBe(false);
  });
});
