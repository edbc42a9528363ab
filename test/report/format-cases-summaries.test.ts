import { GFM, parser } from '@lezer/markdown';
import { describe, expect, it } from 'vitest';
import { formatCasesHtml, formatCasesMarkdown, type CaseResult } from '../../src/index.ts';
import { caseResults } from './case-results.ts';
import { attacks, attribute, expectSound, named, skeleton, textOf } from './read-page.ts';

/** The kinds of node that a text becomes, as GitHub reads Markdown, in order. */
function nodesOf(markdown: string): string[] {
  const nodes: string[] = [];
  parser.configure(GFM).parse(markdown).iterate({ enter: ({ name }) => void nodes.push(name) });
  return nodes;
}

/** A case whose every text is this one. */
const caseOf = (text: string): CaseResult => ({
  file: text,
  id: text,
  outcome: 'failed',
  place: { line: 1 },
  summary: text,
  findings: [{ id: text, rule: text, level: 'error', message: text, place: { line: 1 } }],
});
const hostile = [...attacks, '| a | b |', '</details>', '# head', '- item', '```', '*bold* _x_ ~~y~~', '[a](b) ![c](d) <http://e.example>', '@someone http://f.example www.g.example', 'x\r\n\r\n## y'];

describe('formatCasesMarkdown', () => {
  const markdown = formatCasesMarkdown(caseResults);

  it('begins with the total, tells what fails, and folds what passes', () => {
    expect(markdown.split('\n')[0]).toBe('# ✗ 4 answers: 2 passed, 1 failed, 1 could not be scored; 2 shortfalls accepted');
    expect(markdown).toContain('\n## ✗ weak, answers/weak, 50%.answer.md:8 (stop, 2.1 of 5)\n\n- error: **verdict**, line 4: The verdict is stop; expected advance.\n- error: **absent.buzzwords**, line 9: ');
    expect(markdown).toContain('- accepted: **present.trade-off**: trade-off is absent');
    const [open, folded = ''] = markdown.split('<details>\n');
    expect(open).not.toContain('good.answer.md');
    expect(folded).toMatch(/^<summary>2 passed<\/summary>\n\n\| Answer \| Place \| Result \| Accepted \|\n\|---\|---\|---\|---:\|\n\| good \| answers\/good\.answer\.md:8 \| advance, 4\.2 of 5 \| {2}\|\n\| known \|/);
    expect(folded).toContain('- known: accepted: **overall.atLeast**, line 5: Too low.');
    expect(folded.endsWith('\n</details>\n')).toBe(true);
  });

  it('says that nothing fails, and that there is nothing', () => {
    expect(formatCasesMarkdown(caseResults.slice(0, 1))).toMatch(/^# ✓ 1 answer: 1 passed\n\n<details>/);
    expect(formatCasesMarkdown([])).toBe('# ✓ 0 answers: 0 passed\n');
  });

  it.each(hostile)('lets nothing of an answer become markup: %j', (text) => {
    const wanted = nodesOf(formatCasesMarkdown([caseOf('x'), { ...caseOf('x'), outcome: 'passed' }]));
    const found = nodesOf(formatCasesMarkdown([caseOf(text), { ...caseOf(text), outcome: 'passed' }]));
    const plain = (nodes: string[]): string[] => nodes.filter((name) => !['Escape', 'Entity', 'HardBreak'].includes(name));
    expect(plain(found)).toEqual(plain(wanted));
  });

  it('stays below the mebibyte that GitHub takes, and counts what it leaves out', () => {
    const [, weak] = caseResults;
    const [finding] = weak!.findings;
    const many = Array.from({ length: 1_000 }, (_, index): CaseResult => ({ ...weak!, id: `漢字${index}`, file: '漢/'.repeat(60), findings: [{ ...finding!, message: '漢'.repeat(600) }] }));
    const passing = many.map((each) => ({ ...each, outcome: 'passed' as const }));
    for (const cases of [many, passing, passing.map((each) => ({ ...each, findings: [], summary: '漢'.repeat(200) }))]) {
      const summary = formatCasesMarkdown(cases);
      expect(new TextEncoder().encode(summary).length).toBeLessThan(2 ** 20);
      const shown = new Set([...summary.matchAll(/漢字(\d+)/g)].map(([, number]) => number)).size;
      const left = Number(/^(\d+) more (failed|passed), and are left out here\.$/m.exec(summary)?.[1] ?? 0);
      expect(shown + left).toBe(1_000);
    }
  });
});

describe('formatCasesHtml', () => {
  it('is a sound page with a table of all, and of each what there is to say', () => {
    const elements = expectSound(formatCasesHtml(caseResults));
    const [heading] = named(elements, 'h1');
    expect(heading && textOf(heading)).toBe('4 answers: 2 passed, 1 failed, 1 could not be scored; 2 shortfalls accepted');
    const rows = named(elements, 'tr').slice(1).map((row) => textOf(row));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toBe('good✓ passedadvance, 4.2 of 5answers/good.answer.md:8');
    expect(named(elements, 'a').map((link) => attribute(link, 'href'))).toEqual(['#main', '#a2', '#a3', '#a4']);
    expect(named(elements, 'li').map((item) => textOf(item)).slice(0, 3)).toEqual([
      'error: verdict, line 4: The verdict is stop; expected advance.',
      'error: absent.buzzwords, line 9: buzzwords is present; expected absent.',
      'accepted: present.trade-off: trade-off is absent; expected present.',
    ]);
    expect(expectSound(formatCasesHtml([])).length).toBeGreaterThan(5);
  });

  it.each(hostile)('lets nothing of an answer become markup: %j', (text) => {
    const wanted = skeleton(expectSound(formatCasesHtml([caseOf('x')])));
    expect(skeleton(expectSound(formatCasesHtml([caseOf(text)])))).toEqual(wanted);
  });
});
