import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreAnswer, type QuestionInput, type Report } from '../../src/index.ts';
import { findAnswers, readTranscript } from '../../src/inputs/index.ts';
import { highbarMatchers, reportSerializer } from '../../src/vitest/index.ts';

expect.extend(highbarMatchers);
expect.addSnapshotSerializer(reportSerializer);

interface Row {
  readonly id: string;
  readonly question: QuestionInput;
  readonly text: string;
  readonly mode: 'written' | 'spoken';
}

const rows = readFileSync('fixtures/answers/sample.jsonl', 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);

function reportOf(id: string): Report {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no answer ${id}`);
  return scoreAnswer({ question: row.question, answer: { id, text: row.text, mode: row.mode }, rubric: 'netflix-pm' });
}

// What is plain to any reader of these answers; the finer judgements are held by the validity tests.
describe('the answers of fixtures/answers', () => {
  it('advance where they choose, weigh and measure', () => {
    const report = reportOf('a2-19');
    expect(report).toAdvance();
    expect(report).toScoreAtLeast(4, 'judgment');
    expect(report).toShow('trade-off');
    expect(report).toShow('guardrail-metric');
    expect(report).not.toShow('hedging');
    expect(reportOf('a3-15')).toShow('stopped-work');
  });

  it('stop where they say nothing that could be wrong', () => {
    const hedged = reportOf('a2-17');
    expect(hedged).toStopBecauseOf('judgment');
    expect(hedged).toShow('hedging');
    expect(hedged).not.toScoreAtLeast(2);
    const workshop = reportOf('a3-05');
    expect(workshop).toStopBecauseOf('impact');
    expect(workshop).toShow('consensus-process');
  });

  it('are told apart in one go', () => {
    expect({ good: reportOf('a1-21'), poor: reportOf('a4-12') }).toEqual({ good: expect.toAdvance(), poor: expect.toStopBecauseOf('average') });
  });

  it('have snapshots that a person can read', () => {
    expect(reportOf('a2-17')).toMatchInlineSnapshot(`
      Report a2-17 (netflix-pm)
      stop 1.09 of 5
        judgment 1.00
        communication 1.39
        impact 1.00
        curiosity 1.00
      ! hedging: “I guess it sort of depends on why people churn, doesn't it, could be price”; “could be content, could be anything really. Maybe something like a loyalty progr …”; “it kind of depends on the person. So, yeah, probably something along those lines …”
      ~ on-topic (in part): “Yeah, so churn”; “Maybe something like a loyalty program”; “It might work, it might not, it kind of depends on the person”
      + readability
      + time-to-metric: “churn”
      + within-time
    `);
  });
});

describe('the answers in fixtures/transcripts', () => {
  const { answers } = findAnswers(readTranscript(readFileSync('fixtures/transcripts/zoom.vtt'), { name: 'zoom.vtt' }), { candidate: 'Priya Shah' });
  const reports = answers.map(({ question, answer }) => scoreAnswer({ question, answer, rubric: 'behavioral-star' }));

  it('are a story with its result, and two sentences that nobody can judge', () => {
    expect(reports).toHaveLength(2);
    const [story, short] = reports;
    expect(story).toShow('situation');
    expect(story).toShow('result');
    expect(story).toShow('quantified-result');
    for (const flag of ['we-credit', 'blame-shift', 'hedging', 'buzzwords'] as const) expect(story).not.toShow(flag);
    expect(short).not.toAdvance();
    expect(short?.verdict.outcome, 'two sentences are too little to judge').toBe('incomplete');
  });

  it('show their signals at the time at which they were said', () => {
    const result = reports[0]?.checks.find(({ id }) => id === 'quantified-result')?.evidence ?? [];
    expect(result.length).toBeGreaterThan(0);
    for (const { time } of result) expect(time).toMatchObject({ start: expect.closeTo(28, -1) as number });
  });
});
