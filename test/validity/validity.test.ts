import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { summarize } from './summary.ts';

it('test/validity/README.md says what the code does; write it anew by npm run validity', () => {
  expect(readFileSync(new URL('./README.md', import.meta.url), 'utf8')).toBe(summarize().markdown);
});
