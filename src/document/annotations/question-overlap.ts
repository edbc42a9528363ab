import { conceptGroups } from '../../lexicons/concepts.ts';
import { defineAnnotation } from '../document.ts';
import { stem } from '../stem.ts';
import { tokenize } from '../tokenize.ts';

/** Words of interview questions that say what to do, not what about. */
const framing = new Set(
  ('a an the and or but of to in on at for with from by as is are was were be been being am it its i you he she we they me my our your their us them this that these those ' +
    'there here what which who how why when where if then so than because not no do does did have has had will would can could should may might must about into over ' +
    'tell describe walk through explain give example name time say think make made case either way one next ever us used use using state someone something anything did get gets ' +
    'would have done mean work hard new thing things up out like \'s').split(' '),
);

/** What a question is about, and where the answer speaks of it. */
export interface QuestionOverlap {
  /** Stems of the question's content words. */
  readonly topic: readonly string[];
  /** Of these, how many the answer takes up, in the same word or another word for the same thing. */
  readonly takenUp: number;
  /** Indexes of the content words that take them up, in order. */
  readonly words: readonly number[];
  /** Share of the answer's own content words that are the question's very words, 0 to 1: 0.02 to 0.2 in real answers. */
  readonly echoShare: number;
}

/** Share of the question's words from which an answer does nothing but hand them back; no labelled answer exceeds 0.22. */
export const parrotingShare = 0.35;

let concepts: Map<string, Set<string>> | undefined;

/** Stems that speak of the same thing as a stem, itself included. */
function relatedStems(of: string): ReadonlySet<string> {
  if (concepts === undefined) {
    concepts = new Map();
    for (const group of conceptGroups) {
      const stems = group.map(stem);
      // The relation runs from the question's word to the answers' words, not between answers' words of different groups.
      const head = stems[0]!;
      const set = concepts.get(head) ?? new Set<string>();
      for (const member of stems) set.add(member);
      concepts.set(head, set);
    }
  }
  return concepts.get(of) ?? new Set([of]);
}

/** Compares the answer's words with what the question is about. */
export const questionOverlap = defineAnnotation('question overlap', (document): QuestionOverlap => {
  const topic = [...new Set(tokenize(document.question.prompt).filter(({ norm }) => !framing.has(norm)).map(({ norm }) => stem(norm)))];
  const byStem = new Map<string, number[]>();
  for (const subject of topic) {
    for (const related of relatedStems(subject)) {
      const list = byStem.get(related) ?? [];
      list.push(topic.indexOf(subject));
      byStem.set(related, list);
    }
  }
  const asked = new Set(topic);
  let content = 0;
  let echoed = 0;
  const takenUp = new Set<number>();
  const words: number[] = [];
  for (const word of document.words) {
    const stemmed = stem(word.norm);
    if (!framing.has(word.norm)) {
      content += 1;
      if (asked.has(stemmed)) echoed += 1;
    }
    const subjects = byStem.get(stemmed);
    if (subjects === undefined) continue;
    words.push(word.index);
    for (const subject of subjects) takenUp.add(subject);
  }
  return { topic, takenUp: takenUp.size, words, echoShare: content === 0 ? 0 : echoed / content };
});
