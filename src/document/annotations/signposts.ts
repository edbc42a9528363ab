import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';

const several = '(two|three|four|five|six|seven|2|3|4|5|6|7)';
/** Nouns for parts of an argument. "Three weeks" is a duration; "three reasons" announces what follows. */
const parts =
  '(things|reasons|parts|points|questions|steps|groups|numbers|inputs|options|levers|ways|kinds|sorts|types|phases|stages|jobs|risks|pieces|rules|layers|problems|cases|' +
  'buckets|categories|factors|checks|bets|measures|metrics|guardrails|conditions|decisions|moves|answers|ideas|causes|explanations|hypotheses|principles|lessons|changes|' +
  'arguments|considerations|elements|components|areas|themes|signals|criteria|priorities|assumptions|goals|angles|lenses|pillars|dimensions|scenarios|segments|audiences|people)';

const cues = definePatterns('signpost cues', {
  announcing: [
    `^ (so|and|okay|well|now|then|honestly)? (i would|i will|i|we|there are|it is|it has|you have|you need)? (say|see|want|check|need|split|break|look at|start with|do|name|got|get|have)? (it into)? ${several} _? ${parts}`,
    `(there are|there is|there were|follow from|follows from|come down to|comes down to|check|see|one of|bit was|falls into|split into|splits into) ${several} _? ${parts}`,
    `${several} _? ${parts} (matter|come to mind|decide|stand out)`,
    'in order (i|of|in which) ..1 (i|least|most|importance|priority|impact|size)',
    'i (will|would) (describe|cover|go through|take|walk|walk you|structure|answer|frame) ..5 (situation|part*|step*|in order|one by one|in turn|through)',
    'i (group|divide|sort|rank) ..2 (them|measures|metrics|these|numbers) ..2 (by|into)',
    '(use|used|using) ..4 as (frame|structure|framework)',
    '^ (case|argument|arguments|reasons) (for|against)',
    'as follows',
  ],
  ranking: [
    '^ (and|so|then|okay|well)? (first|firstly|first of all|to begin with|to start with|step one|step 1|rule one|number one|phase 1|phase one|part one)',
    '^ (and|so|then|okay|well|now)? (second|secondly|step two|step 2|rule two|number two|phase 2|phase two|part two)',
    '^ (and|so|then|okay|well)? (third|thirdly|step three|step 3|rule three|number three|phase 3|fourth|fourthly|fifth)',
    '^ (and|so|then)? (finally|lastly|last of all|last thing)',
    '(rule|step|number|phase|part|point|question|reason) (one|two|three|four|1|2|3|4)',
    '^ (one|two|three|four) !of !in !hundred !thousand !percent !@unit (i|we|did|do|does|is|are|was|how|what|who|that|it|they|you)',
  ],
}, { unit: { id: 'signpost units', about: 'Units after which a number counts something.', phrases: ['~week', '~month', '~day', '~year', '~hour', '~minute', '~second', '~people', '~time', '~dollar', '~euro', '~pound'] } });

/** A sign of structure that a listener can follow. */
export interface Signpost extends Mention {
  /** announcing: parts are announced; ranking: an ordinal opens one; item: a list item; label: a heading or a run-in label. */
  readonly kind: 'announcing' | 'ranking' | 'item' | 'label';
}

/** Signs of structure, in order of position. */
export const signposts = defineAnnotation('signposts', (document): readonly Signpost[] => {
  const found: Signpost[] = document.read(cues).map(({ label, first, last }) => ({ kind: label, first, last }));
  for (const sentence of document.sentences) {
    if (sentence.kind === 'item' && sentence.last > sentence.first) found.push({ kind: 'item', first: sentence.first, last: Math.min(sentence.last, sentence.first + 12) });
    const label = labelOf(document, sentence.index);
    if (label !== undefined) found.push(label);
  }
  return found.sort((a, b) => a.first - b.first);
});

/** Words that make a clause of what would be a label. */
const clauseWords = new Set('i we it they he she you is are was were would will can that settles no yes so not'.split(' '));
/** "Why it was up for expansion.": a clause that is a label all the same. */
const askingWords = new Set('why what how where who when'.split(' '));
/** Longest run-in label, in content words. */
const longestLabel = 6;

/** A heading, or a few words with a colon (or, opening a paragraph, a full stop) before what they name. */
function labelOf(document: Document, index: number): Signpost | undefined {
  const { first, last, kind, opensParagraph } = document.sentences[index]!;
  const { words, text } = document;
  if (last <= first) return undefined;
  if (kind === 'heading') return { kind: 'label', first, last: Math.min(last, first + 12) };
  for (let at = first; at < Math.min(last - 1, first + longestLabel); at += 1) {
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
  return opens ? { kind: 'label', first, last } : undefined;
}
