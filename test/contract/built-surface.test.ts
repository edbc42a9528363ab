import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries, findSurfaceChanges, renderSurface } from '../api/surface.ts';
import { root } from '../package/project.ts';

const remedy = 'If that is meant, announce it: run npm run surface, look at the difference, and say under the version in work in CHANGELOG.md what changed for users.';

describe('the public surface', () => {
  it.each(entries)('of $specifier is what $report says', (entry) => {
    const kept = readFileSync(join(root, entry.report), 'utf8');
    const report = renderSurface(entry);
    const changes = findSurfaceChanges(kept, report);
    expect(changes, `${entry.specifier} exports something else than ${entry.report} says:\n${changes.join('\n')}\n${remedy}`).toEqual([]);
    expect(report, remedy).toBe(kept);
  });
});

const report = (...blocks: string[]): string => `# What it exports\n\n\`\`\`ts\nimport { z } from 'zod';\n\n${blocks.join('\n\n')}\n\`\`\`\n`;

describe('a change of the surface', () => {
  const one = 'export function one(a: string): number;';
  const two = 'export interface Two {\n    readonly a: string;\n    readonly b: number;\n}';

  it('is named by export and line', () => {
    const before = report(one, two, 'export const three: 3;');
    const after = report(one, two.replace('b: number', 'b: string'), 'export type Four = 4;');
    expect(findSurfaceChanges(before, after)).toEqual([
      'Two changed: - readonly b: number;  + readonly b: string;',
      'three is gone',
      'Four is new',
    ]);
  });

  it('is none where nothing changed', () => {
    expect(findSurfaceChanges(report(one, two), report(one, two))).toEqual([]);
  });
});
