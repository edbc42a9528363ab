import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderRubricReference } from './reference.ts';

writeFileSync(fileURLToPath(new URL('../../src/rubrics/README.md', import.meta.url)), renderRubricReference());
