import { createDocument } from '../../src/document/document.ts';
import { checks } from '../../src/checks/index.ts';
import { readLabelledAnswers, type LabelledAnswer } from './labelled-answers.ts';

/**
 * Lists where a check and the readers differ on the train rows, with the text: `tsx test/validity/list-errors.ts ID [--writers a1,a2]`.
 * Figures are given for the writers listed and, apart, for all the others, whose text is not shown: the gap is over-fitting.
 */
const [id, ...rest] = process.argv.slice(2);
const writersAt = rest.indexOf('--writers');
const shown = new Set(writersAt >= 0 ? rest[writersAt + 1]?.split(',') : []);
const full = rest.includes('--text');
const rows = readLabelledAnswers('train');

const found = checks.filter((check) => id === 'all' || id?.split(',').includes(check.id));
if (found.length === 0) throw new Error(`no check "${id}"`);

for (const check of found) {
  const run = check.configure();
  const tally = (of: readonly LabelledAnswer[], show: boolean): string => {
    let tp = 0, fp = 0, fn = 0, tn = 0, overlap = 0;
    for (const row of of) {
      const label = row.signals[check.id];
      if (label === undefined) continue;
      const result = run(createDocument(row.question, { text: row.text, mode: row.mode }));
      const said = result.status === 'present' || result.status === 'partial';
      if (said && label.present) {
        tp += 1;
        const quotes = label.quotes ?? [];
        const hit = quotes.some((quote) => {
          const start = row.text.indexOf(quote);
          return result.evidence.some((evidence) => evidence.start < start + quote.length && evidence.end > start);
        });
        if (hit || quotes.length === 0) overlap += 1;
        else if (show && id !== 'all') console.log(`~~ ${row.id} evidence elsewhere\n   ours: ${result.evidence.map((e) => JSON.stringify(e.quote)).join(' ')}\n   readers: ${quotes.map((q) => JSON.stringify(q)).join(' ')}`);
      } else if (said) fp += 1;
      else if (label.present) fn += 1;
      else tn += 1;
      if (show && id !== 'all' && said !== label.present) {
        console.log(`${said ? 'FALSE POSITIVE' : 'FALSE NEGATIVE'} ${row.id} (${row.question.kind}, ${row.mode}, votes ${label.votes}) ${row.question.prompt}`);
        if (said) console.log(`   ours: ${result.evidence.map((e) => JSON.stringify(e.quote)).join(' ')}`);
        if (label.quotes) console.log(`   readers: ${label.quotes.map((q) => JSON.stringify(q)).join(' ')}`);
        if (result.status === 'error') console.log(`   ${result.message.text}`);
        if (full) console.log(`   ${row.text.replace(/\n/g, '\n   ')}`);
      }
    }
    const f1 = tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
    return `P ${(tp / (tp + fp || 1)).toFixed(2)} R ${(tp / (tp + fn || 1)).toFixed(2)} F1 ${f1.toFixed(2)} (tp ${tp} fp ${fp} fn ${fn} tn ${tn}, evidence ${tp ? (overlap / tp).toFixed(2) : '-'})`;
  };
  const mine = rows.filter((row) => shown.size === 0 || shown.has(row.writer));
  const others = rows.filter((row) => shown.size > 0 && !shown.has(row.writer));
  console.log(`${check.id.padEnd(22)} shown: ${tally(mine, true)}${others.length > 0 ? `   others: ${tally(others, false)}` : ''}`);
}
