import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderRubricReference } from './reference.ts';

it('src/rubrics/README.md says what the rubrics, loops and questions say; write it anew by npm run reference', () => {
  expect(readFileSync(new URL('../../src/rubrics/README.md', import.meta.url), 'utf8')).toBe(renderRubricReference());
});
