import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderReference } from './reference.ts';

it('src/checks/README.md says what the checks say; write it anew by npm run reference', () => {
  expect(readFileSync(new URL('../../src/checks/README.md', import.meta.url), 'utf8')).toBe(renderReference());
});
