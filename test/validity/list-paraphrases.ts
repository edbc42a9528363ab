import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks } from '../../src/checks/index.ts';
import { createDocument } from '../../src/document/document.ts';
import type { QuestionKind } from '../../src/schema/question.ts';

/**
 * Runs checks on the paraphrases of fixtures/paraphrases: short passages from many fields, written before looking at the patterns,
 * each marked present or absent by the codebook. `tsx test/validity/list-paraphrases.ts [ID,ID...]` lists misses and false alarms.
 */
interface Paraphrase {
  readonly text: string;
  readonly present: boolean;
  readonly kind?: QuestionKind;
}

const folder = fileURLToPath(new URL('../../fixtures/paraphrases/', import.meta.url));
/** Neutral words around a passage, so that it is long enough to be judged and stands neither first nor last. */
const padding = ' That is how it looked to me at the time, and I will come back to the rest of it in a minute if that is all right with you.';

const wanted = process.argv[2]?.split(',');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
  const id = file.replace('.json', '');
  const check = checks.find((one) => one.id === id);
  if (check === undefined) throw new Error(`${file} is named after no check`);
  if (wanted !== undefined && !wanted.includes(id)) continue;
  const run = check.configure();
  let hits = 0, misses = 0, alarms = 0;
  for (const { text, present, kind } of JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Paraphrase[]) {
    const question = { id: 'paraphrase', kind: kind ?? check.appliesTo[0]!, prompt: 'What would you do, or what did you do?' };
    const result = run(createDocument(question, { text: text.split(/\s+/).length < 40 ? text + padding : text, mode: 'written' }));
    const said = result.status === 'present' || result.status === 'partial';
    if (said && present) hits += 1;
    else if (present) {
      misses += 1;
      if (wanted !== undefined) console.log(`MISS  ${text}`);
    } else if (said) {
      alarms += 1;
      if (wanted !== undefined) console.log(`ALARM ${text}\n      ${result.evidence.map(({ quote }) => JSON.stringify(quote)).join(' ')}`);
    }
  }
  console.log(`${id.padEnd(22)} recall ${(hits / (hits + misses || 1)).toFixed(2)} precision ${(hits / (hits + alarms || 1)).toFixed(2)} (${hits} hits, ${misses} misses, ${alarms} alarms)`);
}
