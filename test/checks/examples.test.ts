import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { runExamples } from '../../src/engine/run-examples.ts';

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it.each(runExamples(check).map((outcome) => [outcome.title, outcome] as const))('%s', (_title, { problems }) => {
    expect(problems).toEqual([]);
  });
});
