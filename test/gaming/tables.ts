import { bounds, measureAdditions, measureAttacks, measureInvariances, measureTransformations, type Figures } from './measure.ts';
import { renderTable } from './render.ts';

/** Rows of the labelled answers that are scored for each line, so that the suite stays fast. */
const sizes = { transformations: 40, invariances: 20, additions: 10 } as const;

/** One part of the README: what is measured, and how it is told. */
export interface Part {
  readonly measure: () => Figures[];
  readonly render: (figures: readonly Figures[]) => string;
}

export const parts = {
  attacks: {
    measure: measureAttacks,
    render: (rows) => renderTable('Nothing but an attack', `Overall scores, one question of each kind. Each has to be below ${bounds.attack.toFixed(1)}, and none may advance.`, rows, true),
  },
  transformations: {
    measure: () => measureTransformations(sizes.transformations),
    render: (rows) => renderTable('Answers transformed', `Changes of the overall score; ${sizes.transformations} answers. None may rise by more than ${bounds.rise}; where nothing but words in disorder are left, the score has to be below ${bounds.attack.toFixed(1)} as well. An answer that is good by itself still advances with something silly behind it, so \`advanced\` is for information.`, rows, true),
  },
  invariances: {
    measure: () => measureInvariances(sizes.invariances),
    render: (rows) => renderTable('Answers rewritten without a change of meaning', `Changes of the overall score over up to ${sizes.invariances} answers that the rewriting changes. None may move by more than ${bounds.movement}.`, rows, false),
  },
  additions: {
    measure: () => measureAdditions(sizes.additions),
    render: (rows) => renderTable('A missing strength added', `Changes of the score of each dimension that counts the strength, over up to ${sizes.additions} answers that lack it. None may fall.`, rows, false),
  },
} as const satisfies Readonly<Record<string, Part>>;

/** What stands above the tables. */
export const introduction = `# Gaming and fairness

Written by \`tsx test/gaming/run.ts\` and held true by the tests. The labelled train answers (the attacks among them left out), chosen at
random with a fixed seed, the writers in turn, are transformed and scored by the rubric \`netflix-pm\`. Figures are points of the scale from 1
to 5. A line with cases beyond its bound fails it; \`exceptions.ts\` lists those lines with the reason, and the tests fail as soon as
the list is no longer true in either direction.
`;
