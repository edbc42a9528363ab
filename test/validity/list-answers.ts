import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks } from '../../src/checks/index.ts';
import { createDocument } from '../../src/document/document.ts';
import type { AnswerMode } from '../../src/schema/answer.ts';
import type { QuestionKind } from '../../src/schema/question.ts';

/**
 * Runs checks on the whole answers of fixtures/paraphrases/answers: written from many fields before looking at the patterns, and marked by
 * the codebook. `tsx test/validity/list-answers.ts [ID,ID...] [FILE-PREFIX]` prints recall and precision, and each miss and false alarm
 * of the checks named.
 */
interface MarkedAnswer {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly prompt: string;
  readonly mode: AnswerMode;
  readonly text: string;
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

const folder = fileURLToPath(new URL('../../fixtures/paraphrases/answers/', import.meta.url));
const ids = new Set<string>(checks.map(({ id }) => id));
const named = process.argv[2]?.split(',') ?? [];
const wanted = new Set(named);
const prefix = process.argv[3] ?? '';
const runs = new Map(checks.map((check) => [check.id as string, check.configure()]));
const tallies = new Map<string, { hits: number; misses: number; alarms: number; lines: string[] }>();

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json') && name.startsWith(prefix)).sort()) {
  for (const answer of JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as MarkedAnswer[]) {
    const { id, kind, prompt, text, mode } = answer;
    const document = createDocument({ id: 'paraphrase', kind, prompt }, { text, mode });
    for (const check of [...answer.present, ...answer.absent]) {
      if (!ids.has(check)) throw new Error(`${file}, ${id}: no check is named ${check}`);
      if (wanted.size > 0 && !wanted.has(check)) continue;
      const tally = tallies.get(check) ?? { hits: 0, misses: 0, alarms: 0, lines: [] };
      tallies.set(check, tally);
      const { status, evidence } = runs.get(check)!(document);
      const said = status === 'present' || status === 'partial';
      const present = answer.present.includes(check);
      const quotes = evidence.map(({ quote }) => JSON.stringify(quote)).join(' | ');
      if (said && present) tally.hits += 1;
      else if (present) {
        tally.misses += 1;
        tally.lines.push(`MISS  ${id} (${status})`);
      } else if (said) {
        tally.alarms += 1;
        tally.lines.push(`ALARM ${id}: ${quotes}`);
      }
    }
  }
}

let sum = 0, counted = 0;
for (const [id, { hits, misses, alarms, lines }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const f1 = (2 * hits) / (2 * hits + misses + alarms || 1);
  if (hits + misses > 0) [sum, counted] = [sum + f1, counted + 1];
  console.log(`${id.padEnd(22)} F1 ${f1.toFixed(2)} recall ${(hits / (hits + misses || 1)).toFixed(2)} precision ${(hits / (hits + alarms || 1)).toFixed(2)} (${hits} hits, ${misses} misses, ${alarms} alarms)`);
  if (wanted.size > 0) for (const line of lines) console.log(`  ${line}`);
}
console.log(`macro-F1 ${(sum / (counted || 1)).toFixed(2)} over ${counted} checks`);
