import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderReference } from './reference.ts';

writeFileSync(fileURLToPath(new URL('../../src/checks/README.md', import.meta.url)), renderReference());
