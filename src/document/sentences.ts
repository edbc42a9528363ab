import { Break, type Token } from './tokenize.ts';

/** A run of words that belongs together: a sentence, a list item, a heading, or a stretch of unpunctuated speech. */
export interface Sentence {
  /** Its place in `document.sentences`. */
  readonly index: number;
  /** First UTF-16 code unit. */
  readonly start: number;
  /** One past the last UTF-16 code unit. */
  readonly end: number;
  /** Index of its first word in `document.words`. */
  readonly first: number;
  /** One past the index of its last word. */
  readonly last: number;
  /** What it is set as: running text, an item of a list, or a heading. */
  readonly kind: 'prose' | 'item' | 'heading';
  /** Whether its beginning was guessed for want of punctuation; such a boundary does not stop a pattern. */
  readonly soft: boolean;
  /** Whether a blank line, a list marker or a heading stands before it. */
  readonly opensParagraph: boolean;
}

/** A content word: what patterns run over. Articles, fillers and repeated words are left out. */
export interface Word {
  /** Its place in `document.words`. */
  readonly index: number;
  /** First UTF-16 code unit. */
  readonly start: number;
  /** One past the last UTF-16 code unit. */
  readonly end: number;
  /** Normalised spelling, by which words are compared. */
  readonly norm: string;
  /** Whether it is a word or a number. */
  readonly kind: Token['kind'];
  /** Whether it starts with a capital letter in the text. */
  readonly capital: boolean;
  /** Strongest break between the content word before and this one. */
  readonly breakBefore: Break;
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its token in `document.tokens`. */
  readonly token: number;
}

/** Longest stretch without punctuation before a break is forced, in tokens. */
const forcedBreakAt = 50;
/** Fewest words that a guessed sentence should have. */
const softMinimum = 10;

const articles = new Set(['a', 'an', 'the', "'s"]);
const soundFillers = new Set(['um', 'uh', 'er', 'erm', 'uhm', 'umm', 'uhh', 'hmm', 'mm', 'mhm', 'ah', 'eh']);
const strongStarts = new Set(['so', 'but', 'okay', 'yeah', 'then', 'now', 'anyway', 'also', 'first', 'second', 'finally', 'whereas']);
const subjects = new Set(['i', 'we', 'they', 'he', 'she', 'it', 'you', 'that', 'this', 'there', 'then', 'if', 'what', 'my', 'our']);

export interface Segmented {
  readonly words: Word[];
  readonly sentences: Sentence[];
  /** For each token, whether it is a filler or a stumble. */
  readonly fillers: Uint8Array;
}

/** Groups tokens into sentences and content words; linear. */
export function segment(tokens: readonly Token[]): Segmented {
  const fillers = markFillers(tokens);
  const starts = sentenceStarts(tokens);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let pending: Break = Break.none;

  for (let s = 0; s < starts.length; s += 1) {
    const from = starts[s]!.token;
    const to = starts[s + 1]?.token ?? tokens.length;
    const head = tokens[from]!;
    const first = words.length;
    for (let index = from; index < to; index += 1) {
      const token = tokens[index]!;
      if (token.breakBefore > pending) pending = token.breakBefore;
      if (index === from && starts[s]!.soft && pending < Break.clause) pending = Break.clause;
      if (fillers[index] === 1 || articles.has(token.norm)) continue;
      words.push({
        index: words.length,
        start: token.start,
        end: token.end,
        norm: token.norm,
        kind: token.kind,
        capital: token.capital,
        breakBefore: pending,
        quoted: token.quoted,
        sentence: sentences.length,
        token: index,
      });
      pending = Break.none;
    }
    sentences.push({
      index: sentences.length,
      start: head.start,
      end: tokens[to - 1]!.end,
      first,
      last: words.length,
      kind: head.marker === 'heading' ? 'heading' : head.marker === '' ? 'prose' : 'item',
      soft: starts[s]!.soft,
      opensParagraph: head.breakBefore === Break.paragraph,
    });
  }
  return { words, sentences, fillers };
}

function markFillers(tokens: readonly Token[]): Uint8Array {
  const fillers = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (soundFillers.has(token.norm)) fillers[index] = 1;
    // "the, the": the first of two is the stumble. Numbers repeat with meaning.
    else if (next !== undefined && next.norm === token.norm && token.kind === 'word' && next.breakBefore <= Break.comma) fillers[index] = 1;
    else if (token.norm === 'you' && next?.norm === 'know' && !introducesClause(tokens[index + 2])) {
      fillers[index] = 1;
      fillers[index + 1] = 1;
      index += 1;
    } else if (token.norm === 'i' && next?.norm === 'mean' && next.breakBefore === Break.none && (tokens[index + 2]?.breakBefore ?? 1) > Break.none) {
      fillers[index] = 1;
      fillers[index + 1] = 1;
      index += 1;
    } else if (token.norm === 'like' && token.breakBefore === Break.comma && (next?.breakBefore ?? 0) === Break.comma) {
      fillers[index] = 1;
    }
  }
  return fillers;
}

function introducesClause(token: Token | undefined): boolean {
  return token !== undefined && token.breakBefore === Break.none && /^(that|what|how|who|why|where|when|if|whether|which|it|about)$/.test(token.norm);
}

function sentenceStarts(tokens: readonly Token[]): { token: number; soft: boolean }[] {
  const starts: { token: number; soft: boolean }[] = [];
  const unpunctuated = lacksPunctuation(tokens);
  let run = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (index === 0 || token.breakBefore >= Break.sentence) {
      starts.push({ token: index, soft: false });
      run = 0;
    } else if (token.breakBefore > Break.none) {
      // A stretch is counted from the last mark of any kind.
      run = unpunctuated ? run + 1 : 0;
    } else {
      run += 1;
      if (run >= forcedBreakAt || (run >= softMinimum && unpunctuated && opensClause(tokens, index))) {
        starts.push({ token: index, soft: true });
        run = 0;
      }
    }
  }
  return starts;
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  // "in the first ninety days", "at first": inside a phrase.
  const phrase = /^(?:and|but|the|a|an|my|our|their|his|her|its|this|that|in|at|for|of|on|to|from|by|with|just|even|or)$/;
  if (strongStarts.has(token.norm)) return !phrase.test(tokens[index - 1]?.norm ?? '');
  return (token.norm === 'and' || token.norm === 'because' || soundFillers.has(token.norm)) && subjects.has(tokens[index + 1]?.norm ?? '');
}

/** Whether the text as a whole does without sentence ends: more than forty words to a marked sentence. */
function lacksPunctuation(tokens: readonly Token[]): boolean {
  let marked = 0;
  for (const token of tokens) if (token.breakBefore >= Break.sentence) marked += 1;
  return tokens.length > marked * 40;
}
