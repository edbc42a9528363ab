import { describe, expect, it } from 'vitest';
import { loops, questions, rubrics } from '../../src/rubrics/index.ts';
import { loopSchema } from '../../src/schema/loop.ts';
import { scoreLoop } from '../../src/score-loop.ts';
import { meantFor } from './banks.ts';

it('there are two loops, each with its own id', () => {
  expect(loops.map(({ id }) => id)).toEqual(['netflix-pm-loop', 'netflix-pmm-loop']);
});

describe.each(loops.map((loop) => [loop.id, loop] as const))('%s', (_, loop) => {
  it('is valid with nothing left to defaults, and cannot be changed', () => {
    expect(loopSchema.parse(loop)).toEqual(loop);
    expect(() => Object.assign(loop.stages[0]!, { answersNeeded: 9 })).toThrow(TypeError);
    expect(new Set(loop.stages.map(({ id }) => id)).size).toBe(loop.stages.length);
  });

  it.each(loop.stages.map((stage) => [stage.id, stage] as const))('%s asks questions that there are, rates them on a rubric meant for them, and can be finished', (id, stage) => {
    const rubric = rubrics.find((each) => each.id === stage.rubric);
    expect(rubric, `${id} names ${JSON.stringify(stage.rubric)}`).toBeDefined();
    for (const name of stage.questions) {
      const question = questions.find((each) => each.id === name);
      expect(question?.stage, `stage of ${JSON.stringify(name)}`).toBe(stage.title.toLowerCase());
      expect(meantFor[rubric?.id ?? '']).toContain(question?.kind);
    }
    expect(new Set(stage.questions).size).toBe(stage.questions.length);
    expect(stage.answersNeeded).toBeLessThanOrEqual(stage.questions.length);
  });

  it('stops below 4.0 on average and below 3.0 in anything, at every stage', () => {
    for (const { gate } of loop.stages) expect(gate).toEqual({ kind: 'all-of', of: [{ kind: 'average', atLeast: 4 }, { kind: 'every-dimension', atLeast: 3 }] });
  });

  it('is taken by its id, and is incomplete without answers', () => {
    expect(scoreLoop({ loop: loop.id, answers: [] }).outcome).toBe('incomplete');
  });

  it('asks no question twice', () => {
    const asked = loop.stages.flatMap((stage) => stage.questions);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

it('the rounds are those of the domain, in order, with the minutes that it gives', () => {
  expect(loops.map(({ stages }) => stages.map(({ id, minutes, rubric }) => [id, minutes, rubric]))).toEqual([
    [
      ['recruiter-screen', 30, 'netflix-pm'],
      ['product-sense', 15, 'netflix-pm'],
      ['leadership-and-collaboration', undefined, 'netflix-pm'],
      ['bar-raiser', undefined, 'netflix-pm'],
    ],
    [
      ['recruiter-screen', 30, 'netflix-pmm'],
      ['hiring-manager', 45, 'netflix-pmm'],
      ['product-sense', 45, 'netflix-pmm'],
      ['behavioral', 45, 'netflix-pmm'],
      ['system-design', 45, 'netflix-pmm'],
    ],
  ]);
});
