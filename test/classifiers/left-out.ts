import { readFileSync, writeFileSync } from 'node:fs';

/** For an answer, the probability of each signal by classifiers that were trained without its writer. */
export interface LeftOut {
  readonly id: string;
  readonly probabilities: ReadonlyMap<string, number>;
}

const file = new URL('./left-out.csv', import.meta.url);

/** Writes one row an answer and one column a check, in thousandths; empty where a check does not apply or nobody could label it. */
export function writeLeftOut(checks: readonly string[], answers: readonly LeftOut[]): void {
  const rows = answers.map(({ id, probabilities }) => [id, ...checks.map((check) => thousandths(probabilities.get(check)))].join(','));
  writeFileSync(file, `${[['id', ...checks].join(','), ...rows].join('\n')}\n`);
}

/** What `npm run train` wrote last. */
export function readLeftOut(): { readonly checks: readonly string[]; readonly answers: readonly LeftOut[] } {
  const [header, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  const checks = header!.split(',').slice(1);
  const answers = rows.map((row): LeftOut => {
    const [id, ...cells] = row.split(',');
    return { id: id!, probabilities: new Map(checks.flatMap((check, at) => (cells[at] === '' ? [] : [[check, Number(cells[at]) / 1000] as const]))) };
  });
  return { checks, answers };
}

const thousandths = (probability: number | undefined): string => (probability === undefined ? '' : String(Math.round(probability * 1000)));
