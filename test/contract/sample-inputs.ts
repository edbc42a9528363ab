import { readLabelledAnswers } from '../validity/labelled-answers.ts';

/** What `scoreAnswer` takes, as JSON. */
export interface SampleInput {
  readonly question: { readonly id: string; readonly kind: string; readonly prompt: string; readonly limitSeconds?: number };
  readonly answer: { readonly id: string; readonly text: string; readonly mode: string };
  readonly rubric: string;
}

const oddTexts = ['', '   \n\t', 'No.', '\u{1F600} \u{1F680}', `${'Z\u0301\u0302\u0303'.repeat(60)} e\u0301te\u0301`, 'half \ud83d a pair', 'a'.repeat(5_000), '- one\r\n- two\r\n\r\n> three 10–15% "four"'];

/** Answers of every question kind, then texts of odd shapes; the same ones every time. */
export function sampleInputs(): SampleInput[] {
  const rows = readLabelledAnswers('train').filter((_, index) => index % 8 === 0);
  const [first] = rows;
  if (first === undefined) throw new Error('there are no labelled answers');
  const input = ({ id, question, mode, text }: Pick<typeof first, 'id' | 'question' | 'mode' | 'text'>): SampleInput => ({
    question: JSON.parse(JSON.stringify(question)) as SampleInput['question'],
    answer: { id, text, mode },
    rubric: 'netflix-pm',
  });
  return [...rows.map(input), ...oddTexts.map((text, index) => input({ ...first, id: `odd-${index}`, text }))];
}
