import { describe, expect, it } from 'vitest';
import { checks, createScorer, type Report } from '../../src/index.ts';
import { readLabelledAnswers } from '../validity/labelled-answers.ts';

const scorer = createScorer({ rubric: 'netflix-pm' });
const rows = readLabelledAnswers('train').filter((_, index) => index % 4 === 1);
type Action = Report['coaching']['actions'][number];

/** The answer of somebody who follows a tip to the letter: says what the example says, or leaves out the words at fault. */
function follow(text: string, action: Action): string {
  if (action.polarity === 'red-flag') return withoutFault(text, action);
  const example = action.example ?? '';
  return /-first$/.test(action.check) ? `${example} ${text}` : `${text}\n\n${example}`;
}

function withoutFault(text: string, { now }: Action): string {
  return now.toSorted((a, b) => b.start - a.start).reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

/** An example of another field drops into the middle of an answer: what it adds may cost a little elsewhere. */
const mostLostByAdding = 0.06;
/** Set before the answer, it takes the place of its opening. */
const mostLostByOpening = 0.15;
/** A tip against a fault is to say the same better, which no program can do here: leaving the words out takes what they meant along. */
const mostLostByCutting = 0.25;

describe('following a tip', () => {
  const tips = rows.flatMap(({ id, question, text, mode }) => {
    const before = scorer.score({ question, answer: { text, mode } });
    return before.coaching.actions.map((action) => ({ id, question, text, mode, before, action }));
  });

  it('is tried for many kinds of tips', () => {
    expect(tips.length).toBeGreaterThan(100);
    expect(new Set(tips.map(({ action }) => action.check)).size).toBeGreaterThan(15);
  });

  it('never lowers the score by more than the unrelated words cost', () => {
    const lowered = tips.flatMap(({ id, question, text, mode, before, action }) => {
      const after = scorer.score({ question, answer: { text: follow(text, action), mode } });
      const change = (after.overall.score ?? 0) - (before.overall.score ?? 0);
      // An answer cut down to too little to judge has no score that could have been lowered.
      const least = -(action.polarity === 'red-flag' ? mostLostByCutting : /-first$/.test(action.check) ? mostLostByOpening : mostLostByAdding);
      return change < least && after.verdict.outcome !== 'incomplete' ? [`${id}, ${action.check}: ${change.toFixed(3)}`] : [];
    });
    expect(lowered).toEqual([]);
  });

  it('gives no two tips that contradict each other, and no praise without evidence', () => {
    const conflicts = new Map(checks.map(({ id, conflictsWith }) => [id as string, conflictsWith]));
    for (const { before } of tips) {
      const given = before.coaching.actions.map(({ check }) => check);
      for (const check of given) expect(given.filter((other) => conflicts.get(check)?.includes(other))).toEqual([]);
      for (const { evidence } of before.coaching.keep) expect(evidence.length).toBeGreaterThan(0);
    }
  });
});
