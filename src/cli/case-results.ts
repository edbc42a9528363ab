import { checks, type CaseFinding } from '../index.ts';
import { formatPath, type Fault } from './fault.ts';

/** What the rules of findings are about, for readers of SARIF. */
export const ruleTitles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(checks.map(({ id, title }) => [id, title])),
  gate: 'The answer meets each condition of the gate',
  'expected-verdict': 'The verdict is the one expected',
  'expected-score': 'The score lies where it is expected',
  'expected-present': 'The check finds its signal, as expected',
  'expected-absent': 'The check does not find its signal, as expected',
  'expected-evidence': 'The evidence of the check contains the phrase expected',
  'nothing-expected': 'Something is expected of every answer',
  'not-compared': 'Every answer is among the reports that it is compared with',
  'not-scored': 'The answer can be scored',
  regression: 'The report is no worse than the earlier one',
};

/** A fault as the finding of a case that could not be scored. */
export function faultFinding({ reason, remedy, issues }: Fault): CaseFinding {
  const [first] = issues;
  const details = issues.map(({ path, message }) => `${path.length === 0 ? '' : `${formatPath(path)}: `}${message}`);
  const place = first?.line === undefined ? {} : { place: { line: first.line, ...(first.column === undefined ? {} : { column: first.column }) } };
  return { id: 'not-scored', rule: 'not-scored', level: 'error', message: [reason, ...details, remedy].join(' '), ...place };
}
