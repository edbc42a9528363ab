import type { CaseFinding, CaseResult } from '../schema/case-result.ts';
import { countOutcomes, failuresOf, groupByFile, nameLevel } from './case-words.ts';

/** Characters that XML 1.0 cannot hold, not even escaped, and what a terminal would obey. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

const escapeText = (text: string): string => text.replace(unwritable, '\ufffd').replace(/[&<>\r]/g, (character) => entities[character] ?? character);
const escapeAttribute = (text: string): string => text.replace(unwritable, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);

/**
 * Results as JUnit XML: a suite for each file, a test case for each answer, passing ones too. Expectations that fail are one `failure`;
 * an answer that could not be scored is an `error`; accepted shortfalls, warnings and notes stand in `system-out`. There are no times:
 * the same results give the same text.
 */
export function formatJunit(cases: readonly CaseResult[]): string {
  const suites = Array.from(groupByFile(cases), ([file, group]) => drawSuite(file, group));
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="highbar" ${drawCounts(cases)}>`, ...suites.flat(), '</testsuites>', ''].join('\n');
}

function drawSuite(file: string, cases: readonly CaseResult[]): string[] {
  return [`  <testsuite name="${escapeAttribute(file)}" ${drawCounts(cases)}>`, ...cases.flatMap(drawCase), '  </testsuite>'];
}

function drawCounts(cases: readonly CaseResult[]): string {
  const { failed, broken } = countOutcomes(cases);
  return `tests="${cases.length}" failures="${failed}" errors="${broken}"`;
}

function drawCase(result: CaseResult): string[] {
  const failures = failuresOf(result);
  const others = result.findings.filter((finding) => !failures.includes(finding));
  const inside = [
    ...(result.outcome === 'passed' ? [] : drawFailures(result.outcome === 'broken' ? 'error' : 'failure', failures)),
    ...(others.length === 0 ? [] : [`      <system-out>${escapeText(others.map((finding) => `${nameLevel(finding)}: ${finding.id}: ${finding.message}`).join('\n'))}</system-out>`]),
  ];
  const open = `    <testcase name="${escapeAttribute(result.id)}" classname="${escapeAttribute(result.file)}"`;
  return inside.length === 0 ? [`${open}/>`] : [`${open}>`, ...inside, '    </testcase>'];
}

function drawFailures(element: 'failure' | 'error', failures: readonly CaseFinding[]): string[] {
  const [first] = failures;
  const message = failures.length === 1 ? (first?.message ?? '') : `${failures.length} expectations fail: ${failures.map(({ id }) => id).join(', ')}`;
  const text = failures.map(({ id, message: words }) => `${id}: ${words}`).join('\n');
  return [`      <${element} message="${escapeAttribute(message)}" type="${escapeAttribute(first?.rule ?? element)}">${escapeText(text)}</${element}>`];
}
