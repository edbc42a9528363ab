import type { CaseResult } from '../../src/index.ts';

/** Results of every outcome and level, one of them as hostile as a name or an answer can be. */
export const caseResults: readonly CaseResult[] = [
  { file: 'answers/good.answer.md', id: 'good', outcome: 'passed', place: { line: 8, column: 1 }, findings: [], summary: 'advance, 4.2 of 5' },
  {
    file: 'answers/weak, 50%.answer.md',
    id: 'weak',
    outcome: 'failed',
    place: { line: 8, column: 1 },
    summary: 'stop, 2.1 of 5',
    findings: [
      { id: 'verdict', rule: 'expected-verdict', level: 'error', message: 'The verdict is stop; expected advance.', place: { line: 4, column: 12 } },
      {
        id: 'absent.buzzwords',
        rule: 'expected-absent',
        level: 'error',
        message: 'buzzwords is present; expected absent.',
        place: { line: 9, column: 5, endLine: 9, endColumn: 12 },
      },
      { id: 'present.trade-off', rule: 'expected-present', level: 'error', message: 'trade-off is absent; expected present.', accepted: true },
      { id: 'nothing-expected', rule: 'nothing-expected', level: 'warning', message: 'A warning.' },
    ],
  },
  {
    file: 'answers/known.answer.md',
    id: 'known',
    outcome: 'passed',
    findings: [{ id: 'overall.atLeast', rule: 'expected-score', level: 'error', message: 'Too low.', place: { line: 5, column: 3, endLine: 7, endColumn: 1 }, accepted: true }],
  },
  {
    file: 'answers/weak, 50%.answer.md',
    id: ']]><b x="y">&\u0000\u001b[31m\ud800 # TODO ::error::\n...\nok 9 - %0A',
    outcome: 'broken',
    findings: [{ id: 'not-scored', rule: 'not-scored', level: 'error', message: ']]><script>&amp;\u0000\u001b[31m\udfff\r\n::error::owned\n  ...\nok 9 - mine 100%' }],
  },
];
