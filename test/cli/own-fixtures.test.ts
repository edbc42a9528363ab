import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAnswerSuite } from '../../src/index.ts';
import { execute, parseLines } from './execute.ts';
import { useTemporaryFiles } from './temporary-files.ts';

const { write } = useTemporaryFiles();
const file = 'fixtures/answers/sample.answers.yaml';
const baseline = 'fixtures/answers/accepted.json';
const { cases } = parseAnswerSuite(readFileSync(file, 'utf8'), { name: file });

interface Row {
  readonly id: string;
  readonly text: string;
  readonly mode: string;
  readonly question: { readonly id: string; readonly kind: string };
}
const read = (name: string): unknown[] => parseLines(readFileSync(name, 'utf8'));

interface Labels {
  readonly id: string;
  readonly signals: Readonly<Record<string, { readonly votes: number }>>;
}
const labels = new Map((read('fixtures/labelled/train.jsonl') as Labels[]).map((row) => [row.id, row.signals]));

describe('the answers of fixtures/answers', () => {
  it('are as expected of them, but for what is accepted', async () => {
    const { code, stdout, stderr } = await execute(['test', 'fixtures/answers', '--baseline', baseline]);
    expect(code, `${stdout}\nWhere that is no loss: highbar test fixtures/answers --baseline ${baseline} --update`).toBe(0);
    expect(stdout).toMatch(/\n11 answers: 11 passed; \d+ shortfalls? accepted\n$/);
    // What is accepted and falls short no more is good news, and no failure.
    if (stderr !== '') console.warn(stderr);
  });

  it('would fail were one of them another', async () => {
    const broken = write('sample.answers.yaml', readFileSync(file, 'utf8').replace("text: |-\n      No, not on this evidence.", "text: |-\n      Yes, I would ship it."));
    const accepted = write('accepted.json', readFileSync(baseline, 'utf8'));
    const { code, stdout } = await execute(['test', broken, '--baseline', accepted]);
    expect(code).toBe(1);
    expect(stdout).toContain('error: evidence.clear-stance: no, not on this evidence');
  });

  it('are those of sample.jsonl and one.jsonl', () => {
    const rows = [...read('fixtures/answers/sample.jsonl'), ...read('fixtures/answers/one.jsonl')] as Row[];
    const take = ({ id, text, mode, question }: Pick<(typeof cases)[number], 'id' | 'text' | 'mode' | 'question'>): unknown => ({ id, text, mode, question });
    expect(cases.map(take)).toEqual(rows.map((row) => take(row as never)));
  });

  it.each(cases.map((each) => [each.id, each] as const))('are expected to show what all three readers saw, and not what none did: %s', (id, { expect: expected }) => {
    const signals = labels.get(id);
    const votes = (ids: readonly string[] = []): (number | undefined)[] => ids.map((check) => signals?.[check]?.votes);
    expect(new Set(votes(expected.present))).toEqual(new Set([3]));
    expect(new Set(votes(expected.absent))).toEqual(new Set([0]));
    expect(Object.keys(expected.dimensions ?? {})).toHaveLength(4);
    expect(expected.evidence?.length).toBeGreaterThan(0);
    expect(expected.present).toEqual(expect.arrayContaining((expected.evidence ?? []).map(({ check }) => check)));
  });
});
