import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { filesUnder } from '../package/project.ts';
import { goldenFolder } from './golden-reports.ts';

/** A golden report as it is kept. */
export interface KeptReport {
  /** Version in which these scores came to be. */
  readonly version: string;
  readonly content: string;
}

const firstLine = /^# Scores of highbar (\S+)\n/;

/** The text of a golden report's file. */
export const writeKept = ({ version, content }: KeptReport): string => `# Scores of highbar ${version}\n${content}`;

/** The golden reports that are kept, by name. */
export function readKeptReports(): Map<string, KeptReport> {
  return new Map(
    filesUnder(goldenFolder, '.yaml').map((file) => {
      const text = readFileSync(file, 'utf8');
      return [relative(goldenFolder, file).replaceAll(sep, '/'), { version: firstLine.exec(text)?.[1] ?? '', content: text.replace(firstLine, '') }];
    }),
  );
}
