import { readFileSync } from 'node:fs';
import { createScorer, formatPretty, type QuestionInput } from '../../src/index.ts';

/** How much of the report the README shows. */
const shownLines = 34;

interface Row {
  readonly id: string;
  readonly question: QuestionInput;
  readonly text: string;
  readonly mode: 'written' | 'spoken';
}

/** The beginning of the report that the README's first command prints, as the README shows it. */
function renderReadmeReport(): string {
  const row = JSON.parse(readFileSync(new URL('../../fixtures/answers/one.jsonl', import.meta.url), 'utf8')) as Row;
  const report = createScorer({ rubric: 'netflix-pm' }).score({ question: row.question, answer: { id: row.id, text: row.text, mode: row.mode } });
  const lines = formatPretty(report, { width: 80, color: false }).split('\n').slice(0, shownLines);
  return ['```text', ...lines, '  ...', '```'].join('\n');
}

/** The README with its report written anew. */
export function withReport(readme: string): string {
  return readme.replace(/```text\n[\s\S]*?\n```/, () => renderReadmeReport());
}
