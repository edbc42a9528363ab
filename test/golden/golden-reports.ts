import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAnswers, readTranscript } from '../../src/inputs/index.ts';
import { createScorer, parseQuestionText, parseRubricText, rubrics, scoreLoop, type LoopInput, type QuestionInput, type Rating } from '../../src/index.ts';
import { root } from '../package/project.ts';
import { renderLoopReport, renderReport } from './render-report.ts';

/** Where the golden reports are kept. */
export const goldenFolder = join(root, 'test', 'golden', 'reports');

interface Row {
  readonly id: string;
  readonly question: QuestionInput & { readonly id: string };
  readonly text: string;
  readonly mode: 'written' | 'spoken';
}

const readFixture = (file: string): string => readFileSync(join(root, 'fixtures', file), 'utf8');
const readRows = (file: string): Row[] => readFixture(file).trim().split('\n').map((line) => JSON.parse(line) as Row);

/** The golden reports as the engine gives them now: file name to content, in order of name. */
export function makeGoldenReports(): Map<string, string> {
  const rows = [...readRows('answers/one.jsonl'), ...readRows('answers/sample.jsonl')];
  const found = [...scoreAnswers(rows), ...scoreTranscripts(), ...scoreOwnRubric(), ...scoreRounds(rows)];
  return new Map(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Each answer by the first rubric, and the stories and a choice of the others by every rubric. */
function scoreAnswers(rows: readonly Row[]): [string, string][] {
  return rubrics.flatMap((rubric, index) => {
    const scorer = createScorer({ rubric });
    return rows
      .filter(({ question }, place) => index === 0 || question.kind === 'behavioral' || place === index)
      .map(({ id, question, text, mode }): [string, string] => [`${rubric.id}/${id}.yaml`, renderReport(scorer.score({ question, answer: { id, text, mode } }))]);
  });
}

/** With times, without them, with times of words, and a dialogue. */
const transcripts = ['voices.vtt', 'whisperx.json', 'deepgram.json', 'otter.txt', 'interview.md'];

function scoreTranscripts(): [string, string][] {
  const scorer = createScorer({ rubric: 'netflix-pm' });
  return transcripts.flatMap((file) =>
    findAnswers(readTranscript(readFixture(`transcripts/${file}`), { name: file })).answers.map(({ question, answer }, index): [string, string] => [
      `transcripts/${file}-${index + 1}.yaml`,
      renderReport(scorer.score({ question, answer })),
    ]),
  );
}

/** A rubric with checks of its own, and a question with expected points. */
function scoreOwnRubric(): [string, string][] {
  const rubric = parseRubricText(readFixture('rubrics/tool-library.yaml'));
  const question = parseQuestionText(readFixture('questions/tool-library.yaml'));
  const text =
    'I would raise the deposit on drills from five dollars to twelve this spring, and leave the rest alone. Mending a drill costs us nine dollars and the volunteers who mend them are leaving: four of eleven since June. The risk is that the poorest borrowers stay away, so I would waive it for anybody on benefits and stop if loans fall by a tenth within two months. What I cannot tell is how many drills break because they are old.';
  return [[`${rubric.id}/${question.id}.yaml`, renderReport(createScorer({ rubric }).score({ question, answer: { text, mode: 'written' } }))]];
}

/** A loop of two rounds, in which people rated the answer of the second, too. */
function scoreRounds(rows: readonly Row[]): [string, string][] {
  const [first, second, third] = ['a4-11', 'a2-19', 'a4-12'].map((id) => rows.find((row) => row.id === id));
  if (first === undefined || second === undefined || third === undefined) throw new Error('the answers of the golden loop are not among the fixtures');
  const loop: LoopInput = {
    id: 'two-rounds',
    version: '1.0.0',
    title: 'Two rounds',
    stages: [
      { id: 'strategy', title: 'Strategy', rubric: 'netflix-pm', questions: [first.question] },
      { id: 'product', title: 'Product and price', rubric: 'netflix-pm', questions: [second.question, third.question], answersNeeded: 2 },
      { id: 'last', title: 'Last', rubric: 'netflix-pm', questions: ['pm-own-mistake'] },
    ],
    combine: { answers: 'mean', raters: 'mean', reviewBeyond: 1 },
  };
  const answers = [first, second, third].map(({ id, question, text, mode }) => ({ id, question: question.id, text, mode }));
  const ratings: Rating[] = [{ answer: second.id, rater: 'Ada', scores: { judgment: 4, communication: 3, impact: 4, curiosity: 2 } }];
  return [['loops/two-rounds.yaml', renderLoopReport(scoreLoop({ loop, answers, ratings }))]];
}

/** A short name for the scores of all golden reports, which CHANGELOG.md quotes. */
export function fingerprint(reports: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, content] of reports) hash.update(JSON.stringify([name, content]));
  return hash.digest('hex').slice(0, 12);
}
