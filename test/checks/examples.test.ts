import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/document.ts';
import { checks } from '../../src/checks/index.ts';
import type { Check, CheckExample } from '../../src/engine/define-check.ts';

/** Takes the `[[marks]]` out of an example and says where they were. */
function unmark(marked: string): { text: string; spans: string[] } {
  const spans = [...marked.matchAll(/\[\[(.+?)\]\]/gs)].map((match) => match[1]!);
  return { text: marked.replace(/\[\[(.+?)\]\]/gs, '$1'), spans };
}

function runExample(check: Check, example: CheckExample) {
  const { text, spans } = unmark(example.answer);
  const kind = example.kind ?? check.appliesTo[0]!;
  const document = createDocument(
    { id: 'example', kind, prompt: example.prompt ?? 'What would you do?', limitSeconds: example.limitSeconds },
    { text, mode: example.mode ?? 'written', verbatim: example.verbatim },
  );
  return { text, spans, result: check.run(document, example.options) };
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it.each(check.examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    const { text, spans, result } = runExample(check, example);
    expect({ status: result.status, message: result.message.text }).toMatchObject({ status: example.expect.status });
    if (example.expect.score !== undefined) expect(result.score).toBe(example.expect.score);
    if (example.expect.message !== undefined) expect(result.message.id).toBe(example.expect.message);
    if (spans.length > 0) expect(result.evidence.map(({ quote }) => quote)).toEqual(spans);
    for (const { start, end, quote } of result.evidence) expect(text.slice(start, end)).toBe(quote);
    if (result.status === 'present' || result.status === 'partial') expect(check.measuresOnly || result.evidence.length > 0).toBe(true);
  });
});
