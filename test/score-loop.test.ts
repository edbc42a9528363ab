import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPanelForm, scoreLoop, type LoopAnswer, type ScoreLoopInput } from '../src/score-loop.ts';
import { HighbarError } from '../src/schema/highbar-error.ts';
import { loopReportSchema } from '../src/schema/loop-report.ts';
import type { LoopInput, Rating } from '../src/schema/loop.ts';
import { combineScores } from '../src/scoring/combine-ratings.ts';

const rubric = {
  id: 'two', version: '1.0.0', title: 'Two', scale: { min: 1, max: 5 },
  dimensions: [
    { id: 'judgment', title: 'Judgment', weight: 1, anchors: [{ score: 1, description: 'None.' }], checks: [{ check: 'clear-stance', weight: 1 }] },
    { id: 'impact', title: 'Impact', weight: 1, anchors: [{ score: 1, description: 'None.' }], checks: [{ check: 'primary-metric', weight: 1 }] },
  ],
  gate: { kind: 'all-of' as const, of: [{ kind: 'average' as const, atLeast: 4 }, { kind: 'every-dimension' as const, atLeast: 3 }] },
};
const question = (id: string) => ({ id, kind: 'strategy' as const, prompt: 'What would you do?' });
const loop: LoopInput = {
  id: 'test-loop', version: '1.0.0', title: 'Test loop',
  stages: [
    { id: 'first', title: 'First round', rubric, questions: [question('q1'), question('q2')] },
    { id: 'second', title: 'Second round', rubric, questions: [question('q3')], gate: { kind: 'dimension', dimension: 'judgment', atLeast: 4 } },
  ],
};
const heard = (id: string, asked: string): LoopAnswer => ({ id, question: asked });
const rating = (answer: string, rater: string, judgment: number | null, impact: number | null): Rating => ({ answer, rater, scores: { judgment, impact } });
const score = (more: Partial<ScoreLoopInput>) => loopReportSchema.parse(scoreLoop({ loop, answers: [], ...more }));

describe('scoreLoop', () => {
  it('advances where every stage passes', () => {
    const report = score({ answers: [heard('a', 'q1'), heard('b', 'q3')], ratings: [rating('a', 'Ada', 4, 4), rating('b', 'Ada', 4, 1)] });
    expect(report.outcome).toBe('advance');
    expect(report.stages.map(({ status }) => status)).toEqual(['passed', 'passed']);
  });

  it('ends at the first stage that fails, and says which competency and by how much', () => {
    const report = score({ answers: [heard('a', 'q1'), heard('b', 'q3')], ratings: [rating('a', 'Ada', 2.75, 5), rating('b', 'Ada', 5, 5)] });
    expect(report.outcome).toBe('stop');
    expect(report.stages.map(({ status }) => status)).toEqual(['failed', 'not-reached']);
    expect(report.stoppedAt).toEqual({
      stage: 'first', title: 'First round',
      shortfalls: [
        { dimension: 'judgment', title: 'Judgment', score: 2.75, needed: 3, missing: 0.25 },
        { dimension: null, title: 'Average', score: 3.875, needed: 4, missing: 0.125 },
      ],
    });
    expect(report.reasons.join(' ')).toMatch(/First round: .*Judgment is 2\.75 \(0\.25 short\)/);
    expect(report.stages[1]?.unscored, 'what was given is named').toEqual(['b']);
    expect(report.stages[1]?.answers).toEqual([]);
  });

  it('takes an unanswered stage as incomplete, never as failed, and goes on', () => {
    const report = score({ answers: [heard('b', 'q3')], ratings: [rating('b', 'Ada', 5, 5)] });
    expect(report.outcome).toBe('incomplete');
    expect(report.stages.map(({ status }) => status)).toEqual(['incomplete', 'passed']);
    expect(report.reasons).toEqual(['First round: No question of the stage was answered.']);
    expect(score({}).outcome).toBe('incomplete');
    expect(score({ answers: [heard('a', 'q1')] }).stages[0]?.status, 'an answer that nobody rated').toBe('incomplete');
  });

  it('combines several answers by their mean or median', () => {
    const three = { ...loop, stages: [{ ...loop.stages[0]!, questions: ['q1', 'q2', 'q4'].map(question) }] };
    const answers = [heard('a', 'q1'), heard('b', 'q2'), heard('c', 'q4')];
    const ratings = [rating('a', 'Ada', 5, 5), rating('b', 'Ada', 5, 4), rating('c', 'Ada', 2, 4)];
    const scores = (how: 'mean' | 'median') => score({ loop: { ...three, combine: { answers: how } }, answers, ratings }).stages[0]?.dimensions.map((each) => each.score);
    expect(scores('mean')).toEqual([4, 4.333333]);
    expect(scores('median')).toEqual([5, 4]);
  });

  it('combines raters by the rule, and flags those who differ too much', () => {
    const text = 'I would not enter this market. We are better off spending the same money on the two towns where we already have drivers, and I would say so to the board next week.';
    const dimensions = (raters: 'mean' | 'median' | 'people-override') =>
      score({ loop: { ...loop, combine: { raters } }, answers: [{ id: 'a', question: 'q1', text }], ratings: [rating('a', 'Ada', 4, null), rating('a', 'Ben', 2.5, null)] }).stages[0]?.answers[0]?.dimensions;
    const [judgment, impact] = dimensions('people-override') ?? [];
    expect(judgment).toMatchObject({ score: 3.25, highbar: 5, people: [{ rater: 'Ada', score: 4 }, { rater: 'Ben', score: 2.5 }], spread: 2.5, review: true });
    expect(impact).toMatchObject({ score: impact?.highbar, spread: null, review: false });
    expect(dimensions('mean')?.[0]?.score).toBe(3.833333);
    expect(dimensions('median')?.[0]?.score).toBe(4);
    const report = score({ answers: [heard('a', 'q1')], ratings: [rating('a', 'Ada', 5, 3.5), rating('a', 'Ben', 4, 5)] });
    expect(report.review).toEqual(['First round, a: raters of Impact are 1.5 points apart; somebody should look.']);
  });

  it('holds what people alone gave in a panel form', () => {
    const form = createPanelForm(loop, ['Ada', 'Ben']);
    expect(form.answers.map(({ id }) => id)).toEqual(['first/q1', 'first/q2', 'second/q3']);
    expect(form.ratings).toHaveLength(6);
    expect(score({ ...form }).outcome, 'an empty form').toBe('incomplete');
    const filled = form.ratings.map((each) => ({ ...each, scores: { judgment: 4.5, impact: 4 } }));
    expect(score({ ...form, ratings: filled }).outcome).toBe('advance');
    expect(createPanelForm('netflix-pm-loop', ['Ada']).answers.length).toBeGreaterThan(3);
  });

  it('changes nothing with the order of the ratings, and stays on the scale', () => {
    const scores = fc.array(fc.tuple(fc.integer({ min: 10, max: 50 }), fc.integer({ min: 10, max: 50 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(scores, fc.constantFrom('mean' as const, 'median' as const, 'people-override' as const), (given, raters) => {
        const ratings = given.map(([judgment, impact], index) => rating('a', `r${index}`, judgment / 10, impact / 10));
        const by = (order: Rating[]) => score({ loop: { ...loop, combine: { raters } }, answers: [heard('a', 'q1')], ratings: order }).stages[0];
        const stage = by(ratings);
        expect(by([...ratings].reverse())?.dimensions).toEqual(stage?.dimensions);
        for (const each of stage?.dimensions ?? []) {
          expect(each.score).toBeGreaterThanOrEqual(1);
          expect(each.score).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});

describe('combineScores', () => {
  it('gives means and medians by the rounding rule', () => {
    expect(combineScores([1, 2, 2], 'mean')).toBe(1.666667);
    expect(combineScores([4, 1], 'median')).toBe(2.5);
    expect(combineScores([5, 1, 2], 'median')).toBe(2);
    expect(combineScores([], 'median')).toBeNull();
  });
});

describe('what cannot be scored', () => {
  const faults = (input: unknown): string => {
    try {
      scoreLoop(input as ScoreLoopInput);
    } catch (error) {
      if (error instanceof HighbarError) return `${error.code} ${error.message}`;
    }
    return 'no HighbarError';
  };
  const stage = loop.stages[0]!;
  it.each<[string, unknown, RegExp]>([
    ['no loop', { answers: [] }, /INVALID_LOOP/],
    ['an unknown loop', { loop: 'netflix-pm-lop', answers: [] }, /UNKNOWN_LOOP[^]*netflix-pm-loop/],
    ['a missing rubric', { loop: { ...loop, stages: [{ ...stage, rubric: 'netflix-pn' }] }, answers: [] }, /stages\[0\]\.rubric: there is no built-in rubric "netflix-pn".*netflix-pm/],
    ['a missing question', { loop: { ...loop, stages: [{ ...stage, questions: ['pm-own-mistak'] }] }, answers: [] }, /stages\[0\]\.questions\[0\]: .*pm-own-mistake/],
    ['a gate on no dimension', { loop: { ...loop, stages: [{ ...stage, gate: { kind: 'dimension', dimension: 'judgement', atLeast: 3 } }] }, answers: [] }, /stages\[0\]\.gate\.dimension: .*judgment/],
    ['a stage twice', { loop: { ...loop, stages: [stage, stage] }, answers: [] }, /stages\[1\]\.id: "first" is the id of an earlier stage/],
    ['an unknown field', { loop: { ...loop, gates: [] }, answers: [] }, /gates: is not a known field/],
    ['an answer to no question', { loop, answers: [heard('a', 'q9')] }, /INVALID_ANSWER[^]*\[0\]\.question: no stage asks "q9"/],
    ['an answer twice', { loop, answers: [heard('a', 'q1'), heard('a', 'q2')] }, /\[1\]\.id: "a" is the id of an earlier answer/],
    ['an answer of no stage', { loop, answers: [{ ...heard('a', 'q1'), stage: 'frist' }] }, /\[0\]\.stage: there is no stage "frist".*first/],
    ['a question of two stages', { loop: { ...loop, stages: [stage, { ...stage, id: 'again' }] }, answers: [heard('a', 'q1')] }, /"first" and "again" both ask "q1"/],
    ['a rating off the scale', { loop, answers: [heard('a', 'q1')], ratings: [rating('a', 'Ada', 6, 3)] }, /INVALID_RATING[^]*\[0\]\.scores\.judgment: is 6, off the scale of 1 to 5/],
    ['a rating of nothing', { loop, answers: [heard('a', 'q1')], ratings: [rating('b', 'Ada', 3, 3)] }, /\[0\]\.answer: there is no answer "b"/],
    ['a rating twice', { loop, answers: [heard('a', 'q1')], ratings: [rating('a', 'Ada', 3, 3), rating('a', 'Ada', 4, 4)] }, /\[1\]\.rater: "Ada" rated "a" already/],
    ['a rating of no dimension', { loop, answers: [heard('a', 'q1')], ratings: [{ answer: 'a', rater: 'Ada', scores: { judgement: 3 } }] }, /has no dimension "judgement".*judgment/],
    ['NaN', { loop, answers: [heard('a', 'q1')], ratings: [rating('a', 'Ada', Number.NaN, 3)] }, /INVALID_RATING/],
    ['no raters', null, /INVALID_INPUT/],
  ])('%s', (_, input, message) => expect(faults(input)).toMatch(message));
});
