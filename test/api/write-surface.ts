import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../package/project.ts';
import { entries, findSurfaceChanges, renderSurface } from './surface.ts';

for (const entry of entries) {
  const file = join(root, entry.report);
  const report = renderSurface(entry);
  const changes = existsSync(file) ? findSurfaceChanges(readFileSync(file, 'utf8'), report) : ['is written for the first time'];
  writeFileSync(file, report);
  for (const change of changes) console.log(`${entry.specifier}: ${change}`);
}
