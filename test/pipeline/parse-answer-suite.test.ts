import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { HighbarError, parseAnswerSuite, type AnswerCase } from '../../src/index.ts';

const front = ['---', '# why it is kept', 'question: q-1', 'mode: spoken', 'expect:', '  present: [trade-off] # the point of it', '  overall:', '    atLeast: 3', '---'];
const answer = 'First line.\nWe give up speed, and gain trust.';

/** What stands in a file between two places. */
function cut(file: string, item: AnswerCase, quote: string): string | undefined {
  const start = item.text.indexOf(quote);
  const region = item.locateEvidence({ start, end: start + quote.length });
  if (region === undefined) return undefined;
  const starts = file.split('\n').reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
  const at = ({ line, column }: { line: number; column: number }): number => (starts[line - 1] ?? 0) + column - 1;
  return file.slice(at(region.start), at(region.end));
}

/** What a text in double quotes says; undefined where it cannot stand in them. */
function unquote(text: string): string | undefined {
  try {
    // YAML may break a line within a word.
    return JSON.parse(`"${text.replace(/\\\n\s*/g, '')}"`) as string;
  } catch {
    return undefined;
  }
}

describe('an answer with front matter', () => {
  const file = `${front.join('\n')}\n\n${answer}\n`;

  it.each([['\n', file], ['\r\n', file.replaceAll('\n', '\r\n')]])('is read with the places of its expectations and its words (%j)', (end, text) => {
    const [item] = parseAnswerSuite(text, { name: 'answers/live.answer.md' }).cases;
    expect(item).toMatchObject({ id: 'live', question: 'q-1', mode: 'spoken', text: answer.replaceAll('\n', end), expect: { present: ['trade-off'], overall: { atLeast: 3 } } });
    expect(item?.position).toEqual({ line: 11, column: 1 });
    expect(item?.locate(['present', 0])).toEqual({ line: 6, column: 13 });
    expect(item?.locate(['overall', 'atLeast'])).toEqual({ line: 8, column: 14 });
    expect(item && cut(text, item, 'We give up speed')).toBe('We give up speed');
  });

  it('gets other expectations, and keeps its comments, line ends and answer', () => {
    const suite = parseAnswerSuite(file, { name: 'live.answer.md' });
    const changed = suite.withExpectations(new Map([[0, { verdict: 'stop' as const }]]));
    expect(changed).toContain('# why it is kept\n');
    expect(changed.endsWith(`---\n\n${answer}\n`)).toBe(true);
    const partly = suite.withExpectations(new Map([[0, { present: ['trade-off'], overall: { atLeast: 2 } }]]));
    expect(partly.replace('[ trade-off ]', '[trade-off]')).toBe(file.replace('atLeast: 3', 'atLeast: 2'));
    expect(parseAnswerSuite(changed, { name: 'live.answer.md' }).cases[0]?.expect).toEqual({ verdict: 'stop' });
    expect(suite.withExpectations(new Map())).toBe(file);
    const windows = parseAnswerSuite(file.replaceAll('\n', '\r\n'), { name: 'a.md' }).withExpectations(new Map([[0, { verdict: 'stop' as const }]]));
    expect(windows.replaceAll('\r\n', '')).not.toContain('\n');
    const bare = parseAnswerSuite('---\n---\nText', { name: 'a.md' });
    expect(bare.cases[0]).toMatchObject({ id: 'a', text: 'Text', expect: {} });
    expect(bare.withExpectations(new Map([[0, { verdict: 'stop' as const }]]))).toBe('---\nexpect:\n  verdict: stop\n---\nText');
  });

  it.each([
    ['no front matter', 'Text', /a\.md: .*\n {2}line 1, column 1: begins with no front matter/],
    ['front matter that does not end', '---\nquestion: q', /begins with no front matter/],
    ['a field that it does not know', '---\nquestion: q\nexpct: {}\n---\nText', /line 3, column 1, expct: .*did you mean "expect"\?/],
    ['YAML that cannot be read', '---\nquestion: [q\n---\nText', /line [23]/],
    ['an expectation that holds for no score', '---\nexpect:\n  overall: {}\n---\nText', /line 3.*expects nothing/],
  ])('is refused with %s', (_, text, message) => {
    expect(() => parseAnswerSuite(text, { name: 'a.md' })).toThrow(HighbarError);
    expect(() => parseAnswerSuite(text, { name: 'a.md' })).toThrow(message);
  });
});

describe('a suite', () => {
  const styles = {
    'block text': `cases:\n  - id: a\n    text: |\n      First line.\n\n      We give up speed, and gain "trust".\n`,
    'folded text': `cases:\n  - id: a\n    text: >-\n      First line.\n      We give up speed, and gain\n      "trust".\n`,
    'plain text': `cases:\n  - id: a\n    text: First line. We give up speed,\n      and gain "trust".\n`,
    'double quotes': `cases:\n  - id: a\n    text: "First \\u006cine.\\n\\tWe give up speed, and gain \\"trust\\"."\n`,
    'single quotes': `cases:\n  - id: a\n    text: 'It''s the first line. We give up speed, and gain "trust".'\n`,
    JSON: JSON.stringify({ cases: [{ id: 'a', text: 'First line.\n\u{1f600} We give up speed, and gain "trust".' }] }),
  };

  it.each(Object.entries(styles))('has the places of the words of its answers: %s', (style, file) => {
    const [item] = parseAnswerSuite(file, { name: style === 'JSON' ? 'a.json' : 'a.yaml' }).cases;
    expect(item && cut(file, item, 'We give up speed')).toBe('We give up speed');
    expect(item && cut(file, item, 'trust')).toBe('trust');
  });

  it('has the right places, or none, of any words, as JSON and as YAML of every style', () => {
    const styles = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
    const word = fc.string({ unit: fc.constantFrom('a', 'é', '"', "'", '\\', ':', '#', '\u{1f600}', '|', '-', '&', '\u00a0'), minLength: 1, maxLength: 6 }).filter((text) => text.trim() !== '');
    const words = fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n', '  ', '\t')), { minLength: 1, maxLength: 8 });
    let found = 0;
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom(...styles), (parts, pick, style) => {
        const text = parts.map(([each, space]) => each + space).join('');
        const quote = (parts[pick % parts.length]?.[0] ?? '').trim();
        const data = { cases: [{ id: 'a', text }] };
        for (const [name, file] of [['a.json', JSON.stringify(data, null, 2)], ['a.yaml', stringify(data, { defaultStringType: style, lineWidth: 40 })]] as const) {
          const [item] = parseAnswerSuite(file, { name }).cases;
          if (item === undefined) throw new Error('the case is lost');
          const shown = cut(file, item, quote);
          if (shown === undefined) continue;
          found += 1;
          expect([shown, shown.replaceAll("''", "'"), unquote(shown)], JSON.stringify({ file, text })).toContain(quote);
        }
      }),
      { numRuns: 500, seed: 6 },
    );
    expect(found).toBeGreaterThan(700);
  });

  it('cannot tell the places of what stands behind an alias, and says no wrong ones', () => {
    const file = 'cases:\n  - id: a\n    text: &words First line.\n  - id: b\n    text: *words\n';
    const [first, second] = parseAnswerSuite(file).cases;
    const regions = [first, second].map((item) => item && cut(file, item, 'First'));
    expect(regions.filter((region) => region !== undefined && region !== 'First')).toEqual([]);
  });

  it('shares what is said at the top, and is written with other expectations', () => {
    const file = 'rubric: r # ours\nquestion: q\ncases:\n  - id: a\n    text: One.\n  - id: b\n    text: Two.\n    rubric: other\n    expect: { verdict: stop }\n';
    const suite = parseAnswerSuite(file, { name: 'x.yaml' });
    expect(suite.cases.map(({ id, rubric, question }) => [id, rubric, question])).toEqual([['a', 'r', 'q'], ['b', 'other', 'q']]);
    expect(suite.cases[1]?.position).toEqual({ line: 6, column: 9 });
    const changed = suite.withExpectations(new Map([[1, { verdict: 'advance' as const, present: ['trade-off'] }]]));
    expect(changed).toContain('rubric: r # ours\n');
    expect(parseAnswerSuite(changed).cases.map((item) => item.expect)).toEqual([{}, { verdict: 'advance', present: ['trade-off'] }]);
    const json = parseAnswerSuite('{"cases": [{"id": "a", "text": "One."}]}', { name: 'x.json' }).withExpectations(new Map([[0, { verdict: 'stop' as const }]]));
    expect(JSON.parse(json)).toEqual({ cases: [{ id: 'a', text: 'One.', expect: { verdict: 'stop' } }] });
  });

  it('refuses two cases of one name', () => {
    expect(() => parseAnswerSuite('cases:\n  - { id: a, text: One }\n  - { id: a, text: Two }\n')).toThrow(/line 3.*is the same as that of case 0/);
  });
});
