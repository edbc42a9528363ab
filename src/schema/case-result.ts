/** A place in a file, for editors and code hosts: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface ResultPlace {
  /** Line, from 1. */
  readonly line: number;
  /** Column in that line, from 1; the whole line where left out. */
  readonly column?: number;
  /** Line in which it ends; the same line where left out. */
  readonly endLine?: number;
  /** One past its last column. */
  readonly endColumn?: number;
}

/** How much a finding weighs: an error fails the case, a warning and a note do not. */
export type FindingLevel = 'error' | 'warning' | 'note';

/** One thing to say of a case. */
export interface CaseFinding {
  /** Which one it is, the same from run to run, and unlike any other of the case: `present.trade-off`. */
  readonly id: string;
  /** What kind it is of: a check or a kind of expectation, the same in all cases. */
  readonly rule: string;
  /** How much it weighs. */
  readonly level: FindingLevel;
  /** What to say of it, for people. */
  readonly message: string;
  /** Where in the file of the case; that of the case where left out. */
  readonly place?: ResultPlace;
  /** Whether it is known and accepted, so that it fails nothing. */
  readonly accepted?: boolean;
}

/** What came of one answer, for the reporters: of a test of expectations, or of a score against its gate. */
export interface CaseResult {
  /** File that the case stands in, as it is to be shown. */
  readonly file: string;
  /** Name of the case. */
  readonly id: string;
  /** `failed`: an error that is not accepted; `broken`: it could not be scored, and the findings say why. */
  readonly outcome: 'passed' | 'failed' | 'broken';
  /** Where in that file; the whole file where left out. */
  readonly place?: ResultPlace;
  /** All there is to say of it, in order. */
  readonly findings: readonly CaseFinding[];
  /** "3.42 of 5, stop", for people; left out where there is no report. */
  readonly summary?: string;
}
