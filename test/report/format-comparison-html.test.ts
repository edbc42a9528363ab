import { defaultTreeAdapter } from 'parse5';
import { describe, expect, it } from 'vitest';
import { compareReports, formatComparisonHtml, rubrics, scoreAnswer, type HtmlComparison, type Report } from '../../src/index.ts';
import { attacks, attribute, childrenOf, elementsOf, expectSound, named, poison, read, skeleton, textOf, withClass, type Element } from './read-page.ts';

const draft =
  'I would leverage synergies across the organization to build a best-in-class, holistic discovery experience that delights users, and we would track engagement, retention, satisfaction and adoption on a dashboard that everybody can see.';
const better =
  'I would look first at the share of sessions that end without a play, because that is the evening we lose. If a shorter home page does not cut it from 18% to 15% in six weeks, I would take it down. What I do not know is whether people leave because of the list or because they came to look something up.';
const score = (text: string, rubric = 'netflix-pm'): Report => scoreAnswer({ question: 'pm-nothing-to-watch', answer: text, rubric });
const [first, second] = [score(draft), score(better)];
const rubric = rubrics.find(({ id }) => id === 'netflix-pm');
const whole: HtmlComparison = {
  comparison: compareReports(first, second),
  before: { report: first, text: draft, rubric },
  after: { report: second, text: better, rubric },
};
const rowsOf = (elements: readonly Element[]): string[][] => named(elements, 'tr').map((row) => named(elementsOf(row), 'th', 'td').map((node) => textOf(node)));
const texts = (elements: readonly Element[], ...names: string[]): string[] => named(elements, ...names).map((node) => textOf(node));

describe('formatComparisonHtml', () => {
  const elements = expectSound(formatComparisonHtml(whole));
  const { comparison } = whole;

  it('tells what moved', () => {
    expect(texts(elements, 'h1')).toEqual([expect.stringMatching(/^✗ STOP, then . [A-Z]+: from \d\.\d\d to \d\.\d\d$/)]);
    expect(texts(elements, 'h2')).toEqual(expect.arrayContaining(['Scores', 'Gate', 'Gained', 'Lost', 'The drafts']));
    const rows = rowsOf(elements);
    for (const { title } of [...comparison.dimensions, { title: 'Overall' }]) {
      expect(rows).toContainEqual([title, expect.stringMatching(/^\d\.\d\d$/), expect.stringMatching(/^\d\.\d\d$/), expect.stringMatching(/^[+−]\d\.\d\d$/)]);
    }
    for (const { condition } of comparison.gate) expect(rows.map(([title]) => title)).toContain(condition);
    expect(withClass(elements, 'ring')).toHaveLength(comparison.dimensions.length + 1);
  });

  it('shows both drafts with what was gained and lost, linked both ways', () => {
    expect(withClass(elements, 'answer').map((node) => textOf(node, 'sup'))).toEqual([draft, better]);
    const changes = withClass(elements, 'check');
    expect(changes).toHaveLength(comparison.gained.length + comparison.lost.length + comparison.undecided.length);
    const flag = changes.find((node) => textOf(node).includes('buzzwords; red flag: present, then absent'));
    const links = flag === undefined ? [] : named(elementsOf(flag), 'a');
    expect(links.length).toBeGreaterThan(0);
    for (const link of changes.flatMap((node) => named(elementsOf(node), 'a'))) {
      const place = elements.find((element) => attribute(element, 'id') === attribute(link, 'href')?.slice(1));
      expect(['mark', 'span']).toContain(place?.tagName);
      expect(textOf(link)).toMatch(/to its place in the draft (before|after)\)$/);
    }
    const backs = withClass(elements, 'answer').flatMap((node) => named(elementsOf(node), 'sup')).flatMap((node) => named(elementsOf(node), 'a'));
    expect(new Set(backs.map((link) => attribute(link, 'href')))).toEqual(
      new Set(changes.filter((node) => named(elementsOf(node), 'a').length > 0).map((node) => `#${attribute(node, 'id')}`)),
    );
    const [before] = withClass(elements, 'drafts').map((node) => childrenOf(node).filter((child) => defaultTreeAdapter.isElementNode(child)));
    expect(before).toHaveLength(2);
  });

  it('says of what was lost what to do about it, and that nothing was', () => {
    const back = expectSound(formatComparisonHtml({ comparison: compareReports(second, first), before: second, after: first }));
    expect(texts(back, 'p')).toContain(first.checks.find(({ id }) => id === 'decision-rule')?.message.text);
    expect(texts(back, 'p')).toContain('The report does not hold the whole draft. These are the passages that the changes rest on.');
    const same = expectSound(formatComparisonHtml({ comparison: compareReports(second, second), before: second, after: second }));
    expect(texts(same, 'p')).toEqual(expect.arrayContaining(['Nothing was gained.', 'Nothing was lost.']));
    expect(texts(same, 'li')).toContain('Both reports are about the same text.');
  });

  it('tells what limits the comparison, and draws nothing on two scales', () => {
    const other = { ...score(better, 'pm-general'), scale: { min: 0, max: 10 } };
    const page = expectSound(formatComparisonHtml({ comparison: compareReports(first, other), before: first, after: other }));
    expect(texts(page, 'li')).toContain('The rubrics differ: netflix-pm and pm-general.');
    expect(withClass(page, 'ring')).toEqual([]);
  });

  it.each<[string, HtmlComparison, string]>([
    ['reports in the wrong order', { ...whole, before: second, after: first }, 'comparison: is not that of the two reports; make it with compareReports(before, after)'],
    ['another text', { ...whole, after: { report: second, text: `${better}.` } }, 'after.text: is not the text that the report is about'],
  ])('refuses %s', (_, input, message) => expect(() => formatComparisonHtml(input)).toThrow(message));
});

describe('hostile drafts', () => {
  const inputs: HtmlComparison = { comparison: whole.comparison, before: first, after: second };
  const harmless = skeleton(read(formatComparisonHtml(poison(inputs, 'x '))));

  it.each(attacks)('cannot bring in mark-up: %j', (words) => {
    expect(skeleton(expectSound(formatComparisonHtml(poison(inputs, `${words} `))))).toEqual(harmless);
  });

  it('cannot bring in mark-up by their words, and lose none of them', () => {
    const [a, b] = [`${draft} ${attacks.slice(0, -1).join(' ')}`, `${attacks.slice(0, -1).join(' ')} ${better}`];
    const [before, after] = [score(a), score(b)];
    const comparison = compareReports(before, after);
    const elements = expectSound(formatComparisonHtml({ comparison, before: { report: before, text: a }, after: { report: after, text: b } }));
    expect(withClass(elements, 'answer').map((node) => textOf(node, 'sup'))).toEqual([a, b]);
  });
});
