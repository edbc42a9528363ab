import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { parse } from 'yaml';
import { formatCases, formatGithub, formatJunit, formatSarif, formatTap, judgeReport, scoreAnswer, type CaseResult } from '../../src/index.ts';
import { caseResults } from './case-results.ts';

const [good, weak, , broken] = caseResults;
const rows = readFileSync('fixtures/answers/sample.jsonl', 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; question: never; text: string });
const judged = rows.slice(0, 4).map(({ id, question, text }) => {
  const report = scoreAnswer({ question, answer: { id, text }, rubric: 'netflix-pm' });
  return { report, result: judgeReport(report, { file: `answers/${id}.txt`, locate: ({ start, end }) => ({ line: 1, column: start + 1, endLine: 1, endColumn: end + 1 }) }) };
});
const samples: [string, readonly CaseResult[]][] = [
  ['results of tests', caseResults],
  ['scored answers', judged.map(({ result }) => result)],
  ['nothing', []],
];

describe('judgeReport', () => {
  it('passes what advances, and tells of gate, red flags and what to do', () => {
    for (const { report, result } of judged) {
      expect(result.outcome).toBe(report.verdict.outcome === 'advance' ? 'passed' : 'failed');
      expect(result.findings.some(({ level }) => level === 'error')).toBe(result.outcome === 'failed');
      const ids = result.findings.map(({ id, level }) => `${level} ${id}`);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const all = judged.flatMap(({ result }) => result.findings);
    expect(all.some(({ rule, message }) => rule === 'gate' && message.includes('is needed'))).toBe(true);
    expect(all.filter(({ level, place }) => level === 'warning' && place !== undefined).length).toBeGreaterThan(0);
    expect(all.filter(({ level }) => level === 'note').length).toBeGreaterThan(0);
  });
});

describe('formatJunit', () => {
  const schema = readFileSync('fixtures/schemas/junit-4.xsd', 'utf8');
  const validate = async (xml: string): Promise<readonly string[]> => {
    const { errors } = await validateXML({ xml: { fileName: 'junit.xml', contents: xml }, schema: { fileName: 'junit.xsd', contents: schema } });
    return errors.map(({ message }) => message);
  };

  it.each(samples)('is valid by the schema of Jenkins: %s', async (_, cases) => {
    expect(await validate(formatJunit(cases))).toEqual([]);
  });

  it('would be found invalid', async () => {
    expect((await validate(formatJunit(caseResults).replace('<testcase ', '<testcase when="now" '))).join()).toContain('when');
    expect((await validate(formatJunit(caseResults).replace('</testsuites>', ''))).length).toBeGreaterThan(0);
  });

  it('lists every case, passing ones too, under its file, and counts them', () => {
    const xml = formatJunit(caseResults);
    expect(xml).toContain('<testsuites name="highbar" tests="4" failures="1" errors="1">');
    expect(xml).toContain('<testsuite name="answers/weak, 50%.answer.md" tests="2" failures="1" errors="1">');
    expect(xml).toContain('<testcase name="good" classname="answers/good.answer.md"/>');
    expect(xml.match(/<testcase /g)).toHaveLength(4);
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml).toContain('message="2 expectations fail: verdict, absent.buzzwords"');
    expect(xml).toContain('<system-out>accepted: overall.atLeast: Too low.</system-out>');
    expect(xml).not.toMatch(/\u0000|\u001b|<script|<b /);
  });
});

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly shortDescription: { readonly text: string } }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: Record<string, number> };
      }[];
      readonly partialFingerprints: Record<string, string>;
      readonly suppressions?: readonly unknown[];
    }[];
  }[];
}

describe('formatSarif', () => {
  const require = createRequire(import.meta.url);
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>;
  // The schema is of draft 4, and uses nothing that later drafts read in another way once its names of itself are gone.
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);
  const options = { version: '0.1.0', rules: { 'expected-verdict': 'The verdict is the one expected' } };
  const read = (cases: readonly CaseResult[]): Sarif => JSON.parse(formatSarif(cases, options)) as Sarif;

  it.each(samples)('is valid by the published schema: %s', (_name, cases) => {
    const log = read(cases);
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would be found invalid', () => {
    const log = read(caseResults);
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
    expect(validate({ ...log, runs: log.runs.map((run) => ({ ...run, results: run.results.map((result) => ({ ...result, level: 'fatal' })) })) })).toBe(false);
  });

  it('has each finding at its region, under its rule', () => {
    const [run] = read(caseResults).runs;
    const results = run?.results ?? [];
    expect(results).toHaveLength(6);
    for (const { ruleId, ruleIndex } of results) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(run?.tool.driver.rules.find(({ id }) => id === 'expected-verdict')?.shortDescription.text).toBe('The verdict is the one expected');
    expect(results[1]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'answers/weak%2C%2050%25.answer.md' },
      region: { startLine: 9, startColumn: 5, endLine: 9, endColumn: 12 },
    });
    expect(results[2]?.locations[0]?.physicalLocation.region).toEqual({ startLine: 8, startColumn: 1 });
    expect(results.map(({ suppressions }) => suppressions?.length ?? 0)).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it('has fingerprints that differ between findings, and stay when lines move and words change', () => {
    const prints = (cases: readonly CaseResult[]): string[] =>
      read(cases).runs.flatMap(({ results }) => results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints)));
    const moved = caseResults.map((each) => ({ ...each, findings: each.findings.map((finding) => ({ ...finding, message: 'Other.', place: { line: 99 } })) }));
    expect(new Set(prints(caseResults)).size).toBe(6);
    expect(prints(moved)).toEqual(prints(caseResults));
    const scored = prints(judged.map(({ result }) => result));
    expect(new Set(scored).size).toBe(scored.length);
  });
});

describe('formatGithub', () => {
  it('writes an annotation for each finding at its place, and how many passed', () => {
    const lines = formatGithub([good, weak].flatMap((each) => each ?? [])).split('\n');
    expect(lines).toEqual([
      '::error file=answers/weak%2C 50%25.answer.md,line=4,endLine=4,col=12,title=weak%3A verdict::The verdict is stop; expected advance.',
      '::error file=answers/weak%2C 50%25.answer.md,line=9,endLine=9,col=5,endColumn=11,title=weak%3A absent.buzzwords::buzzwords is present; expected absent.',
      '::notice file=answers/weak%2C 50%25.answer.md,line=8,endLine=8,col=1,title=weak%3A present.trade-off::Accepted: trade-off is absent; expected present.',
      '::warning file=answers/weak%2C 50%25.answer.md,line=8,endLine=8,col=1,title=weak%3A nothing-expected::A warning.',
      'highbar: 2 answers: 1 passed, 1 failed',
      '',
    ]);
  });

  it('gives one line for each finding, whatever it holds, so that no answer can give a command', () => {
    const text = formatGithub(broken === undefined ? [] : [broken]);
    expect(text.split(/\r\n|\r|\n/)).toHaveLength(3);
    expect(text.split('\n')[0]).toMatch(/^::error file=/);
    expect(text.split('\n').slice(1).join()).toBe('highbar: 1 answer: 0 passed, 0 failed, 1 could not be scored,');
  });
});

describe('formatTap', () => {
  it.each(samples)('has a plan, a point for each case, and blocks that are YAML: %s', (_, cases) => {
    const text = formatTap(cases);
    const lines = text.split('\n');
    expect(lines.slice(0, 2)).toEqual(['TAP version 14', `1..${cases.length}`]);
    const points = lines.filter((line) => /^(not )?ok /.test(line));
    expect(points.map((line) => Number(/^(?:not )?ok (\d+) - /.exec(line)?.[1]))).toEqual(cases.map((_case, index) => index + 1));
    const blocks = [...text.matchAll(/^ {2}---\n([\s\S]*?)^ {2}\.\.\.$/gm)].map(([, block = '']) => parse(block) as { findings: { id: string; message: string }[] });
    expect(blocks.map(({ findings }) => findings.length)).toEqual(cases.flatMap(({ findings }) => (findings.length === 0 ? [] : [findings.length])));
  });

  it('tells failures from what is accepted, and escapes what would be a directive', () => {
    const lines = formatTap(caseResults).split('\n');
    expect(lines).toContain('ok 1 - answers/good.answer.md: good');
    expect(lines).toContain('not ok 2 - answers/weak, 50%.answer.md: weak');
    expect(lines).toContain('not ok 3 - answers/known.answer.md: known # TODO accepted in the baseline');
    const hostile = lines.find((line) => line.startsWith('not ok 4'));
    expect(hostile).toContain('\\# TODO');
    expect(hostile).not.toMatch(/[^\\]# TODO|\u001b/);
  });
});

describe('formatCases', () => {
  it('says of each case whether it passed, and what fails where', () => {
    const text = formatCases(caseResults, { width: 80 });
    expect(text).toContain('✓ good  answers/good.answer.md:8  advance, 4.2 of 5\n');
    expect(text).toContain('✗ weak  answers/weak, 50%.answer.md:8  stop, 2.1 of 5\n    error: verdict  line 4\n      The verdict is stop; expected advance.\n');
    expect(text).toContain('    accepted: present.trade-off\n');
    expect(text.endsWith('\n4 answers: 2 passed, 1 failed, 1 could not be scored; 2 shortfalls accepted\n')).toBe(true);
    expect(text).not.toMatch(/\u001b|\u0000/);
    expect(formatCases(caseResults, { color: true })).toContain('\u001b[');
    expect(formatCases([])).toBe('0 answers: 0 passed\n');
  });
});
