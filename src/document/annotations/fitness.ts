import { franc } from 'franc-min';
import { defineAnnotation, type Document } from '../document.ts';

/** A property of the text that limits what can be judged. */
export interface TextNote {
  readonly code: 'too-short' | 'no-words' | 'not-english' | 'unpunctuated' | 'damaged-text';
  readonly text: string;
}

/** Fewest words that the checks decide on: below it even a reader would ask for more. */
export const fewestWords = 25;

/** Words that carry grammar and no content; about half of any English prose. */
const functionWords = new Set(
  ('the a an and or but of to in on at for with from by as is are was were be been being am it its i you he she we they me my our your their his her him them us ' +
    'that this these those there here what which who whom whose how why when where if then so than because not no do does did have has had having will would can could should may might must ' +
    'about into over under after before between out up down off again more most some any all each other one only just also very too own same such s t').split(' '),
);

/** Whether a normalised word carries grammar and no content. */
export const isFunctionWord = (norm: string): boolean => functionWords.has(norm);

/** Share of tokens that are English function words, 0 to 1. */
export const functionWordShare = defineAnnotation('function word share', (document) => {
  const { tokens } = document;
  if (tokens.length === 0) return 0;
  let count = 0;
  for (const token of tokens) if (functionWords.has(token.norm)) count += 1;
  return count / tokens.length;
});

/** Below this share of function words the language is looked at closely: the labelled answers have 0.4 and more. */
const suspectShare = 0.25;

function isEnglish(document: Document): boolean {
  if (document.read(functionWordShare) >= suspectShare) return true;
  const sample = document.text.slice(0, 2_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return false;
  const language = franc(sample, { minLength: 40 });
  // Lists of English terms have no grammar to go by and come out as anything; they are judged (and found empty), not excused.
  if (language === 'eng' || language === 'und' || language === 'sco') return true;
  return document.read(functionWordShare) >= 0.08;
}

/** Everything about the text that limits the judgement, worst first; empty for ordinary prose. */
export const textNotes = defineAnnotation('text notes', (document): readonly TextNote[] => {
  const notes: TextNote[] = [];
  const { tokens, text } = document;
  const wordCount = tokens.filter((token) => token.kind === 'word').length;
  if (wordCount === 0) {
    notes.push({ code: 'no-words', text: 'The answer has no words to judge. Pass the text of the answer.' });
  } else if (tokens.length < fewestWords) {
    notes.push({
      code: 'too-short',
      text: `The answer has ${tokens.length} words; fewer than ${fewestWords} cannot carry a judgement. Give the whole answer.`,
    });
  }
  if (wordCount > 0 && !isEnglish(document)) {
    notes.push({ code: 'not-english', text: 'The answer does not read as English, the only language that the checks understand. Translate it, or have a person rate it.' });
  }
  if (tokens.length >= 60 && document.sentences.filter((sentence) => !sentence.soft).length <= tokens.length / 60) {
    notes.push({ code: 'unpunctuated', text: 'The text has almost no punctuation, so sentence ends were guessed.' });
  }
  if (/[\u0000\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) {
    notes.push({ code: 'damaged-text', text: 'The text holds NUL, replacement characters or half characters: it was probably decoded wrongly. Offsets still refer to the text as given.' });
  }
  return notes;
});

/** Why the text cannot be judged at all; undefined where it can. */
export const unjudgeable = defineAnnotation(
  'unjudgeable',
  (document): TextNote | undefined => document.read(textNotes).find(({ code }) => code === 'no-words' || code === 'too-short' || code === 'not-english'),
);
