import { readSource, type SourceOptions } from './authoring/read-source.ts';
import { placeFaults } from './pipeline/parse-text.ts';
import type { Loop } from './schema/loop.ts';
import { checkLoop } from './score-loop.ts';

/**
 * Reads a loop from YAML or JSON. Its stages may name built-in rubrics and questions, or hold their own.
 *
 * @throws HighbarError `INVALID_SYNTAX`, `INVALID_LOOP` or `INVALID_INPUT`; every fault in the text bears its line and column beside its path.
 */
export function parseLoopText(text: string, options: SourceOptions = {}): Loop {
  const source = readSource(text, options);
  // A bare text would name a built-in loop, which a file has no need to do.
  return placeFaults(source, options, () => checkLoop(typeof source.data === 'string' ? null : source.data));
}
