import { describe, expect, it } from 'vitest';
import { scoreAnswer } from '../../src/score-answer.ts';
import { comparisonSchema } from '../../src/schema/comparison.ts';
import { compareReports } from '../../src/scoring/compare-reports.ts';

const question = 'pm-nothing-to-watch';
const draft =
  'I would leverage synergies across the organization to build a best-in-class, holistic discovery experience that delights users, and we would track engagement, retention, satisfaction and adoption on a dashboard that everybody can see.';
const better =
  'I would look first at the share of sessions that end without a play, because that is the evening we lose. If a shorter home page does not cut it from 18% to 15% in six weeks, I would take it down. What I do not know is whether people leave because of the list or because they came to look something up.';
const report = (text: string, rubric = 'netflix-pm') => scoreAnswer({ question, answer: text, rubric });

describe('compareReports', () => {
  const comparison = comparisonSchema.parse(compareReports(report(draft), report(better)));

  it('lists signals gained with where they stand now, and lost with where they stood', () => {
    const gained = new Map(comparison.gained.map((change) => [change.check, change]));
    expect(gained.get('decision-rule')?.before).toBe('absent');
    expect(gained.get('decision-rule')?.after).toMatch(/^(present|partial)$/);
    expect(gained.get('decision-rule')?.evidence.every(({ start, end, quote }) => better.slice(start, end) === quote)).toBe(true);
    expect(gained.get('buzzwords'), 'a red flag got rid of is gained; its evidence is in the draft').toMatchObject({ polarity: 'red-flag', after: 'absent' });
    expect(gained.get('buzzwords')?.evidence.every(({ start, end, quote }) => draft.slice(start, end) === quote)).toBe(true);
    const back = compareReports(report(better), report(draft));
    expect(back.lost.map(({ check }) => check).sort()).toEqual(comparison.gained.map(({ check }) => check).sort());
  });

  it('tells how far each dimension, the average and the margins moved', () => {
    const [before, after] = [report(draft), report(better)];
    for (const { id, change } of comparison.dimensions) {
      const score = (of: typeof before): number => of.dimensions.find((each) => each.id === id)?.score ?? Number.NaN;
      expect(change).toBeCloseTo(score(after) - score(before), 6);
    }
    expect(comparison.overall.change).toBeGreaterThan(0);
    expect(comparison.gate).toHaveLength(2);
    expect(comparison.gate[0]?.change).toBe(comparison.overall.change);
    expect(comparison.verdict.before).toBe('stop');
    expect(comparison.sameText).toBe(false);
  });

  it('finds nothing between a report and itself', () => {
    const same = compareReports(report(better), report(better));
    expect(same).toMatchObject({ notes: [], sameText: true, gained: [], lost: [], undecided: [] });
    expect(same.dimensions.every(({ change }) => change === 0)).toBe(true);
  });

  it('says what limits the comparison', () => {
    const notes = compareReports(report(better), { ...report(better, 'pm-general'), question: { id: 'q', kind: 'strategy', prompt: 'Else?' } }).notes;
    expect(notes).toEqual(['The rubrics differ: netflix-pm and pm-general.']);
    const later = { ...report(better), versions: { ...report(better).versions, engine: '9.0.0', rubric: { id: 'netflix-pm', version: '2.0.0' } } };
    expect(compareReports(report(better), later).notes).toEqual(['The rubric netflix-pm is version 1.0.0 in one and 2.0.0 in the other.', expect.stringMatching(/^The engine is version .* and 9\.0\.0 in the other\.$/)]);
  });

  it('refuses what is no report, by path', () => {
    expect(() => compareReports(report(better), { checks: [] } as never)).toThrow(/The second report is not valid\.[^]*versions: is missing/);
  });
});
