import { z } from 'zod';
import { nearestName } from '../../src/document/nearest-name.ts';
import { allKinds, defineCheck, hypotheticalKinds, type Check } from '../../src/engine/define-check.ts';
import type { Polarity } from '../../src/schema/check-result.ts';
import type { RubricInput } from '../../src/schema/rubric.ts';
import type { RubricContext } from '../../src/scoring/parse-rubric.ts';

/** A check that looks for one word: present where it stands twice, partial where once. */
export function wordCheck(id: string, word: string, polarity: Polarity = 'strength', appliesTo = allKinds): Check {
  return defineCheck({
    id,
    title: `Says "${word}"`,
    polarity,
    appliesTo,
    rationale: 'A stand-in for a real check.',
    source: 'This test.',
    blindSpots: ['Everything but the word.'],
    options: z.strictObject({ least: z.number().int().positive().default(2).describe('Times the word has to stand.') }),
    messages: { found: ({ times }: { times: number }) => `It stands ${times} times.`, missing: () => 'It does not stand there.' },
    examples: [{ title: 'twice', answer: `${word} ${word}`, expect: { status: 'present' } }],
    evaluate({ document, options, present, partial, absent }) {
      const evidence = document.tokens.filter(({ norm }) => norm === word).map(({ start, end }) => document.quoteSpan(start, end));
      if (evidence.length === 0) return absent('missing');
      return (evidence.length >= options.least ? present : partial)('found', evidence, { times: evidence.length });
    },
  });
}

export const alpha = wordCheck('alpha', 'alpha');
const beta = wordCheck('beta', 'beta');
const gamma = wordCheck('gamma', 'gamma', 'strength', hypotheticalKinds);
const delta = wordCheck('delta', 'delta', 'red-flag');
export const fakeChecks: readonly Check[] = [alpha, beta, gamma, delta];

export const context: RubricContext = { checks: new Map(fakeChecks.map((check) => [check.id, check])), nearestName };

/** A small valid rubric over the fake checks; a fresh copy, to be spoiled. */
export function validRubric() {
  return {
    id: 'small',
    version: '1.0.0',
    title: 'Small',
    scale: { min: 1, max: 5 },
    dimensions: [
      {
        id: 'judgment',
        title: 'Judgment',
        weight: 1,
        anchors: [{ score: 1, description: 'Nothing.' }, { score: 5, description: 'All.' }],
        checks: [{ check: 'alpha', weight: 1 }, { check: 'delta', weight: 0.5, cap: 3 }],
      },
      {
        id: 'impact',
        title: 'Impact',
        weight: 1,
        anchors: [{ score: 3, description: 'Some.' }],
        checks: [{ check: 'beta', weight: 2, options: { least: 1 } }, { check: 'gamma', weight: 1 }],
      },
    ],
    gate: { kind: 'all-of', of: [{ kind: 'average', atLeast: 4 }, { kind: 'every-dimension', atLeast: 3 }] },
  } satisfies RubricInput;
}
