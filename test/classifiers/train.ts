import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countConfusion, f1Score } from '../../src/agreement/index.ts';
import type { Combination, StoredClassifier, StoredModel } from '../../src/classifiers/decode.ts';
import { checks } from '../../src/checks/index.ts';
import { combine } from '../../src/classifiers/combine.ts';
import type { LogisticModel } from './fit-ridge.ts';
import { fitCombinations, mean, type Case } from './combinations.ts';
import { fitPair, scoreRow, type LinearPair } from './linear-models.ts';
import { writeLeftOut } from './left-out.ts';
import { readSamples, type Sample } from './samples.ts';
import { compareStrictness } from './strictness.ts';
import { fingerprintOfTexts, readExamples, readTrainingTexts } from './training-texts.ts';

/**
 * `npm run train`: trains the classifiers of src/classifiers on labelled answers, prints how well they do on writers left out, and writes them as data.
 *
 * In two steps (stacked generalisation; Wolpert, 1992). First, for each check, two linear models by logistic regression: does a sentence show the
 * signal, and does the answer? Second, a logistic regression of what these say of answers by writers they were not trained on, and of what the
 * rules found there; only fresh answers serve, since rules look better than they are on the answers that they were written on, and the examples of
 * the checks, which say how sure a rule may be of a short text. Then the odds are moved to the strictness of the readers of the train rows, who
 * are three to an answer and the measure of the project.
 */
/** Probabilities from which a signal may count. */
const thresholds = [0.3, 0.35, 0.4, 0.45, 0.5];
/** Into so many parts the writers are divided; each part is left out once. */
const parts = 5;
/** How often each example of a check is counted: definitions are few, and sure. */
const exampleWeight = 3;
/** Fresh answers that a check needs on either side for the classifiers to have a say. */
const fewestOfEither = { present: 5, absent: 20 };
/** Rules stay alone where both together do worse than they by more than this, in F1 on writers left out. */
const tolerated = 0.03;
/** Differences of macro-F1 below this are taken for chance. */
const byChance = 0.003;

const started = Date.now();
const say = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const { samples, names, read } = readSamples(readTrainingTexts());
const fresh = samples.filter(({ text }) => text.origin === 'fresh');
const train = samples.filter(({ text }) => text.origin === 'train');
const writers = [...new Set(fresh.map(({ text }) => text.writer))].sort();
const partOf = new Map(writers.map((writer, index) => [writer, index % parts]));
const leftOut = Array.from({ length: parts }, (_, part) => part);
say(`${samples.length} answers, ${fresh.length} of them fresh, by ${writers.length} writers; ${names.length} features`);

const pairs = new Map<string, LinearPair>();
const cases: Case[] = [];
const trainCases: Case[] = [];
const examples: Case[] = [];
for (const id of new Set(samples.flatMap(({ text }) => Object.keys(text.labels)))) {
  const pair = fitPair(id, samples, names.length);
  const folds = leftOut.map((part) => {
    const others = samples.filter(({ text }) => partOf.get(text.writer) !== part);
    return { part, known: fitPair(id, others, names.length, pair) };
  });
  const strangers = fitPair(id, fresh, names.length, pair);
  if (pair === undefined || strangers === undefined || folds.some(({ known }) => known === undefined)) {
    say(`${id}: too few answers show it; the rules stay alone`);
    continue;
  }
  pairs.set(id, pair);
  for (const { part, known } of folds) for (const sample of fresh) if (partOf.get(sample.text.writer) === part) cases.push(...toCases(id, sample, known!));
  for (const sample of train) trainCases.push(...toCases(id, sample, strangers));
  say(id);
  const own = checks.find((check) => check.id === id)!;
  for (let time = 0; time < exampleWeight; time += 1) examples.push(...readExamples(own).flatMap((text) => toCases(id, read(text), pair)));
}

function toCases(id: string, { text, statuses, sentenceRows, answerRow, words }: Sample, { sentence, answer }: LinearPair): Case[] {
  const status = statuses.get(id);
  if (text.labels[id] === undefined) return [];
  if (status !== 'present' && status !== 'partial' && status !== 'absent') return [];
  const [best, second] = sentenceRows.map((row) => scoreRow(sentence, row)).sort((a, b) => b - a);
  const isPresent = text.labels[id] !== null;
  return [{ id, answerId: text.id, writer: text.writer, status, isPresent, best, second, answer: scoreRow(answer, answerRow), words }];
}
say(`${pairs.size} checks have linear models`);

const strictness = compareStrictness(cases, trainCases);
/** Probabilities as fresh readers decide, and as those of the train rows would. */
const probabilities = new Map<Case, number>();
const strictProbabilities = new Map<Case, number>();
for (const part of leftOut) {
  const combinations = fitCombinations([...cases.filter(({ writer }) => partOf.get(writer) !== part), ...examples]);
  for (const each of cases) {
    if (partOf.get(each.writer) !== part) continue;
    const combination = combinations.get(each.id)!;
    probabilities.set(each, combine(combination, each));
    strictProbabilities.set(each, combine(shifted(combination, each.id), each));
  }
}

function shifted(combination: Combination, id: string): Combination {
  return { ...combination, intercept: Math.round((combination.intercept + (strictness.get(id) ?? 0)) * 1000) / 1000 };
}

const f1 = (of: readonly Case[], says: (each: Case) => boolean): number => {
  const statistic = f1Score(countConfusion(of.map(says), of.map(({ isPresent }) => isPresent)));
  return statistic.status === 'defined' ? statistic.value : 0;
};
const counted = [...pairs.keys()]
  .map((id) => ({ id, cases: cases.filter((each) => each.id === id) }))
  .filter((check) => check.cases.filter(({ isPresent }) => isPresent).length >= fewestOfEither.present)
  .map((check) => ({ ...check, rules: f1(check.cases, ({ status }) => status !== 'absent') }));
const saysAt = (threshold: number) => (each: Case): boolean => probabilities.get(each)! >= threshold;
const macroAt = (threshold: number): number => mean(counted.map((check) => f1(check.cases, saysAt(threshold))));
for (const threshold of thresholds) say(`from ${threshold}: macro-F1 ${macroAt(threshold).toFixed(3)}`);
// Of thresholds that do as well but for chance, the highest: what is said to be there had better be there.
const most = Math.max(...thresholds.map(macroAt));
const threshold = Math.max(...thresholds.filter((each) => macroAt(each) > most - byChance));

const judged = counted.map((check) => {
  const both = f1(check.cases, saysAt(threshold));
  const absent = check.cases.filter(({ isPresent }) => !isPresent).length;
  return { ...check, both, kept: both >= check.rules - tolerated && absent >= fewestOfEither.absent };
});
const [ofRules, asWritten] = [mean(judged.map(({ rules }) => rules)), mean(judged.map(({ rules, both, kept }) => (kept ? both : rules)))];
say(`macro-F1 over ${judged.length} checks: rules ${ofRules.toFixed(3)}, as written ${asWritten.toFixed(3)}`);

writeFileSync(
  fileURLToPath(new URL('./README.md', import.meta.url)),
  `# What the classifiers learned, and how well it carries over
Written by \`npm run train\`. Trained on ${samples.length} answers; measured on the ${fresh.length} fresh ones among them, each by classifiers and weights
that were trained without its writer (${writers.length} writers, left out in ${parts} parts). F1 of the rules alone, and of rules and classifiers together; "rules" in the last column where the
rules stay alone. Both figures are by the labels of the fresh answers; what is written is moved, by the log odds of the column before the last, to the
strictness of the three readers of the train rows (\`strictness.ts\`). How the answers were labelled is told in \`fixtures/labelled/README.md\`.

Fingerprint of the answers: \`${fingerprintOfTexts()}\`.

| check | present | rules | both | moved | decides |
| --- | --: | --: | --: | --: | --- |
${[`| **mean of ${judged.length} checks** | | **${ofRules.toFixed(2)}** | **${asWritten.toFixed(2)}** | | |`, ...judged.map(rowOf)].join('\n')}
`,
);
function rowOf({ id, cases: own, rules, both, kept }: (typeof judged)[number]): string {
  const positives = own.filter(({ isPresent }) => isPresent).length;
  return `| \`${id}\` | ${positives}/${own.length} | ${rules.toFixed(2)} | ${both.toFixed(2)} | ${(strictness.get(id) ?? 0).toFixed(1)} | ${kept ? 'both' : 'rules'} |`;
}

const keptIds = judged.filter(({ kept }) => kept).map(({ id }) => id);
const byAnswer = new Map(fresh.map(({ text }) => [text.id, new Map<string, number>()]));
for (const each of cases) byAnswer.get(each.answerId)!.set(each.id, strictProbabilities.get(each)!);
writeLeftOut(keptIds, Array.from(byAnswer, ([id, own]) => ({ id, probabilities: own })));

const combinations = fitCombinations([...cases, ...examples]);
const used = new Map<string, number>();
function store({ intercept, weights }: LogisticModel): StoredModel {
  const stored: string[] = [];
  for (const [column, exact] of weights.entries()) {
    const weight = Number(exact.toFixed(2));
    if (weight === 0) continue;
    const name = names[column]!;
    if (!used.has(name)) used.set(name, used.size);
    stored.push(`${used.get(name)!.toString(36)}:${weight}`);
  }
  return [Number(intercept.toFixed(3)), stored.join(' ')];
}
const written = Array.from(pairs, ([id, { answer, sentence }]): readonly [string, StoredClassifier] => {
  const stored = { sentence: store(sentence) };
  return [id, keptIds.includes(id) ? { ...stored, answer: store(answer), combine: shifted(combinations.get(id)!, id) } : stored];
});
writeFileSync(
  fileURLToPath(new URL('../../src/classifiers/models.ts', import.meta.url)),
  `import type { ClassifierData } from './decode.ts';

/** Written by \`npm run train\`; do not edit. */
export const models: ClassifierData = {
  threshold: ${threshold},
  features: ${JSON.stringify([...used.keys()].join('\t'))},
  checks: {
${written.map(([id, classifier]) => `    '${id}': ${JSON.stringify(classifier)},`).join('\n')}
  },
};
`,
);
say(`${written.length} classifiers, ${keptIds.length} of which decide, of ${used.size} features written; now run npm run fit, npm run reference, tsx test/gaming/run.ts, npm run validity and npm run golden`);
