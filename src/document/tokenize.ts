import { normalizeWord } from './normalize.ts';

/** How strongly a token is set off from the one before it. */
export const Break = { none: 0, comma: 1, clause: 2, sentence: 3, paragraph: 4 } as const;
export type Break = (typeof Break)[keyof typeof Break];

/** A word or number of the text. Contractions are two tokens ("don't": "do", "not"); punctuation is a break, not a token. */
export interface Token {
  /** First UTF-16 code unit. */
  readonly start: number;
  /** One past the last UTF-16 code unit. */
  readonly end: number;
  /** Normalised spelling, by which tokens are compared. */
  readonly norm: string;
  /** Whether it is a word or a number. */
  readonly kind: 'word' | 'number';
  /** What stood between the token before and this one. */
  readonly breakBefore: Break;
  /** Whether it starts with a capital letter in the text. */
  readonly capital: boolean;
  /** Whether a list marker ("-", "1.") or a heading mark ("##") opens the line that it starts. */
  readonly marker: '' | 'bullet' | 'number' | 'heading';
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’‘ʼ][\p{L}][\p{L}\p{M}]*)*/uy;
const numberPattern =
  /(?:[+\-−–](?=[\d$£€¥₹.]))?(?:US|C|A|R)?[$£€¥₹]?\s?(?:\d(?:,?\d)*(?:\.\d+)*|\.\d+)(?:\s?[%‰]|(?:st|nd|rd|th|k|m|mm|bn|b|x|s|ms|h|pp|p|c)(?![\p{L}\d]))?[€£]?/iuy;
/** Digits of other scripts, fractions and raised figures: no amounts to reckon with, but not lost. */
const otherNumeral = /\p{N}+/uy;
/** A blank line; a CRLF is one line end. */
const blankLine = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r|\n)/y;
const listMarker = /(?:[-*•‣–—·]|(?:\(?\d{1,2}[.)])|(?:\(?[a-h]\)))[ \t]+/y;
const headingMarker = /#{1,6}[ \t]+/y;

const abbreviations = new Set(
  'mr mrs ms dr st vs etc approx no fig inc ltd co corp dept est al vol jan feb mar apr jun jul aug sep sept oct nov dec prof sr jr'.split(' '),
);

/** In UTF-16 code units. */
const longestQuotation = 600;

/** Splits the text into tokens in one pass; linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let position = 0;
  let pending: Break = Break.paragraph;
  let marker: Token['marker'] = '';
  let lineStart = true;
  let quoteOpen = false;
  let quoteOpenedAt = 0;

  const push = (start: number, end: number, norm: string, kind: Token['kind'], capital: boolean): void => {
    tokens.push({ start, end, norm, kind, breakBefore: pending, capital, marker, quoted: quoteOpen });
    pending = Break.none;
    marker = '';
    lineStart = false;
  };
  const raise = (level: Break): void => {
    if (level > pending) pending = level;
  };

  while (position < length) {
    // A quotation mark that never closes must not swallow the rest of the answer.
    if (quoteOpen && position - quoteOpenedAt > longestQuotation) quoteOpen = false;
    const code = text.charCodeAt(position);
    if (lineStart && mayMark(code)) {
      listMarker.lastIndex = position;
      headingMarker.lastIndex = position;
      const list = listMarker.exec(text);
      if (list !== null) {
        marker = /\d|[a-h]\)/.test(list[0]) ? 'number' : 'bullet';
        raise(Break.paragraph);
        position += list[0].length;
        lineStart = false;
        continue;
      }
      const heading = headingMarker.exec(text);
      if (heading !== null) {
        marker = 'heading';
        raise(Break.paragraph);
        position += heading[0].length;
        lineStart = false;
        continue;
      }
    }
    if (code === 10 || code === 13) {
      // One line end is wrapping; a blank line is a paragraph; after a marked line, any line end closes the item.
      blankLine.lastIndex = position;
      if (blankLine.test(text)) raise(Break.paragraph);
      else if (lastLineWasHeading(tokens)) raise(Break.paragraph);
      position += 1;
      if (pending >= Break.paragraph) quoteOpen = false;
      lineStart = true;
      continue;
    }
    if (code === 32 || code === 9 || code === 0xa0) {
      position += 1;
      continue;
    }
    if (isDigit(code) || ((isCurrency(code) || isSign(code) || code === 46) && startsNumber(text, position))) {
      numberPattern.lastIndex = position;
      const match = numberPattern.exec(text);
      if (match !== null && match[0].length > 0) {
        const raw = match[0];
        const end = position + raw.length;
        push(position, end, raw.toLowerCase().replace(/,(?=\d{3})/g, '').replace(/\s/g, ''), 'number', false);
        position = end;
        continue;
      }
    }
    const end = endOfWord(text, position, code);
    if (end > position) {
      const raw = text.slice(position, end);
      const clipped = position > 0 && isApostrophe(text.charCodeAt(position - 1)) ? clippedWords.get(raw.toLowerCase()) : undefined;
      if (clipped === undefined) pushWord(raw, position, push);
      else push(position, end, clipped, 'word', false);
      position = end;
      continue;
    }
    otherNumeral.lastIndex = position;
    const numeral = code > 127 ? otherNumeral.exec(text) : null;
    if (numeral !== null) {
      push(position, position + numeral[0].length, numeral[0].normalize('NFKC').toLowerCase(), 'number', false);
      position += numeral[0].length;
      continue;
    }
    // Punctuation and symbols.
    switch (text[position]) {
      case '.':
      case '!':
      case '?':
      case '…':
      case '。':
        if (endsSentence(text, position, tokens)) raise(Break.sentence);
        else raise(Break.comma);
        break;
      case ';':
      case ':':
        raise(Break.clause);
        break;
      case ',':
      case '(':
      case ')':
      case '[':
      case ']':
        raise(Break.comma);
        break;
      case '—':
      case '–':
      case '-':
        // A hyphen inside a compound joins; a dash between spaces sets apart.
        if (text[position] === '—' || /\s/.test(text[position - 1] ?? ' ') || text[position + 1] === '-') raise(Break.clause);
        break;
      case '"':
      case '“':
      case '”':
      case '«':
      case '»':
        if (text[position] === '“' || text[position] === '«') quoteOpen = true;
        else if (text[position] === '”' || text[position] === '»') quoteOpen = false;
        else quoteOpen = !quoteOpen;
        if (quoteOpen) quoteOpenedAt = position;
        raise(Break.comma);
        break;
      default:
        break;
    }
    if (text[position] !== '>') lineStart = false;
    position += 1;
  }
  return tokens;
}

/** One past the word that begins at `position`; `position` itself where none does. */
function endOfWord(text: string, position: number, code: number): number {
  // Nearly all words are plain letters up to a space or a mark; only the others need the pattern.
  let end = position;
  for (let here = code; isPlainLetter(here); here = text.charCodeAt(end)) end += 1;
  const next = text.charCodeAt(end);
  if (next < 128 ? next !== 39 : end === text.length) return end;
  wordPattern.lastIndex = position;
  return wordPattern.test(text) ? wordPattern.lastIndex : position;
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018;
/** "#", "(", "*", "-". */
const markSigns = new Set([35, 40, 42, 45]);
/** Whether a list or heading marker may begin so: a sign, a digit, a bracket or one of the letters "a)" to "h)". */
const mayMark = (code: number): boolean => code > 127 || isDigit(code) || (code >= 97 && code <= 104) || markSigns.has(code);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCurrency = (code: number): boolean => code === 36 || code === 163 || code === 0x20ac || code === 165 || code === 0x20b9;
const isSign = (code: number): boolean => code === 43 || code === 45 || code === 0x2212 || code === 0x2013;

function startsNumber(text: string, position: number): boolean {
  const before = text[position - 1] ?? ' ';
  if (isSign(text.charCodeAt(position)) && /[\p{L}\d)]/u.test(before)) return false;
  return /^[+\-−–]?[$£€¥₹]?\s?\.?\d/.test(text.slice(position, position + 5));
}

function endsSentence(text: string, position: number, tokens: readonly Token[]): boolean {
  const after = text[position + 1];
  if (after !== undefined && !/[\s"'’”)\]»!?.…*_]/.test(after)) return false;
  if (text[position] !== '.') return true;
  const last = tokens[tokens.length - 1];
  if (last === undefined || last.end !== position) return true;
  const following = text.slice(position + 1, position + 12);
  // "No. 5" is an abbreviation, "No. I would wait." an answer.
  if (last.norm === 'no') return !/^\s*\d/.test(following);
  // "e.g.", "U.S.", "J. Smith": a single letter before the point.
  const shortened = (last.end - last.start === 1 && last.kind === 'word' && last.norm !== 'i') || abbreviations.has(last.norm);
  if (!shortened) return true;
  // A shortened word that ends the sentence: "the usual metrics etc. Then ...", "I chose plan B. We ...".
  return last.norm === 'etc' ? /^\s+\p{Lu}/u.test(following) : sentenceOpener.test(following);
}

/** Words with a capital that open a sentence, and no name: "Smith" may follow "J.", "We" may not. */
const sentenceOpener = /^\s+(?:We|I|It|The|That|This|They|So|Then|But|And|If|My|Our|He|She|You|There|When|After|Because|Now|What)\b/;

function lastLineWasHeading(tokens: readonly Token[]): boolean {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || tokens.length - index > 15) return false;
    if (token.marker === 'heading') return true;
    if (token.breakBefore >= Break.sentence) return false;
  }
  return false;
}

const afterPronoun = new Map([
  ["'s", 'is'],
  ["'d", 'would'],
]);
const contractionEndings = new Map([
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would'],
]);
const pronouns = new Set('it he she that this there what who where here how i you we they let when why one'.split(' '));
/** Written or spoken as one word, meant as several. The first part keeps the characters; the others share its end. */
const wholeContractions = new Map([
  ['cannot', ['can', 'not']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ['dunno', ['do', 'not', 'know']],
  ['kinda', ['kind', 'of']],
  ['sorta', ['sort', 'of']],
  ['dont', ['do', 'not']],
  ['doesnt', ['does', 'not']],
  ['didnt', ['did', 'not']],
  ['wont', ['will', 'not']],
  ['cant', ['can', 'not']],
  ['isnt', ['is', 'not']],
  ['wasnt', ['was', 'not']],
  ['wouldnt', ['would', 'not']],
  ['couldnt', ['could', 'not']],
  ['shouldnt', ['should', 'not']],
  ['havent', ['have', 'not']],
  ['hasnt', ['has', 'not']],
  ['hadnt', ['had', 'not']],
  ['arent', ['are', 'not']],
  ['werent', ['were', 'not']],
  ['im', ['i', 'am']],
  ['ive', ['i', 'have']],
  ['thats', ['that', 'is']],
  ['theres', ['there', 'is']],
  ['youre', ['you', 'are']],
  ['theyre', ['they', 'are']],
  ['weve', ['we', 'have']],
  ['lets', ['let', 'us']],
  ['cuz', ['because']],
  ['till', ['until']],
  ['ok', ['okay']],
  ['alright', ['all', 'right']],
]);

/** Clipped at the front, with an apostrophe: "'cause". */
const clippedWords = new Map([
  ['cause', 'because'],
  ['cos', 'because'],
  ['coz', 'because'],
  ['til', 'until'],
  ['em', 'them'],
  ['bout', 'about'],
]);

type Push = (start: number, end: number, norm: string, kind: 'word', capital: boolean) => void;

function pushWord(raw: string, start: number, push: Push): void {
  const first = raw.charCodeAt(0);
  const capital = first > 127 ? /^\p{Lu}/u.test(raw) : first >= 65 && first <= 90;
  const norm = normalizeWord(raw);
  const end = start + raw.length;
  const apostrophe = norm.indexOf("'");
  if (apostrophe < 0) {
    const parts = wholeContractions.get(norm);
    if (parts === undefined) return push(start, end, norm, 'word', capital);
    // The first part keeps most characters, each further one the last ones, so that offsets always rise.
    const cut = end - (parts.length - 1);
    parts.forEach((part, index) => push(index === 0 ? start : cut + index - 1, cut + index, part, 'word', capital && index === 0));
    return undefined;
  }
  const rawApostrophe = raw.search(/['’‘ʼ]/);
  const split = start + (rawApostrophe < 0 ? raw.length : rawApostrophe);
  const head = norm.slice(0, apostrophe);
  const tail = norm.slice(apostrophe);
  // The letter before the apostrophe is cut off by its offset, so it has to be a plain one, and not the only one.
  if (tail === "'t" && head.length > 1 && /[nN]/.test(raw.charAt(rawApostrophe - 1))) {
    const verb = head === 'ca' || head === 'can' ? 'can' : head === 'won' ? 'will' : head === 'shan' ? 'shall' : head === 'ain' ? 'is' : head.slice(0, -1);
    push(start, split - 1, verb, 'word', capital);
    return push(split - 1, end, 'not', 'word', false);
  }
  const ending = tail === "'s" ? (head === 'let' ? 'us' : pronouns.has(head) ? afterPronoun.get(tail) : "'s") : contractionEndings.get(tail);
  if (ending === undefined) return push(start, end, norm, 'word', capital);
  push(start, split, head, 'word', capital);
  return push(split, end, ending, 'word', false);
}
