import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';

const several = '(two|three|four|five|six|seven|2|3|4|5|6|7)';
/** Nouns for parts of an argument. "Three weeks" is a duration; "three reasons" announces what follows. */
const parts =
  '(things|reasons|parts|points|questions|steps|groups|numbers|inputs|options|levers|ways|kinds|sorts|types|phases|stages|jobs|risks|pieces|rules|layers|problems|cases|' +
  'buckets|categories|factors|checks|bets|measures|metrics|guardrails|conditions|decisions|moves|answers|ideas|causes|explanations|hypotheses|principles|lessons|changes|' +
  'arguments|considerations|elements|components|areas|themes|signals|criteria|priorities|assumptions|goals|angles|lenses|pillars|dimensions|scenarios|segments|audiences|' +
  'halves|sides|tests|tracks|strands|threads|chunks|blocks|sections|headings|topics|aspects|tiers|levels|streams|filters|gates|moments|facts|mistakes|fronts|tasks|items|views|feeds|concerns)';
/** Nouns for one part: "the first reason is", "question one". */
const part = '(thing|reason|part|point|question|step|option|lever|phase|stage|risk|piece|rule|layer|problem|case|bucket|factor|check|bet|measure|move|idea|cause|lesson|change|argument|priority|assumption|group|half|side|test|issue|bit|one)';

const cues = definePatterns('signpost cues', {
  announcing: [
    `^ (so|and|okay|well|now|then|honestly|for me)? (i would|i will|i|we|there are|there is|it is|it has|you have|you need|my answer (has|is|comes in))? (say|see|want|check|need|split|break|look at|start with|do|do it in|do this in|take it in|take this in|split it into|name|got|get|have|give you|make)? (it into)? ${several} _? ${parts} !(who|ago|later)`,
    `(there are|there is|there were|follow from|follows from|come down to|comes down to|check|see|one of|bit was|falls into|fall into|split into|splits into|divided into|boils down to|breaks into|let me take (it|this) in|in terms of) ${several} _? ${parts}`,
    `${several} _? ${parts} (matter|come to mind|decide|decides|stand out|would tell|drive|to keep|to watch|that i would|here)`,
    `^ ${several} ..1 (people|groups|others|numbers|kinds of _) (come to mind|are there|matter|decide|who matter|keep|stand)`,
    `(divided|split|structured|broken|grouped|arranged) ..2 (into|in) ${several} ..1`,
    'in order (i|of|in which) ..1 (i|least|most|importance|priority|impact|size)',
    'i (will|would) (describe|cover|go through|take|walk|walk you|structure|answer|frame) ..5 (situation|part*|step*|in order|one by one|in turn|through)',
    'i (will|would) (start|begin|open) with ..6 (and|before|then) ..2 (come|turn|move|go|get|end) ..1 (to|on to|onto|with)',
    'i (group|divide|sort|rank) ..2 (them|measures|metrics|these|numbers) ..2 (by|into)',
    '(use|used|using) ..4 as (frame|structure|framework)',
    '^ (case|argument|arguments|reasons) (for|against)',
    '^ (to summarize|to summarise|to sum up|in summary|to recap|to conclude|in conclusion|summing up)',
    '^ from (point of view|perspective|side|angle) of',
    '(~answer|take) ..3 (part by part|point by point|in turn|one by one)',
    'as follows',
  ],
  first: [
    '^ (and|so|then|okay|well)? (first|first of all|first off|to begin with|to start with)',
    '(firstly|first of all|first off|step one|step 1|rule one|number one|phase 1|phase one|part one|question one)',
    `^ (and|so|okay|well)? (one|first) ${part}? (is|was|would be)`,
    '^ one !of !in !hundred !thousand !percent !@unit (i|we|did|do|does|is|are|was|how|what|who|that|it|they|you)',
  ],
  second: [
    '^ (and|so|then|okay|well|now)? second',
    '(secondly|second of all|step two|step 2|rule two|number two|phase 2|phase two|part two|question two)',
    '^ next (i|we|comes|is|it)',
    `^ (and|so|but|then)? (second|another|other) ${part}? (is|was|would be)`,
    '^ (and)? then (come|comes)',
    '^ two !of !in !hundred !thousand !percent !@unit (i|we|did|do|does|is|are|was|how|what|who|that|it|they|you)',
  ],
  third: [
    '^ (and|so|then|okay|well)? (third|fourth|fifth)',
    '(thirdly|fourthly|step three|step 3|rule three|number three|phase 3|phase three|part three|question three)',
    `^ (and|so|but|then)? (third|fourth) ${part}? (is|was|would be|and for me)`,
    '^ (and)? three !of !in !hundred !thousand !percent !@unit (i|we|did|do|does|is|are|was|how|what|who|that|it|they|you|thing)',
  ],
  last: [
    '^ (and|so|then)? (finally|lastly|last of all|last thing|last but not least|last (i|we|is|comes|but))',
    `^ (and|but)? (last|final) ${part} (is|was|would be|i would)`,
  ],
}, { unit: { id: 'signpost units', about: 'Units after which a number counts something.', phrases: ['~week', '~month', '~day', '~year', '~hour', '~minute', '~second', '~people', '~time', '~dollar', '~euro', '~pound'] } });

/** A sign of structure that a listener can follow. */
export interface Signpost extends Mention {
  /** announcing: parts are announced; first to last: an ordinal opens one; item: a list item; label: a heading or a run-in label. */
  readonly kind: 'announcing' | 'first' | 'second' | 'third' | 'last' | 'item' | 'label';
}

/** Signs of structure, in order of position. */
export const signposts = defineAnnotation('signposts', (document): readonly Signpost[] => {
  const found: Signpost[] = document.read(cues).map(({ label, first, last }) => ({ kind: label, first, last }));
  found.push(...letteredParts(document));
  for (const sentence of document.sentences) {
    if (sentence.kind === 'item' && sentence.last > sentence.first) found.push({ kind: 'item', first: sentence.first, last: Math.min(sentence.last, sentence.first + 12) });
    const label = labelOf(document, sentence.index);
    if (label !== undefined) found.push(label);
  }
  return found.sort((a, b) => a.first - b.first);
});

/** "a) the price, b) the queue": marks that run on within a sentence. */
function letteredParts({ text, words, sentences }: Document): Signpost[] {
  const found: Signpost[] = [];
  let word = 0;
  for (const { index, 0: mark } of text.matchAll(/(?<=^|[\s(])(?:[a-e]|[1-5]|i{1,3}|iv)\)(?=\s)/gi)) {
    while (word < words.length && words[word]!.start < index + mark.length) word += 1;
    if (word < words.length) found.push({ kind: 'item', first: word, last: Math.min(words.length, word + 8, sentences[words[word]!.sentence]!.last) });
  }
  return found;
}

/** Words that make a clause of what would be a label. */
const clauseWords = new Set('i we it they he she you is are was were would will can that settles no yes so not'.split(' '));
/** "Why it was up for expansion.": a clause that is a label all the same. */
const askingWords = new Set('why what how where who when'.split(' '));
const asksFor = new Set('what why how where who'.split(' '));
/** Longest run-in label, in content words: of a paragraph, and before a colon. */
const longestLabel = 6;
const longestBeforeColon = 4;

/** A heading, or a few words with a colon (or, opening a paragraph, a full stop) before what they name. */
function labelOf(document: Document, index: number): Signpost | undefined {
  const { first, last, kind, opensParagraph } = document.sentences[index]!;
  const { words, text } = document;
  if (last <= first) return undefined;
  if (kind === 'heading') return { kind: 'label', first, last: Math.min(last, first + 12) };
  for (let at = first; at < Math.min(last - 1, first + longestBeforeColon); at += 1) {
    const next = words[at + 1]!;
    if (next.breakBefore < Break.comma) continue;
    // "I read it as: ..." and "No, not as described." are clauses, not labels.
    const asks = askingWords.has(words[first]!.norm);
    if (next.breakBefore === Break.comma || (!asks && words.slice(first, at + 1).some(({ norm }) => clauseWords.has(norm)))) return undefined;
    const between = text.slice(words[at]!.end, next.start);
    return between.includes(':') ? { kind: 'label', first, last: Math.min(last, at + 8) } : undefined;
  }
  const following = document.sentences[index + 1];
  const nominal =
    askingWords.has(words[first]!.norm) ||
    !words.slice(first, last).some(({ norm, breakBefore, index: at }) => clauseWords.has(norm) || (breakBefore > Break.none && at > first));
  const opens = nominal && opensParagraph && last - first <= longestLabel && following !== undefined && !following.opensParagraph;
  // "What goes in. Every fault report." in the middle of a paragraph.
  const asks = asksFor.has(words[first]!.norm) && last - first <= 4 && last - first > 1 && following !== undefined && text[words[last - 1]!.end] === '.';
  return opens || asks ? { kind: 'label', first, last } : undefined;
}
