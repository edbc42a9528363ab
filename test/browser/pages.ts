import { readFileSync } from 'node:fs';
import { findAnswers, readTranscript } from '../../src/inputs/index.ts';
import { createScorer, formatCasesHtml, formatHtml, type CaseResult, type HtmlItem, type Report } from '../../src/index.ts';
import { caseResults } from '../report/case-results.ts';
import { readLabelledAnswers } from '../validity/labelled-answers.ts';
import { draftsPage, hostileDraftsPage, hostileLoopPage, loopPage } from './loops-and-drafts.ts';

const scorer = createScorer({ rubric: 'netflix-pm' });
const { rubric } = scorer;

/** Texts that try to become mark-up, script, a request or a wider page; each sets `hostile` should it run. */
export const attacks = [
  '<script>globalThis.hostile = 1; alert(1)</script>',
  '"><img src="https://example.com/x.png" onerror="globalThis.hostile = 1">',
  '\' onfocus=globalThis.hostile=1 autofocus tabindex=0 x=\'',
  '</mark></div></title></style></textarea><svg onload="globalThis.hostile = 1"><a xlink:href="javascript:globalThis.hostile=1">x</a></svg>',
  '<iframe srcdoc="<script>parent.hostile = 1</script>"></iframe><meta http-equiv="refresh" content="0;url=https://example.com/">',
  '<style>*{display:none}@import "https://example.com/x.css"</style><link rel="stylesheet" href="https://example.com/x.css">',
  'javascript:globalThis.hostile=1 ]]> <!-- --!> &lt;script&gt;globalThis.hostile = 1&lt;/script&gt;',
  `https://example.com/${'a-word-without-end'.repeat(40)}${'W'.repeat(500)}`,
  '\u202eright to left\u202c \u0000\u001b[31m zero\u200bwidth \ud800 half a pair',
];

/** An answer of which every sentence is an attack, with words between them that checks quote. */
export const hostileAnswer = attacks
  .map((attack, index) => `We give up ${attack} to get growth ${attack}, and if fewer than ${index + 2}% of members ${attack} return, I stop.`)
  .join('\n\n');

function oneAnswer(): HtmlItem {
  const { question, text, mode } = JSON.parse(readFileSync('fixtures/answers/one.jsonl', 'utf8')) as { question: string; text: string; mode: 'written' };
  return { report: scorer.score({ question, answer: { text, mode } }), text, rubric };
}

function batch(): HtmlItem[] {
  const rows = readLabelledAnswers('train').filter((_, index) => index % 120 === 0);
  const items = rows.map(({ id, question, text, mode }) => ({ report: scorer.score({ question, answer: { id, text, mode } }), text, rubric }));
  return [...items, { place: 'answers.jsonl, line 7', reason: 'The line is not JSON: it ends inside a string.' }];
}

function transcript(): HtmlItem[] {
  const { answers } = findAnswers(readTranscript(readFileSync('fixtures/transcripts/zoom.vtt'), { name: 'zoom.vtt' }));
  return answers.map((answer) => ({ report: scorer.score(answer), rubric }));
}

function hostile(): HtmlItem[] {
  const question = { id: attacks[0]!, kind: 'strategy' as const, prompt: attacks.join(' '), tags: ['x'] };
  const score = (text: string): Report => scorer.score({ question, answer: { id: attacks[1]!, text } });
  return [
    { report: score(hostileAnswer), text: hostileAnswer, rubric },
    score(hostileAnswer),
    { place: attacks[3]!, reason: attacks.join('\n') },
  ];
}

function hostileResults(): CaseResult[] {
  return attacks.map((attack) => ({
    file: attack,
    id: attack,
    outcome: 'failed',
    summary: attack,
    findings: [{ id: attack, rule: attack, level: 'error', message: attack, place: { line: 1 } }],
  }));
}

/** Every kind of page that a report can be, with the page as HTML. */
export const pages: readonly { readonly name: string; readonly content: () => string; readonly isHostile?: boolean }[] = [
  { name: 'one answer', content: () => formatHtml(oneAnswer()) },
  { name: 'an empty answer', content: () => formatHtml({ report: scorer.score({ question: 'pm-family-plan', answer: '' }), text: '', rubric }) },
  { name: 'a batch', content: () => formatHtml(batch()) },
  { name: 'a transcript', content: () => formatHtml(transcript()) },
  { name: 'hostile answers', content: () => formatHtml(hostile()), isHostile: true },
  { name: 'two drafts', content: draftsPage },
  { name: 'hostile drafts', content: () => hostileDraftsPage(attacks, hostileAnswer), isHostile: true },
  { name: 'a loop', content: loopPage },
  { name: 'a hostile loop', content: () => hostileLoopPage(attacks, hostileAnswer), isHostile: true },
  { name: 'results of tests', content: () => formatCasesHtml(caseResults) },
  { name: 'hostile results', content: () => formatCasesHtml(hostileResults()), isHostile: true },
];
