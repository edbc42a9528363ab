import type { CaseFinding, CaseResult, ResultPlace } from '../schema/case-result.ts';
import { makeWellFormed, toUri } from './case-words.ts';
import { formatJson } from './format-json.ts';

/** What made the results. */
export interface SarifOptions {
  /** Version of highbar. */
  readonly version: string;
  /** What each rule is about, by id; a rule that is not named here is described by its id alone. */
  readonly rules?: Readonly<Record<string, string>>;
}

/** Name of the fingerprint; a new number says that fingerprints are made in another way. */
const fingerprint = 'highbarFinding/v1';

/**
 * Results as SARIF 2.1.0: a result for each finding, with its region in the file of the answer and a fingerprint of file, case and
 * finding, which stays the same when lines move. What is accepted is suppressed. Cases without findings leave no trace, as SARIF has it.
 */
export function formatSarif(cases: readonly CaseResult[], { version, rules = {} }: SarifOptions): string {
  const ids = [...new Set(cases.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'highbar',
            semanticVersion: version,
            rules: ids.map((id) => ({ id, shortDescription: { text: rules[id] ?? id } })),
          },
        },
        // What highbar counts is what JavaScript and editors count.
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: cases.every(({ outcome }) => outcome !== 'broken') }],
        results: cases.flatMap((result) => result.findings.map((finding) => drawResult(result, finding, indexes.get(finding.rule) ?? -1))),
      },
    ],
  };
  return `${formatJson(log)}\n`;
}

function drawResult(result: CaseResult, finding: CaseFinding, ruleIndex: number): unknown {
  const place = finding.place ?? result.place;
  const uri = toUri(result.file);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.level,
    message: { text: makeWellFormed(`${result.id}: ${finding.message}`) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, ...(place === undefined ? {} : { region: drawRegion(place) }) } }],
    partialFingerprints: { [fingerprint]: [uri, result.id, finding.id].map((part) => encodeURIComponent(makeWellFormed(part))).join(':') },
    ...(finding.accepted === true ? { suppressions: [{ kind: 'external', justification: 'Accepted in the baseline.' }] } : {}),
  };
}

function drawRegion({ line, column, endLine, endColumn }: ResultPlace): unknown {
  return {
    startLine: line,
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}
