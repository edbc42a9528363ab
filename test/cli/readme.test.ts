import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withReport } from './readme-report.ts';

it('the report in README.md is what the command prints; write it anew by npm run reference', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain('```text\n');
  expect(withReport(readme)).toBe(readme);
});
