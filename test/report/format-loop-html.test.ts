import { describe, expect, it } from 'vitest';
import { formatLoopHtml, loopSchema, rubricSchema, scoreLoop, type HtmlLoop, type LoopAnswer, type Rating } from '../../src/index.ts';
import { attacks, elementsOf, expectSound, named, poison, read, skeleton, textOf, withClass, type Element } from './read-page.ts';

const check = (id: string) => ({ check: id, weight: 1 });
const dimension = (id: string, title: string, of: string) => ({ id, title, weight: 1, anchors: [{ score: 1, description: 'None.' }, { score: 4, description: `Good ${id}.` }], checks: [check(of)] });
const rubric = rubricSchema.parse({
  id: 'two', version: '1.0.0', title: 'Two', scale: { min: 1, max: 5 },
  dimensions: [dimension('judgment', 'Judgment', 'clear-stance'), dimension('impact', 'Impact', 'primary-metric')],
  gate: { kind: 'all-of', of: [{ kind: 'average', atLeast: 3 }, { kind: 'every-dimension', atLeast: 2 }] },
});
const question = (id: string, prompt: string) => ({ id, kind: 'strategy' as const, prompt });
const loop = loopSchema.parse({
  id: 'test-loop', version: '1.0.0', title: 'Test loop',
  stages: [
    { id: 'first', title: 'First round', description: 'A first talk.', minutes: 30, rubric, questions: [question('q1', 'Where would you start?'), question('q2', 'And then?')] },
    { id: 'second', title: 'Second round', rubric, questions: [question('q3', 'What would you stop?')], gate: { kind: 'dimension', dimension: 'judgment', atLeast: 4 } },
    { id: 'third', title: 'Third round', rubric, questions: [question('q4', 'Whom would you ask?')] },
  ],
});
const text = 'I would not enter this market. We are better off spending the same money on the two towns where we already have drivers, and I would say so to the board next week.';
const answers: LoopAnswer[] = [{ id: 'one', question: 'q1', text }, { id: 'two', question: 'q2' }, { id: 'three', question: 'q3' }, { id: 'four', question: 'q4', text }];
const ratings: Rating[] = [
  { answer: 'one', rater: 'Ada', scores: { judgment: 4.5, impact: 3 } },
  { answer: 'one', rater: 'Ben', scores: { judgment: 3, impact: null } },
  { answer: 'two', rater: 'Ada', scores: { judgment: 4, impact: 4 } },
  { answer: 'three', rater: 'Ada', scores: { judgment: 2.503, impact: 5 } },
];
const report = scoreLoop({ loop, answers, ratings });
const whole: HtmlLoop = { report, loop, answers };
const rowsOf = (elements: readonly Element[]): string[][] => named(elements, 'tr').map((row) => named(elementsOf(row), 'th', 'td').map((node) => textOf(node)));
const texts = (elements: readonly Element[], ...names: string[]): string[] => named(elements, ...names).map((node) => textOf(node));

describe('formatLoopHtml', () => {
  const elements = expectSound(formatLoopHtml(whole));

  it('tells what became of each stage, and links to it', () => {
    expect(texts(elements, 'h1')).toEqual(['Test loop: ✗ STOP']);
    expect(texts(elements, 'h2')).toEqual(['Stages', 'What ended it', 'What somebody should look at', 'First round', 'Second round', 'Third round', 'Answers']);
    expect(rowsOf(elements)).toEqual(
      expect.arrayContaining([['First round', '✓ passed', expect.stringMatching(/^3\.\d\d$/), '2'], ['Second round', '✗ failed', '3.75', '1'], ['Third round', '– not reached', '–', '0']]),
    );
    expect(texts(elements, 'li')).toContain('four');
  });

  it('tells what ended the loop and how much was missing, never less than it was', () => {
    expect(rowsOf(elements)).toContainEqual(['Judgment', '2.50', '4.00', '1.50']);
    expect(texts(elements, 'li').join('\n')).toContain('First round, one: raters of Judgment are');
  });

  it('shows each stage against its gate and its rubric, with what it is for', () => {
    const rows = rowsOf(elements);
    expect(rows).toContainEqual(['Judgment', '2.50', '4.0', 'below']);
    expect(rows).toContainEqual(['Impact', '5.00', '–', '']);
    expect(texts(elements, 'p')).toContain('A first talk. · 30 minutes');
    const gates = withClass(elements, 'trace').map((node) => textOf(node));
    expect(gates.some((gate) => gate.includes('✗ not held:') && gate.includes('Judgment is 2.50'))).toBe(true);
    expect(withClass(elements, 'scores').every((table) => named(elementsOf(table), 'svg').length === 3)).toBe(true);
  });

  it('shows what each rater gave, and who differs', () => {
    const rows = rowsOf(elements);
    const at = rows.findIndex(([title, , spread]) => title === 'Judgment' && spread?.endsWith(', look'));
    expect(rows.slice(at, at + 4)).toEqual([['Judgment', '3.75', '2.00, look'], ['Highbar', '5.00', ''], ['Ada', '4.50', ''], ['Ben', '3.00', '']]);
    expect(texts(elements, 'p').filter((each) => each === 'People alone rated this answer.')).toHaveLength(2);
    expect(texts(elements, 'blockquote')).toEqual(['Where would you start?', 'And then?', 'What would you stop?', 'Where would you start?']);
  });

  it('holds the whole report of every answer that was scored, with its evidence marked', () => {
    expect(texts(elements, 'article')).toHaveLength(2);
    expect(withClass(elements, 'answer').map((node) => textOf(node, 'sup'))).toEqual([text]);
    expect(texts(elements, 'mark')).toContain('I would not enter this market');
    expect(texts(elements, 'h3')).toContainEqual(expect.stringMatching(/^one: /));
  });

  it('does with the report alone', () => {
    const alone = expectSound(formatLoopHtml(report));
    expect(withClass(alone, 'answer')).toEqual([]);
    expect(texts(alone, 'p')).toContain('Question q2');
    // The second stage has no report, and so no scale to draw a bar on.
    const drawn = withClass(alone, 'scores').map((table) => named(elementsOf(table), 'svg').length);
    expect(drawn).toEqual([3, 0, 3]);
  });

  it('finds rubrics and questions that the loop names by id', () => {
    const byId = loopSchema.parse({ ...loop, stages: [{ id: 'only', title: 'Only', rubric: 'netflix-pm', questions: ['pm-own-mistake'] }] });
    const scored = scoreLoop({ loop: byId, answers: [{ id: 'a', question: 'pm-own-mistake' }], ratings: [] });
    const named2 = expectSound(formatLoopHtml({ report: scored, loop: byId, rubrics: [{ ...rubric, id: 'netflix-pm' }], questions: [question('pm-own-mistake', 'Which one?')] }));
    expect(texts(named2, 'blockquote')).toEqual(['Which one?']);
    expect(named(named2, 'svg').length).toBeGreaterThan(0);
  });

  it.each<[string, HtmlLoop, string]>([
    ['another loop', { report, loop: { ...loop, version: '2.0.0' } }, 'loop: is test-loop 2.0.0, and the report was made of test-loop 1.0.0'],
    ['an answer that was not scored', { report, answers: [{ id: 'five' }] }, 'answers[0].id: is that of no answer in the report'],
    ['a text that was not scored', { report, answers: [{ id: 'two' }, { id: 'one', text: `${text}!` }] }, 'answers[1].text: is not the text that the report is about'],
    ['another rubric', { report, loop: { ...loop, stages: loop.stages.map((stage) => ({ ...stage, rubric: { ...rubric, version: '3.0.0' } })) } }, 'loop.stages[0].rubric: is two 3.0.0'],
  ])('refuses %s', (_, input, message) => expect(() => formatLoopHtml(input)).toThrow(message));
});

describe('a hostile loop', () => {
  const inputs: HtmlLoop = { report, loop, questions: [question('q2', 'And then?')] };
  const harmless = skeleton(read(formatLoopHtml(poison(inputs, 'x '))));

  it.each(attacks)('cannot bring in mark-up by names, ids, prompts or titles: %j', (words) => {
    expect(skeleton(expectSound(formatLoopHtml(poison(inputs, `${words} `))))).toEqual(harmless);
  });

  it('cannot bring in mark-up by an answer, and shows all of its words', () => {
    const hostile = `${text} ${attacks.slice(0, -1).join(' ')}`;
    const given = answers.map((answer) => (answer.text === undefined ? answer : { ...answer, text: hostile }));
    const elements = expectSound(formatLoopHtml({ report: scoreLoop({ loop, answers: given, ratings }), loop, answers: given }));
    expect(withClass(elements, 'answer').map((node) => textOf(node, 'sup'))).toEqual([hostile]);
  });
});
