// Scores a sample with the built package and prints the reports: `node score-sample.mjs FILE INPUTS.json`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [file, inputs] = process.argv.slice(2);
const { HighbarError, scoreAnswer } = file.endsWith('.cjs') ? createRequire(import.meta.url)(file) : await import(pathToFileURL(file).href);

/** The report, or the documented error; any other error ends the process. */
function score(input) {
  try {
    return scoreAnswer(input);
  } catch (error) {
    if (error instanceof HighbarError) return { code: error.code, message: error.message, issues: error.issues };
    throw error;
  }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(inputs, 'utf8')).map(score)));
