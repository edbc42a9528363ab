import { nearestName } from '../document/nearest-name.ts';
import { questions, rubrics } from '../rubrics/index.ts';
import { HighbarError, type HighbarIssue } from '../schema/highbar-error.ts';
import { loopSchema, type Loop } from '../schema/loop.ts';
import { readBySchema } from '../schema/parse.ts';
import { asArray, asObject } from '../scoring/loose-data.ts';
import { suggest } from '../scoring/suggest.ts';
import { compileRubric } from './compile-rubric.ts';

/**
 * Reads a loop of unknown origin: its shape by the schema, then what the shape cannot say: that the rubrics and questions that it
 * names exist, that rubrics of its own are valid, and that no two stages have the same id.
 *
 * @throws HighbarError `INVALID_LOOP`, naming every fault by path; `INVALID_CHECK` for custom checks that are none.
 */
export function readLoop(value: unknown, checks?: unknown): Loop {
  const { value: loop, data, issues } = readBySchema(loopSchema, value);
  const found = [...issues];
  const ids = new Map<unknown, number>();
  for (const [index, item] of asArray(asObject(data)['stages']).entries()) {
    const stage = asObject(item);
    const path = ['stages', index] as const;
    const refuse = (rest: readonly (string | number)[], message: string): void => void found.push({ path: [...path, ...rest], message });
    const earlier = ids.get(stage['id']);
    if (typeof stage['id'] === 'string' && earlier !== undefined) refuse(['id'], `is the same as that of stage ${earlier}; give each an id of its own`);
    ids.set(stage['id'], earlier ?? index);

    const { rubric } = stage;
    if (typeof rubric === 'string') {
      const known = rubrics.map(({ id }) => id);
      if (!known.includes(rubric)) refuse(['rubric'], `there is no built-in rubric ${suggest(rubric, known, nearestName)}`);
    } else if (loop !== undefined) {
      found.push(...faultsOf(rubric, checks).map((issue) => ({ ...issue, path: [...path, 'rubric', ...issue.path] })));
    }
    for (const [place, question] of asArray(stage['questions']).entries()) {
      const known = questions.map(({ id }) => id);
      if (typeof question === 'string' && !known.includes(question)) refuse(['questions', place], `there is no built-in question ${suggest(question, known, nearestName)}`);
    }
  }
  if (loop === undefined || found.length > 0) throw new HighbarError('INVALID_LOOP', 'The loop is not valid.', found);
  return loop;
}

function faultsOf(rubric: unknown, checks: unknown): readonly HighbarIssue[] {
  try {
    compileRubric(rubric, checks);
    return [];
  } catch (error) {
    if (error instanceof HighbarError && error.code !== 'INVALID_CHECK') return error.issues;
    throw error;
  }
}
