import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/report/escape-markdown.ts';
import { formatMarkdown } from '../../src/report/format-markdown.ts';
import { exampleReport, sketchCheck, sketchReport } from './example-reports.ts';

describe('formatMarkdown', () => {
  it('has the verdict, the scores, the evidence and what to fix first', () => {
    const text = formatMarkdown(exampleReport());
    expect(text).toMatch(/^# ✗ STOP: 3\.89 of 5; the gate asks for 4\.0\n\n- The average/);
    expect(text).toContain('| Curiosity | 2.00 | 3.0 | below |');
    expect(text).toContain('| **Overall** | 3.89 | 4.0 | below |');
    expect(text).toContain('- +1.25 **Weighs a gain against a loss**\n  - gain: “all the contracts run out together, so no auction catches us half-way”');
    expect(text).toContain('## What to fix first\n\n1. **Missing: states a belief that can be tested** (Curiosity +1.50; then it advances). No testable belief');
    expect(text).toContain('## Red flags\n\n- **Hedges its main claims, in part** (Communication −0.63): Hedges weaken');
    expect(text).toContain('- Not looked for in strategy questions: situation, result');
    expect(text).toContain('highbar 0.1.0 · rubric netflix-pm 1.0.0');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('lets nothing of the answer become markup', () => {
    const answer = '<script>alert(1)</script> ![x](http://e.example/p.png) [click](javascript:x) **bold** `code` | cell\n\n# heading\n- item <!-- c --> &lt; \u001b[31m ~~s~~ $x^2$ @team www.e.example a_b_c';
    const report = sketchReport({
      checks: [sketchCheck({ id: 'a', title: 'Says | much', quotes: [answer], message: `<b>${answer}</b>` }, answer)],
      dimensions: [{ id: 'd', title: 'D <i>', checks: [{ check: 'a', weight: 1 }] }],
      overrides: { id: '<u>', question: { id: 'q', kind: 'pricing', prompt: '<img src=x onerror=alert(1)>\n# T' } },
    });
    const text = formatMarkdown(report);
    expect(text).not.toMatch(/<(?!\/?[!])/);
    expect(text).not.toMatch(/(?<!\\)[[`~$@]/);
    expect(text).not.toMatch(/(?<!\\):\/\//);
    expect(text).not.toContain('www.');
    expect(text).not.toContain('\u001b');
    expect(text).toContain('\\*\\*bold\\*\\* \\`code\\` \\| cell \\# heading');
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual(['# ✓ ADVANCE: 5.00 of 5; the gate asks for 4.0', '## D &lt;i&gt;: 5.00']);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['+4% of 3-5', '+4% of 3-5'.replace('+', '\\+')],
    ['a\n\nb', 'a b'],
    ['plain words, and 4.4% (so far)!', 'plain words, and 4.4% (so far)\\!'],
    ['\\', '\\\\'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
