import { notSpeakers, partAlone, roleQualifiers, roleWords } from './not-speakers.ts';

/** What may be a label at the head of a line: a name, and where what was said begins. */
export interface LabelCandidate {
  readonly name: string;
  /** Offset at which the words begin. */
  readonly contentStart: number;
  /** The time stamp beside the name, as it is written. */
  readonly stamp: string | null;
  /** Whether there is a question in the line. */
  readonly asks: boolean;
}

/** Longest head of a line in which a label is looked for. */
const longestHead = 140;
const longestName = 70;

const lead = /^(?:[ \t]+|>>+|[-–—•*+](?=[ \t])|<[a-zA-Z][^<>]{0,60}>|\*\*|__)+/;
const stampText = '\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?';
const leadingStamp = new RegExp(`^[[(]?(${stampText})[\\])]?[ \\t]*[-–—|:]?[ \\t]*(?=[^\\d\\s])`);
const trailingStamp = new RegExp(`[ \\t]*(?:[-–—|@][ \\t]*)?[[(]?(${stampText})[\\])]?$`);
const closing = /^(?:\*\*|__|<\/[a-zA-Z]{1,10}>)+/;
const trailing = /(?:\*\*|__|<\/[a-zA-Z]{1,10}>|[ \t])+$/;

/** The label at the head of a line, by its shape alone; undefined where the line has none. */
export function matchLabel(source: string, start: number, end: number): LabelCandidate | undefined {
  const head = source.slice(start, Math.min(end, start + longestHead));
  if (!head.includes(':') && !head.includes('：')) return undefined;
  let at = lead.exec(head)?.[0].length ?? 0;
  let stamp: string | null = null;
  const opening = leadingStamp.exec(head.slice(at));
  if (opening !== null) {
    stamp = opening[1] ?? null;
    at += opening[0].length;
    at += lead.exec(head.slice(at))?.[0].length ?? 0;
  }
  const colon = findColon(head, at, start + head.length === end);
  if (colon === undefined) return undefined;
  let name = head.slice(at, colon).replace(trailing, '');
  const beside = trailingStamp.exec(name);
  if (beside !== null && beside.index > 0) {
    stamp ??= beside[1] ?? null;
    name = name.slice(0, beside.index).replace(trailing, '');
  }
  name = bareName(name);
  if (!isNameShaped(name)) return undefined;
  const after = colon + 1;
  const markup = closing.exec(head.slice(after))?.[0].length ?? 0;
  const contentStart = start + after + markup;
  return { name: canonicalName(name), contentStart, stamp, asks: source.slice(contentStart, end).includes('?') };
}

const headingStamp = new RegExp(`^[ \\t]*(.{1,${longestName}}?)[ \\t]+[-–—|@]?[ \\t]*[[(]?(${stampText})[\\])]?[ \\t]*$`);
const stampHeading = new RegExp(`^[ \\t]*[[(]?(${stampText})[\\])]?[ \\t]+[-–—|]?[ \\t]*(.{1,${longestName}}?)[ \\t]*$`);

/** A line that holds a name and a time and no more, as Otter, Teams and Zoom write above what was said; undefined for any other. */
export function matchHeading(source: string, start: number, end: number): LabelCandidate | undefined {
  if (end - start > longestHead) return undefined;
  const line = source.slice(start, end);
  if (!/\d:\d/.test(line)) return undefined;
  const after = headingStamp.exec(line);
  const before = after === null ? stampHeading.exec(line) : null;
  const name = bareName((after?.[1] ?? before?.[2] ?? '').replace(trailing, '').replace(lead, '').replace(/:$/, ''));
  if (!isNameShaped(name) || headsPart(name)) return undefined;
  return { name: canonicalName(name), contentStart: end, stamp: after?.[2] ?? before?.[1] ?? null, asks: false };
}

/** A line that holds a name and no more; it names a speaker where the next line is a time. */
export function matchName(source: string, start: number, end: number): string | undefined {
  if (end - start > longestName + 10) return undefined;
  const name = bareName(source.slice(start, end).replace(trailing, '').replace(lead, ''));
  return isNameShaped(name) && !headsPart(name) ? canonicalName(name) : undefined;
}

const loneStamp = new RegExp(`^[ \\t]*[[(]?(${stampText})[\\])]?[ \\t]*$`);

/** The stamp of a line that holds nothing else. */
export const matchLoneStamp = (source: string, start: number, end: number): string | undefined =>
  end - start > 24 ? undefined : loneStamp.exec(source.slice(start, end))?.[1];

/** The colon that ends a label: white space, mark-up or the end of the line follows it. */
function findColon(head: string, from: number, isWhole: boolean): number | undefined {
  for (let at = from; at < head.length; at += 1) {
    const character = head[at];
    if (character === '：') return at;
    if (character !== ':') continue;
    if (at + 1 === head.length) return isWhole ? at : undefined;
    if (/^(?:\s|\*\*|__|<\/)/.test(head.slice(at + 1, at + 4))) return at;
  }
  return undefined;
}

/** The name without the brackets around it. */
const bareName = (name: string): string => name.trim().replace(/^\[([^[\]]*)\]$/, '$1').trim();

/** White space single; `Q1` and `Q2` are asked by one voice. */
function canonicalName(name: string): string {
  const single = name.replace(/\s+/g, ' ');
  return /^[QA]\d{1,3}[.)]?$/.test(single) ? single.charAt(0) : single;
}

const aside = /\s*[([][^()[\]]{1,50}[)\]]/g;
const capital = /^["'“”‘’]?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’‘.\-‐‑]*["'“”‘’]?$/u;
const handle = /^(?:[\p{L}]+[_-]?\d{1,4}|\d{1,4}|#\d{1,3}|&|\/)$/u;
const particles = new Set('de del da di van von der den la le bin ibn al el ter dos du y e of'.split(' '));
const wordLimit = 6;

/** A file has few names and many lines; judging each line anew takes most of the time of reading a dialogue. */
const judged = new Map<string, boolean>();
const judgedLimit = 1000;

/** Whether a text has the shape of a name or a part in a conversation: few words, each with a capital, no sentence. */
export function isNameShaped(name: string): boolean {
  if (name === '' || name.length > longestName) return false;
  const known = judged.get(name);
  if (known !== undefined) return known;
  if (judged.size >= judgedLimit) judged.clear();
  const shaped = hasNameShape(name);
  judged.set(name, shaped);
  return shaped;
}

function hasNameShape(name: string): boolean {
  const bare = name.replace(aside, '').trim();
  if (bare === '') return false;
  const words = bare.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > wordLimit || !/\p{L}/u.test(bare) || /^,|,.*,/.test(bare)) return false;
  const isRole = isRoleName(bare);
  return words.every((word, index) =>
    isRole || capital.test(word) || handle.test(word) || (index > 0 && particles.has(word.toLowerCase())) ||
    (words.length === 1 && /^[\p{Ll}][\p{L}'’-]{1,20}$/u.test(word)));
}

/** Whether a name is a part that somebody has in the conversation, or a number that a tool gave; "What I did" is none. */
export function isRoleName(name: string): boolean {
  const words = name.replace(aside, '').toLowerCase().split(/[\s,_-]+/).filter((word) => word !== '');
  if (words.length === 1 && partAlone.has(words[0] ?? '')) return true;
  const isPart = (word: string): boolean => roleWords.has(word) || roleWords.has(word.replace(/\d+$/, ''));
  return words.some(isPart) && words.every((word) => isPart(word) || roleQualifiers.has(word) || /^(?:\p{L}|#?\d{1,4})$/u.test(word));
}

/** Whether a name heads a part of an answer ("Result", "Key metrics", "Step 2") and so names nobody. */
export function headsPart(name: string): boolean {
  if (isRoleName(name)) return false;
  if (/[(,]/.test(name) && name.replace(aside, '').trim() !== name.replace(/[(,].*$/s, '').trim()) return false;
  const words = name.replace(aside, '').toLowerCase().split(/[\s,/&]+/).filter((word) => word !== '');
  return words.some((word) => isListed(word.replace(/[.)]$/, '')));
}

const isListed = (word: string): boolean =>
  notSpeakers.has(word) || notSpeakers.has(word.replace(/s$/, '')) || notSpeakers.has(word.replace(/es$/, '')) || notSpeakers.has(word.replace(/ies$/, 'y')) || notSpeakers.has(word.replace(/es$/, 'is')) ||
  (/^\p{L}+\d+$/u.test(word) && notSpeakers.has(word.replace(/\d+$/, '')));

/**
 * Which of the labels that a file has are speakers. A part in a conversation ("Interviewer", "Speaker 2") always is one; a name is one
 * where it recurs. What stands once is one where it is a name of two words or more, or where the conversation would otherwise lack a
 * second voice; but names that all stand once make a conversation only if one of them asks something, or has a time beside it. What heads a
 * part of an answer never is a speaker.
 */
export function findSpeakers(candidates: Iterable<Pick<LabelCandidate, 'name' | 'asks'> & { readonly stamp?: string | null }>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let isSpoken = false;
  for (const { name, asks, stamp } of candidates) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    isSpoken ||= asks || (stamp ?? null) !== null;
  }
  const speakers = new Set<string>();
  const once: string[] = [];
  const isQuiz = counts.has('Question') && counts.has('Answer');
  for (const [name, count] of counts) {
    if (isRoleName(name) || (isQuiz && (name === 'Question' || name === 'Answer'))) speakers.add(name);
    else if (headsPart(name)) continue;
    else if (/^\p{Ll}/u.test(name)) {
      if (count >= 3) speakers.add(name);
    } else if (count > 1) speakers.add(name);
    else once.push(name);
  }
  // A lone "Q", "A" or "I" is a letter, and not one side of a conversation.
  for (const letter of ['Q', 'A', 'I']) if (speakers.size === 1 && once.length === 0) speakers.delete(letter);
  const hasEvidence = speakers.size > 0 || isSpoken;
  const several = once.filter((name) => /[\s,]/.test(name));
  const single = once.filter((name) => !/[\s,]/.test(name));
  if (hasEvidence) for (const name of several) speakers.add(name);
  if (hasEvidence && speakers.size + single.length > 1) for (const name of single) if (speakers.size < 2) speakers.add(name);
  return speakers;
}
