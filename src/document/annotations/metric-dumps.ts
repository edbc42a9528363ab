import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';
import { near } from './metric-choices.ts';
import { metricMentions } from './metrics.ts';

/** Words that say which of several measures comes first, or what each is for. */
const rankings = definePatterns('rankings of measures', {
  ranking: [
    '(in that order|in this order|in order of|in order in which|ranked|in descending order|order of importance|first and foremost)',
    '(primary|secondary|north star|leading|lagging|supporting|diagnostic|exploratory|tier|tiers|hierarchy)',
    '(reach|depth|value|quality|speed|cost|input|output|outcome|adoption|engagement|retention) (tell|tells|shows|answers|measures|is for)',
    '(group|grouped|sorted|split|divide) ..4 (by|into)',
    '(they|rest|others) ..2 (explain|support|only|just|come|tell)',
  ],
});

/** Fewest items of a dump, and fewest of them that are known for measures. */
const fewestItems = 4;
const fewestMetrics = 3;
/** Most words of an item. */
const longestItem = 9;

/** Lists of four and more measures in a row. */
export const metricLists = defineAnnotation('metric lists', (document): readonly Mention[] => {
  const found: Mention[] = [];
  for (const { first, last, kind } of document.sentences) if (kind === 'prose' || last - first > 12) found.push(...listsIn(document, first, last));
  found.push(...itemLists(document));
  return found.sort((a, b) => a.first - b.first);
});

/** Lists of measures that nothing ranks, in the list's sentence or the next. */
export const metricDumps = defineAnnotation('metric dumps', (document): readonly Mention[] => {
  const { words, sentences } = document;
  return document.read(metricLists).filter(({ first, last }) => {
    const from = sentences[words[first]!.sentence]!.first;
    const to = sentences[Math.min(sentences.length - 1, words[last - 1]!.sentence + 1)]!.last;
    return near(document.read(rankings), from, to).length === 0;
  });
});

function listsIn(document: Document, first: number, last: number): Mention[] {
  const { words } = document;
  const lists: Mention[] = [];
  let items: Mention[] = [];
  let start = first;
  const close = (): void => {
    const list = trim(document, items);
    if (list !== undefined) lists.push(list);
    items = [];
  };
  for (let index = first; index <= last; index += 1) {
    const word = words[index];
    const ends = index === last || (index > start && (word!.breakBefore >= Break.comma || word!.norm === 'and' || word!.norm === 'or'));
    if (!ends) continue;
    if (index > start) {
      // The sentence that leads in ("we would track sign-ups") is cut down to its end.
      const from = items.length === 0 ? Math.max(start, index - longestItem) : start;
      if (index - from <= longestItem) items.push({ first: from, last: index });
      else {
        items.push({ first: from, last: from + longestItem });
        close();
      }
    }
    start = word !== undefined && (word.norm === 'and' || word.norm === 'or') ? index + 1 : index;
    if (word !== undefined && word.breakBefore >= Break.clause) close();
  }
  close();
  return lists;
}

/** Drops items without a measure at both ends; a list needs enough of both. */
function trim(document: Document, items: readonly Mention[]): Mention | undefined {
  const measured = items.map(({ first, last }) => near(document.read(metricMentions), first, last).length > 0);
  const from = measured.indexOf(true);
  if (from < 0) return undefined;
  const known = measured.filter(Boolean).length;
  // After the first measure the items go on while they are short, known or not ("thumbs up", "awards").
  let to = from;
  while (to < items.length && (measured[to] === true || items[to]!.last - items[to]!.first <= 4)) to += 1;
  const leading = from > 0 && items[from - 1]!.last - items[from - 1]!.first <= 5 ? 1 : 0;
  if (to - from + leading < fewestItems || known < fewestMetrics) return undefined;
  if (document.words.slice(items[from]!.first, items[to - 1]!.last).some(({ norm }) => norm === 'because' || norm === 'not')) return undefined;
  return { first: items[from - leading]!.first, last: items[to - 1]!.last };
}

/** Bullets of a measure each, most of them known for one. */
function itemLists(document: Document): Mention[] {
  const lists: Mention[] = [];
  let run: Mention[] = [];
  let known = 0;
  const close = (): void => {
    if (run.length >= fewestItems && known >= fewestMetrics && known * 2 >= run.length) lists.push({ first: run[0]!.first, last: run[run.length - 1]!.last });
    run = [];
    known = 0;
  };
  for (const { first, last, kind } of document.sentences) {
    const short = kind === 'item' && last - first <= longestItem && last > first;
    if (short) {
      run.push({ first, last });
      if (near(document.read(metricMentions), first, last).length > 0) known += 1;
    } else close();
  }
  close();
  return lists;
}
