import { compareReports, createScorer, formatComparisonHtml, formatLoopHtml, loopSchema, questions, rubrics, scoreLoop, type LoopAnswer, type Rating } from '../../src/index.ts';
import { readLabelledAnswers } from '../validity/labelled-answers.ts';

const scorer = createScorer({ rubric: 'netflix-pm' });
const { rubric } = scorer;

/** The weakest and the strongest of the labelled answers to one question. */
function twoDrafts(): { before: string; after: string } {
  const [first] = readLabelledAnswers('train');
  if (first === undefined) throw new Error('there are no labelled answers');
  const own = readLabelledAnswers('train').filter(({ question }) => question.id === first.question.id);
  const byLength = [...own].sort((a, b) => a.text.length - b.text.length);
  return { before: byLength[0]?.text ?? '', after: byLength.at(-1)?.text ?? '' };
}

/** The page of two drafts. */
export function draftsPage(): string {
  const { before, after } = twoDrafts();
  return compareTexts(before, after, { id: 'q', prompt: 'How would you measure whether it succeeded?' }, ['first', 'second']);
}

/** The page of two drafts of which everything that can be is an attack. */
export function hostileDraftsPage(attacks: readonly string[], answer: string): string {
  return compareTexts(answer, answer.split('\n\n').reverse().slice(0, 4).join('\n\n'), { id: attacks[0]!, prompt: attacks.join(' ') }, [attacks[1]!, attacks[2]!]);
}

function compareTexts(before: string, after: string, question: { id: string; prompt: string }, [first, second]: [string, string]): string {
  const score = (id: string, text: string) => ({ report: scorer.score({ question: { ...question, kind: 'analytical' }, answer: { id, text } }), text, rubric });
  const [from, to] = [score(first, before), score(second, after)];
  return formatComparisonHtml({ comparison: compareReports(from.report, to.report), before: from, after: to });
}

/** The page of a loop that people and highbar rated, up to the stage that ended it. */
export function loopPage(): string {
  const { before, after } = twoDrafts();
  const answers: LoopAnswer[] = [
    { id: 'mistake', question: 'pm-own-mistake' },
    { id: 'nothing', question: 'pm-nothing-to-watch', text: after },
    { id: 'project', question: 'pm-stopped-project', text: before },
  ];
  const full = { judgment: 4.5, communication: 4, impact: 4, curiosity: 4.5 };
  const ratings: Rating[] = [
    { answer: 'mistake', rater: 'Ada', scores: full },
    { answer: 'mistake', rater: 'Ben', scores: { ...full, judgment: 2.5 } },
    { answer: 'nothing', rater: 'Ada', scores: { ...full, impact: 1.5 } },
  ];
  const report = scoreLoop({ loop: 'netflix-pm-loop', answers, ratings });
  return formatLoopHtml({ report, answers, rubrics, questions });
}

/** The page of a loop of which everything that can be is an attack. */
export function hostileLoopPage(attacks: readonly string[], answer: string): string {
  const name = (index: number): string => attacks[index % attacks.length]!.slice(0, 200);
  const question = (index: number) => ({ id: name(index), kind: 'strategy' as const, prompt: attacks.join(' ') });
  const loop = loopSchema.parse({
    id: name(0), version: '1.0.0', title: name(1), description: attacks.join(' '),
    stages: [
      { id: name(2), title: name(7), description: attacks.join(' '), rubric, questions: [question(0), question(1)], gate: { kind: 'average', atLeast: 1 } },
      { id: name(3), title: name(8), rubric, questions: [question(2)] },
      { id: name(4), title: name(5), rubric, questions: [question(3)] },
    ],
  });
  const answers: LoopAnswer[] = [
    { id: name(0), question: name(0), text: answer },
    { id: name(7), question: name(1) },
    { id: name(3), question: name(2), text: answer },
    { id: name(4), question: name(3) },
  ];
  const ratings: Rating[] = [0, 7, 8].map((index) => ({ answer: name(0), rater: name(index), scores: { judgment: index === 0 ? 1 : 5, impact: 3 } }));
  return formatLoopHtml({ report: scoreLoop({ loop, answers, ratings }), loop, answers });
}
