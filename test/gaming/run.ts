import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { introduction, parts } from './tables.ts';

const text = [introduction, ...Object.values(parts).map(({ measure, render }) => render(measure()))].join('\n');
writeFileSync(fileURLToPath(new URL('README.md', import.meta.url)), text);
process.stdout.write(text);
