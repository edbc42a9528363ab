import { defineAnnotation, type Annotation, type Document } from '../document.ts';
import { Break } from '../tokenize.ts';
import { definePatterns, lexiconMatches, type Mention } from '../patterns/define-patterns.ts';
import { hedges as hedgeLexicon, soundFillers } from '../../lexicons/discourse-markers.ts';

/**
 * Words that show how one thing said bears on another. A label may be given as a class to another pattern set through
 * `markersOf('contrast')`.
 */
export const discourseMarkers = definePatterns('discourse markers', {
  /** One of several things: "first", "second", "number one", "one thing". */
  enumeration: [
    '^ (so|and|okay|then)? (first|firstly|second|secondly|third|thirdly|fourth|fourthly|fifth|lastly|finally|next)',
    '(first|second|third|fourth|fifth|last) (thing|point|reason|step|part|question|group|one|idea|option|bet|move|lesson|risk|metric|piece|is|of all|up)',
    '(number|step|point|part|option|phase|reason|level|tier) (one|two|three|four|five|#)', '(one|two|three|four) is',
    '(then|and) (second|secondly|third|thirdly|last|lastly|finally)', 'last but not least', 'to (begin|start) with', 'on (one|other) hand',
    '^ (one|two|three|four|another|other|last|final) (thing|point|reason|more)', '^ (one|two|three|four|five) !of !more',
  ],
  /** Parts announced: "three things", "I'd split it in two", "here is how". */
  announcement: [
    '(two|three|four|five|couple of|few|several) (other)? (thing|things|part|parts|step|steps|reason|reasons|point|points|question|questions|bucket|buckets|layer|layers|number|numbers|group|groups|option|options|stage|stages|phase|phases|area|areas|piece|pieces|lever|levers|idea|ideas|answer|answers|move|moves|bet|bets|decision|decisions|check|checks|risk|risks|signal|signals|metric|metrics|tier|tiers)',
    '(i|we) (would|will|am going to)? (split|break|divide|structure|group|walk|take|cover|talk) (this|that|it|them|you|my answer|answer|measures)? (down)? (into|in|through|by|about|up) (two|three|four|five|few|what|part|several)',
    'here is (how|what|my)', 'in (this|that|following) order', '(i|let me) (will|would)? (start|begin|open) with', 'let me (start|begin|walk|take|break|structure|give)',
    'as follows', 'the following', 'my (answer|plan|approach) (has|is in|comes in) (two|three|four)',
  ],
  contrast: [
    'but', 'however', 'although', 'though', 'even though', 'even if', 'whereas', 'yet', 'despite', 'in spite of', 'nevertheless', 'nonetheless', 'that said', 'having said that', 'on other hand', 'by contrast', 'in contrast', 'rather than', 'instead of', 'instead', 'as opposed to', 'at (expense|cost|price) of', 'granted', 'admittedly', 'while (i|we|it|this|that|they|there)', 'not because', 'not just', 'not only', 'except that', 'then again', 'all the same', 'mind you',
    '(price|cost|catch|downside|drawback|snag|flip side|trade off|risk|danger) (of that|of this|there|here|for that)? (is|was|being)',
  ],
  cause: [
    'because', 'since (i|we|it|they|that|there|people|this|most|if|he|she|nobody)', 'as (i|we|it|they) (know|have|had|was|were|am|are|is|could|would)', 'due to', 'owing to', 'thanks to', 'so that', 'which (means|meant|makes|made|is why|was why|tells|told)', '(that|this|which) (is|was) (why|because|how)', 'that (means|meant)', 'this (means|meant)', 'meaning', 'therefore', 'hence', 'thus', 'as result', 'consequently', 'the reason', 'reason (is|was|i|we|being|for|why|that)', 'given (that|how)?', 'in order to', 'so as to', '~lead to', '~cause', '~drive', '(comes|came) (down to|from)', 'on grounds that', 'seeing (that|as)', 'for (that|this) reason', 'which in turn', 'it follows',
  ],
  conclusion: [
    '^ so (i|we|my|answer|bottom|yes|no|that is|in short|overall|ship|launch|on balance|yeah)', '(that|this) is why', '(bottom|punch) line', 'short (answer|version)', 'in short', 'in (sum|summary|conclusion|brief|end)', 'to (sum up|summarize|conclude|wrap up)', 'all in all', 'overall', 'on balance', 'net net', 'at end of day', 'in nutshell', 'so yeah', 'therefore', 'my (answer|recommendation|position|view|verdict|call|conclusion|take|bet) (is|was|would be|here)', 'i (would)? (conclude|recommend)', 'the answer is', '^ answer (is|here)', 'what it comes down to', 'in one (line|sentence)', 'tl dr', 'tldr', 'long story short',
  ],
  condition: [
    'if', 'unless', '(as|so) long as', 'provided (that)?', 'providing (that)?', 'assuming', 'on condition', 'only if', 'in case', 'once (i|we|it|they|that|there|this|you)', 'when (i|we|it|they|that|there|this|you)', 'whenever', 'otherwise', 'depending on', 'until', 'should (it|that|this|they)',
  ],
  time: [
    'before', 'after', 'afterward', 'after (that|this|which)', 'then', 'once', 'later', 'earlier', 'first', 'next', 'finally', 'eventually', 'meanwhile', 'in meantime', 'at (that|this) (point|time|stage)', 'since then', 'by then', 'until then', 'at (start|beginning|outset|end)', 'in (beginning|meantime)', 'following (day|week|month|year|quarter|spring|summer|season)', 'next (day|week|month|year|quarter)', '(within|in) (#|few|couple|one|two|three|four|five|six|eight|ten|twelve) (day|week|month|year|quarter|days|weeks|months|years|quarters)', '(#|one|two|three|four|five|six|eight|ten|twelve) (day|week|month|year|quarter|days|weeks|months|years|quarters) (later|after|before|earlier|on|out|ago)',
  ],
  example: ['for (example|instance)', 'such as', 'e.g', 'like when', 'to (illustrate|give example)', 'namely', 'in particular', 'specifically', 'concretely', 'take _ as example'],
});

/** Kinds of marker. */
export type MarkerKind = typeof discourseMarkers extends { compute: (document: never) => readonly { readonly label: infer L }[] } ? L : never;

const byKind = new Map<MarkerKind, Annotation<readonly Mention[]>>();

/** The markers of one kind, for use as a class in a pattern set. */
export function markersOf(kind: MarkerKind): Annotation<readonly Mention[]> {
  let reading = byKind.get(kind);
  if (reading === undefined) {
    reading = defineAnnotation(`discourse markers: ${kind}`, (document) => document.read(discourseMarkers).filter(({ label }) => label === kind));
    byKind.set(kind, reading);
  }
  return reading;
}

/** A weakening of what is said. */
export interface Hedge extends Mention {
  /** 1: colours a figure or a word ("probably", "likely"); 2: takes back a claim ("maybe", "I guess", "it depends"). */
  readonly strength: 1 | 2;
}

const strong = /^(?:maybe|perhaps|i guess|i suppose|kind of|sort of|or something|or whatever|something like|something along|might maybe|who knows|possibly|hopefully|if that|it depends|it kind|it sort|depends|i feel|and stuff|stuff like|things like|i do|i not|not sure|i am not|hard to)/;

/** Hedges, each place once; one that is part of a stated unknown ("I do not know which") has strength 1. */
export const hedges: Annotation<readonly Hedge[]> = defineAnnotation('hedges', (document) => {
  const { words } = document;
  const found: Hedge[] = [];
  let covered = 0;
  for (const { first, last } of document.read(lexiconMatches(hedgeLexicon))) {
    if (first < covered) continue;
    const phrase = words.slice(first, Math.min(last, first + 3)).map(({ norm }) => norm).join(' ');
    // "some kind of test", "what sort of": a kind, not a hedge.
    if (/^(?:kind|sort) of/.test(phrase) && (/^(?:some|any|what|which|this|that|one|another|same|new|every|different|own|other|right|wrong|only|first|certain|particular|all|each|no|two)$/.test(words[first - 1]?.norm ?? '') || precededByArticle(document, first))) continue;
    // "a $5 million might", "more likely to churn", "what is likely": a comparison of chances.
    if (phrase === 'likely' && /^(?:more|less|most|least|how|as|equally|twice)$/.test(words[first - 1]?.norm ?? '')) continue;
    // "I do not know which region": an unknown named.
    const after = words[last];
    const unknown = /^(?:i do not|i not know|i am not|not sure|not really|hard to|i do)/.test(phrase) && after !== undefined && after.breakBefore === Break.none && /^(?:which|whether|what|how|who|why|where|if|when|that|it|their|our|my|about)$/.test(after.norm);
    covered = last;
    found.push({ first, last, strength: !unknown && strong.test(phrase) ? 2 : 1 });
  }
  return found;
});

function precededByArticle({ tokens, words }: Document, index: number): boolean {
  const before = tokens[words[index]!.token - 1];
  return before !== undefined && (before.norm === 'a' || before.norm === 'the');
}

/** A filler as a range of tokens, not of content words: content words leave most of them out. */
export interface Filler {
  readonly kind: 'sound' | 'you know' | 'like' | 'i mean' | 'so opener' | 'right' | 'basically';
  /** Index of its first token. */
  readonly first: number;
  /** One past its last token. */
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

const sounds = new Set(soundFillers);
const likeBefore = /^(?:would|feel|feels|felt|look|looks|looked|looking|sound|sounds|sounded|seem|seems|something|things|stuff|just|exactly|more|much|anything|nothing|someone|people|i|we|they|you|to|not|really|do|did|does|will|is|was)$/;

/** Fillers of speech, by token: what a listener would leave out. */
export const fillers: Annotation<readonly Filler[]> = defineAnnotation('fillers', (document) => {
  const { tokens } = document;
  const found: Filler[] = [];
  const push = (kind: Filler['kind'], first: number, last: number): void => {
    found.push({ kind, first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end });
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    const nextBreak = next?.breakBefore ?? Break.sentence;
    if (token.quoted) continue;
    switch (token.norm) {
      case 'you': {
        // "you know what people do" and "do you know" have a sense.
        const before = tokens[index - 1]?.norm ?? '';
        if (next?.norm !== 'know' || next.breakBefore > Break.none || /^(?:do|did|if|that|as|how|would|what|when|once|until|before|because|think|let|than)$/.test(before)) break;
        const third = tokens[index + 2];
        if (third !== undefined && third.breakBefore === Break.none && /^(?:that|what|how|who|why|where|whether|which|if|about|it|your|the|them|this|exactly)$/.test(third.norm) && token.breakBefore === Break.none) break;
        push('you know', index, index + 2);
        index += 1;
        break;
      }
      case 'i':
        if (next?.norm === 'mean' && next.breakBefore === Break.none && !/^(?:what|that|by|how|which|do|and)$/.test(tokens[index - 1]?.norm ?? '') && !/^(?:by|that)$/.test(tokens[index + 2]?.norm ?? '') && !(tokens[index + 2]?.norm === 'it' && (tokens[index + 3]?.breakBefore ?? Break.sentence) > Break.none)) {
          push('i mean', index, index + 2);
          index += 1;
        }
        break;
      case 'like': {
        const before = tokens[index - 1]?.norm ?? '';
        const setOff = token.breakBefore >= Break.comma && nextBreak === Break.comma;
        // "it was like twelve percent", "and like everyone": before a number or after a joiner, in speech.
        const loose = document.mode === 'spoken' && nextBreak === Break.none && (next?.kind === 'number' || /^(?:and|but|so|because|then|um|uh|or)$/.test(before) || (/^(?:was|is|were|had|did|do)$/.test(before) && /^(?:a|an|the|really|so|in|at|on|super|very|one|two|three|four|five|ten|twelve|twenty|thirty|fifty|half|hundred)$/.test(next?.norm ?? '')));
        if (setOff || (loose && !(likeBefore.test(before) && !/^(?:was|is|did|do)$/.test(before)))) push('like', index, index + 1);
        break;
      }
      case 'right':
        if (document.mode === 'spoken' && token.breakBefore >= Break.none && nextBreak >= Break.comma && token.breakBefore >= Break.comma) push('right', index, index + 1);
        break;
      case 'basically':
      case 'literally':
        if (document.mode === 'spoken') push('basically', index, index + 1);
        break;
      default:
        if (sounds.has(token.norm)) push('sound', index, index + 1);
    }
  }
  return found;
});
