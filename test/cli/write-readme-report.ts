import { readFileSync, writeFileSync } from 'node:fs';
import { withReport } from './readme-report.ts';

const path = new URL('../../README.md', import.meta.url);
writeFileSync(path, withReport(readFileSync(path, 'utf8')));
