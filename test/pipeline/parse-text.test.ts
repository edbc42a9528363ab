import { describe, expect, it } from 'vitest';
import {
  formatJson,
  HighbarError,
  loops,
  maximumGateDepth,
  parseLoopText,
  parseQuestionsText,
  parseQuestionText,
  parseRubricText,
  questions,
  rubrics,
  scoreAnswer,
  type HighbarErrorCode,
} from '../../src/index.ts';

/** The code and the faults of what a function throws: "line:column path| message". */
function faultsOf(action: () => unknown): { code: HighbarErrorCode; faults: string[] } | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (!(error instanceof HighbarError)) throw error;
    return { code: error.code, faults: error.issues.map(({ line, column, path, message }) => `${line}:${column} ${path.join('.')}| ${message}`) };
  }
}

const lines = (...text: string[]): string => text.join('\n');
const yaml = lines(
  'id: short', // 1
  'version: 1.0.0',
  'title: Short',
  'scale: { min: 1, max: 5 }',
  'dimensions:', // 5
  '  - id: point',
  '    title: Point',
  '    weight: 1',
  '    anchors:',
  '      - { score: 1, description: None. }', // 10
  '      - { score: 3, description: Some. }',
  '      - { score: 5, description: All. }',
  '    checks:',
  '      - { check: answer-first, weight: 1 }',
  '      - { check: on-topic, weight: 2, cap: 3 }', // 15
  'gate: { kind: average, atLeast: 4 }',
  '',
);

describe('parseRubricText', () => {
  it('reads the same rubric from YAML, JSON and data, which scores alike', () => {
    const rubric = parseRubricText(yaml);
    expect(parseRubricText(JSON.stringify(rubric), { format: 'json' })).toEqual(rubric);
    expect(parseRubricText(JSON.stringify(rubric))).toEqual(rubric);
    expect(parseRubricText(JSON.stringify({ $schema: 'x', ...rubric }), { name: 'a.JSON' })).toEqual(rubric);
    expect(Object.isFrozen(rubric)).toBe(true);
    const report = scoreAnswer({ rubric, question: 'pm-nothing-to-watch', answer: 'I would cut the list of titles in half, because members tell us that they give up when they have to scroll for minutes on end. We would lose some variety, and I would take that for a quicker start. Within four weeks I would look at how many of them start a title within five minutes of opening the app.' });
    expect(report.dimensions[0]?.score).toBeGreaterThan(1);
  });

  it.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('reads %s back from its JSON', (_, rubric) => {
    expect(parseRubricText(formatJson(rubric as never), { format: 'json' })).toEqual(rubric);
  });

  it.each<[string, [string, string], string, string]>([
    ['an unknown check', ['answer-first', 'answer-frist'], 'INVALID_RUBRIC', '14:18 dimensions.0.checks.0.check| there is no check "answer-frist"; did you mean "answer-first"?'],
    ['an unknown field', ['    weight: 1\n', '    weight: 1\n    anchor: x\n'], 'INVALID_RUBRIC', '9:5 dimensions.0.anchor| is not a known field; did you mean "anchors"?'],
    ['a version that is a number', ['version: 1.0.0', 'version: 1.0'], 'INVALID_RUBRIC', '2:10 version| Invalid input: expected string, received number; put a text in quotes'],
    ['a cap off the scale', ['cap: 3', 'cap: 6'], 'INVALID_RUBRIC', '15:44 dimensions.0.checks.1.cap| 6 lies outside the scale, 1.0 to 5.0; give a point of the scale'],
    ['a field with nothing in it', ['    weight: 1\n', '    weight:\n'], 'INVALID_RUBRIC', '8:12 dimensions.0.weight| Invalid input: expected number, received null'],
    ['a missing field', ['    title: Point\n', ''], 'INVALID_RUBRIC', '6:5 dimensions.0.title| is missing; give a string'],
    ['a check counted twice', ['check: on-topic', 'check: answer-first'], 'INVALID_RUBRIC', '15:18 dimensions.0.checks.1.check| is the same as that of check 0; each may stand once'],
    ['an option that there is not', ['check: on-topic, weight: 2', 'check: within-time, weight: 2, options: { tolerence: 1 }'], 'INVALID_RUBRIC', '15:53 dimensions.0.checks.1.options.tolerence| is not a known field; did you mean "tolerance"?'],
    ['a gate that asks about no dimension', ['kind: average', 'kind: dimension, dimension: pint'], 'INVALID_GATE', '16:37 gate.dimension| the rubric has no dimension "pint"; did you mean "point"?'],
    ['a name that every object has', ['title: Short', 'title: Short\nconstructor: x'], 'INVALID_RUBRIC', '4:1 constructor| is not a known field; correct its name or remove it (the fields here are id, version, title, description, scale, dimensions, gate, customChecks)'],
  ])('says where %s stands', (_, [from, to], code, fault) => {
    expect(yaml).toContain(from);
    expect(faultsOf(() => parseRubricText(yaml.replace(from, to)))).toEqual({ code, faults: expect.arrayContaining([fault]) as string[] });
  });

  it('refuses a gate that is nested too deep, and one of aliases within itself', () => {
    const nested = `${'{ kind: not, of: '.repeat(maximumGateDepth)}{ kind: average, atLeast: 2 }${' }'.repeat(maximumGateDepth)}`;
    const deep = yaml.replace(/gate: .*/, `gate: ${nested}`);
    expect(faultsOf(() => parseRubricText(deep))).toEqual({ code: 'INVALID_GATE', faults: ['16:1 gate| is nested deeper than 16 conditions in one another; flatten it'] });
    const cyclic = yaml.replace(/gate: .*/, 'gate: &g { kind: not, of: *g }');
    expect(faultsOf(() => parseRubricText(cyclic))).toEqual({ code: 'INVALID_SYNTAX', faults: ['16:27 gate.of| *g stands inside of what it stands for; write out what is meant'] });
  });

  it('reads a gate in steps of aliases only as deep as any other', () => {
    const steps = Array.from({ length: 30 }, (_, index) => `g${index}: &g${index} ${index === 0 ? '{ kind: average, atLeast: 2 }' : `{ kind: not, of: *g${index - 1} }`}`);
    const found = faultsOf(() => parseRubricText(`${yaml.replace(/gate: .*\n/, '')}${steps.join('\n')}\ngate: *g29\n`));
    expect(found?.faults).toContain('46:1 gate| is nested deeper than 16 conditions in one another; flatten it');
  });

  it('names the file in its summary, and leaves faults beside the text without a place', () => {
    expect(() => parseRubricText('id: 1', { name: 'team.yaml' })).toThrow(/^team\.yaml: The rubric is not valid\.\n {2}line 1, column 1, version: is missing/);
    expect(faultsOf(() => parseRubricText(yaml, { checks: [5 as never] }))).toEqual({ code: 'INVALID_CHECK', faults: [expect.stringMatching(/^undefined:undefined checks\.0\|/)] });
    for (const text of ['[]', '5', 'text', 'a: 1', '~: 1', '{}']) expect(faultsOf(() => parseRubricText(text))).toBeDefined();
  });
});

describe('parseQuestionText and parseQuestionsText', () => {
  const question = 'id: q1\nkind: pricing\nprompt: What would you charge?\n';

  it('read a question, and a bank of them', () => {
    expect(parseQuestionText(question)).toEqual({ id: 'q1', kind: 'pricing', prompt: 'What would you charge?' });
    expect(parseQuestionsText(JSON.stringify(questions), { format: 'json' })).toEqual(questions);
  });

  it('say where a fault is', () => {
    expect(faultsOf(() => parseQuestionText(question.replace('pricing', 'price')))).toEqual({ code: 'INVALID_QUESTION', faults: [expect.stringMatching(/^2:7 kind\| .*"pricing"/)] });
    expect(faultsOf(() => parseQuestionText(`${question}limit: 90\n`))?.faults).toEqual(['4:1 limit| is not a known field; correct its name or remove it']);
    const bank = '- { id: a, kind: culture, prompt: Why? }\n- { id: b, kind: culture, prompt: Who? }\n- { id: a, kind: culture, prompt: How? }\n';
    expect(faultsOf(() => parseQuestionsText(bank))).toEqual({ code: 'INVALID_QUESTION', faults: ['3:9 2.id| is the same as that of question 0; give each an id of its own'] });
    expect(faultsOf(() => parseQuestionsText(question))?.code).toBe('INVALID_QUESTION');
    expect(faultsOf(() => parseQuestionsText('[]'))?.code).toBe('INVALID_QUESTION');
  });
});

describe('parseLoopText', () => {
  const loop = lines('id: loop', 'version: 1.0.0', 'title: Loop', 'stages:', '  - id: one', '    title: One', '    rubric: netflix-pm', '    questions:', '      - pm-nothing-to-watch', '      - { id: own, kind: culture, prompt: Why us? }', '');

  it('reads a loop, with its defaults filled in', () => {
    for (const each of loops) expect(parseLoopText(JSON.stringify(each), { format: 'json' })).toEqual(each);
    expect(faultsOf(() => parseLoopText('netflix-pm'))?.code).toBe('INVALID_LOOP');
    expect(parseLoopText(loop)).toMatchObject({ stages: [{ id: 'one', rubric: 'netflix-pm', answersNeeded: 1 }], combine: { answers: 'mean' } });
  });

  it.each<[string, [string, string], string]>([
    ['a rubric that there is not', ['netflix-pm', 'netflix-mp'], '7:13 stages.0.rubric| there is no built-in rubric "netflix-mp"; did you mean "netflix-pm"?'],
    ['a question that there is not', ['pm-nothing-to-watch', 'pm-nothing-to-wach'], '9:9 stages.0.questions.0| there is no built-in question "pm-nothing-to-wach"; did you mean "pm-nothing-to-watch"?'],
    ['an unknown field of a stage', ['    title: One', '    title: One\n    minute: 30'], '7:5 stages.0.minute| is not a known field; did you mean "minutes"?'],
    ['more answers than questions', ['    questions:', '    answersNeeded: 3\n    questions:'], '8:20 stages.0.answersNeeded| is 3, but the stage asks 2'],
    ['a gate that asks about no dimension', ['    questions:', '    gate: { kind: dimension, dimension: impakt, atLeast: 3 }\n    questions:'], '8:41 stages.0.gate.dimension| the rubric has no dimension "impakt"; did you mean "impact"?'],
    ['a fault in a question of its own', ['kind: culture', 'kind: cultural'], '10:26 stages.0.questions.1.kind|'],
  ])('says where %s stands', (_, [from, to], fault) => {
    const found = faultsOf(() => parseLoopText(loop.replace(from, to)));
    expect(found).toEqual({ code: 'INVALID_LOOP', faults: [expect.stringContaining(fault) as string] });
  });

  it('says where a rubric of its own is wrong', () => {
    const own = loop.replace('rubric: netflix-pm', `rubric: ${JSON.stringify(parseRubricText(yaml)).replace('"on-topic"', '"on-topik"')}`);
    expect(faultsOf(() => parseLoopText(own))?.faults).toEqual([expect.stringMatching(/^7:\d+ stages\.0\.rubric\.dimensions\.0\.checks\.1\.check\| there is no check "on-topik"; did you mean "on-topic"\?$/)]);
    const twice = loop.replace('stages:', lines('stages:', '  - { id: one, title: Zero, rubric: netflix-pm, questions: [pm-nothing-to-watch] }'));
    expect(faultsOf(() => parseLoopText(twice))?.faults).toEqual(['6:9 stages.1.id| "one" is the id of an earlier stage; give it one of its own']);
  });
});
