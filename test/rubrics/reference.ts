import { checks, loops, questionKinds, questions, rubrics, type Dimension, type Gate, type Loop, type Question, type Rubric, type RubricCheck, type Stage } from '../../src/index.ts';

/** The reference page of the built-in rubrics, loops and questions, from their data. */
export function renderRubricReference(): string {
  return `# The built-in rubrics, loops and questions
Written by \`npm run reference\` from the files beside it; a test holds it in step. What each check looks for is told in
[the list of checks](../checks/README.md). \`structuredClone\` of one of them, or \`highbar init\`, gives a rubric to start one's own from.

- A dimension begins at the lowest point of the scale. Its strengths add to it by their weights, and its red flags take away by theirs, as
  shares of the weight of the strengths that apply to the question; "full at" is the share of that weight that earns the top of the scale.
- A cap is the highest score that the dimension can have with that red flag in full, or without any of that strength.
- Below the least coverage (the share of the strengths' weight that could be decided) a dimension is not scored, rather than scored low.

## Rubrics

${rubrics.map(renderRubric).join('\n')}
## Loops
The stages in order; the first that is failed ends the loop.

${loops.map(renderLoop).join('\n')}
## Questions
${questions.length} practice questions by kind, each with its time, whom it is asked of, and the checks that it gives most room.

${questionKinds.map(renderKind).join('\n')}`;
}

function renderRubric(rubric: Rubric): string {
  const { id, version, title, description, scale, gate, dimensions } = rubric;
  return [
    `### \`${id}\``,
    `${title}, version ${version}; from ${scale.min} to ${scale.max}.${description === undefined ? '' : ` ${description}`}`,
    '',
    `Gate: ${renderGate(gate, rubric)}.`,
    '',
    ...dimensions.flatMap((dimension) => renderDimension(dimension, dimensions)),
  ].join('\n');
}

function renderDimension({ id, title, weight, source, anchors, checks: drawn, fullCreditAt, minimumCoverage }: Dimension, all: readonly Dimension[]): string[] {
  const total = all.reduce((sum, each) => sum + each.weight, 0);
  const strengths = drawn.filter(({ check }) => !isRedFlag(check));
  const flags = drawn.filter(({ check }) => isRedFlag(check));
  const share = percent(weight / total);
  return [
    `#### ${title}`,
    `\`${id}\`, ${share} of the average; full at ${percent(fullCreditAt)}, least coverage ${percent(minimumCoverage)}.${source === undefined ? '' : ` ${source}`}`,
    '',
    '| score | what an answer there is like |',
    '|---|---|',
    ...[...anchors]
      .sort((one, other) => one.score - other.score)
      .map(({ score, description }) => `| ${score} | ${description.replaceAll('|', '\\|')} |`),
    '',
    `- Strengths: ${renderWeights(strengths)}`,
    ...(flags.length === 0 ? [] : [`- Red flags: ${renderWeights(flags)}`]),
    '',
  ];
}

function renderWeights(entries: readonly RubricCheck[]): string {
  return [...entries]
    .sort((one, other) => other.weight - one.weight)
    .map(({ check, weight, cap, options }) => {
      const notes = [...(cap === undefined ? [] : [`cap ${cap}`]), ...(options === undefined ? [] : [JSON.stringify(options)])];
      return `\`${check}\` ${weight}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
    })
    .join(', ');
}

function isRedFlag(id: string): boolean {
  const check = checks.find((each) => each.id === id);
  if (check === undefined) throw new Error(`a built-in rubric names "${id}", which is no check`);
  return check.polarity === 'red-flag';
}

function renderGate(gate: Gate, { dimensions }: Pick<Rubric, 'dimensions'>): string {
  switch (gate.kind) {
    case 'average':
      return `an average of at least ${points(gate.atLeast)}`;
    case 'every-dimension':
      return `no dimension below ${points(gate.atLeast)}`;
    case 'dimension':
      return `${dimensions.find(({ id }) => id === gate.dimension)?.title ?? gate.dimension} of at least ${points(gate.atLeast)}`;
    case 'check':
      return `\`${gate.check}\` ${gate.is}`;
    case 'coverage':
      return `at least ${percent(gate.atLeast)} of the weight of the checks decided`;
    case 'all-of':
      return gate.of.map((part) => renderGate(part, { dimensions })).join(', and ');
    case 'any-of':
      return `any of (${gate.of.map((part) => renderGate(part, { dimensions })).join('; ')})`;
    case 'not':
      return `not (${renderGate(gate.of, { dimensions })})`;
  }
}

function renderLoop({ id, version, title, description, stages, combine }: Loop): string {
  return [
    `### \`${id}\``,
    `${title}, version ${version}.${description === undefined ? '' : ` ${description}`}`,
    '',
    `Several answers of a stage are combined by their ${combine.answers}; of several raters ${combine.raters === 'people-override' ? 'the mean of the people counts wherever one of them rated' : `the ${combine.raters} counts`}; more than ${points(combine.reviewBeyond)} apart, an answer is flagged for review.`,
    '',
    ...stages.map(renderStage),
    '',
  ].join('\n');
}

function renderStage({ title, description, minutes, rubric, questions: asked, answersNeeded, gate }: Stage, index: number): string {
  const own = typeof rubric === 'string' ? rubrics.find(({ id }) => id === rubric) : rubric;
  if (own === undefined) throw new Error(`a built-in loop names a rubric that is not there, in "${title}"`);
  const names = asked.map((question) => `\`${typeof question === 'string' ? question : question.id}\``).join(', ');
  return [
    `${index + 1}. ${title}${minutes === undefined ? '' : `, ${minutes} minutes`}, by \`${own.id}\`.${description === undefined ? '' : ` ${description}`}`,
    `   - Asks ${names}; needs ${answersNeeded} answered.`,
    `   - Gate: ${renderGate(gate ?? own.gate, own)}.`,
  ].join('\n');
}

function renderKind(kind: Question['kind']): string {
  return [`### ${kind}`, ...questions.filter((question) => question.kind === kind).map(renderQuestion), ''].join('\n');
}

function renderQuestion({ id, prompt, role, stage, limitSeconds, keyMetrics = [], checks: telling = [] }: Question): string {
  const facts = [role, stage, limitSeconds === undefined ? undefined : `${limitSeconds} seconds`].filter((fact) => fact !== undefined).join(', ');
  return [
    `- \`${id}\`: ${prompt}`,
    `  ${facts}.${telling.length === 0 ? '' : ` Checks: ${telling.map((check) => `\`${check}\``).join(', ')}.`}${keyMetrics.length === 0 ? '' : ` Metrics: ${keyMetrics.join(', ')}.`}`,
  ].join('\n');
}

const points = (score: number): string => score.toFixed(1);
const percent = (share: number): string => `${Math.round(share * 1_000) / 10}%`;
