import { actions } from '../document/annotations/actors.ts';
import { coherence } from '../document/annotations/coherence.ts';
import { parrotingShare, questionOverlap } from '../document/annotations/question-overlap.ts';
import { unclaimedShare } from '../document/annotations/scopes.ts';
import type { Document } from '../document/document.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

/** Share of the question's subjects below which an answer that should speak of them does not. */
const strayShare = 0.12;
/** Share below which the link is too thin to be sure. */
const thinShare = 0.3;
/** Share of words that are no claim of the speaker's (an echo of the question, a recital) from which nothing is left to answer it. */
const mostlyUnclaimed = 0.6;
/** Past actions of the speaker's that make a story, whatever words it is told in. */
const storyActions = 2;

export const onTopic = defineCheck({
  id: 'on-topic',
  title: 'Answers the question asked',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'A good answer to another question is no answer; interviewers notice a prepared piece at once.',
  source: 'Codebook, section E and the ruling on slogans and process-only talk.',
  blindSpots: [
    'It compares subjects, not meaning: an answer about the right subject that dodges the question passes.',
    'A story that shares no word with the question is taken as an answer to it if it is a story of the speaker\'s own.',
  ],
  messages: {
    found: (data: { quote: string }) => `Takes up what was asked ("${data.quote}").`,
    thin: (data: { quote: string }) => `Takes up little of what was asked ("${data.quote}"). Use the question's own terms once, early, so that the listener knows where you are.`,
    story: () => 'Tells a story of the speaker\'s own, as the question asks; whether it is the right story, only a person can tell.',
    stray: () => 'Takes up nothing of what was asked. Say in the first sentence how this answers the question, or answer it.',
    echo: () => 'Mostly repeats the question or recites definitions, and so does not answer it. Say what you would do, or did.',
    incoherent: () => 'The words do not make sentences, so they answer nothing.',
  },
  examples: [
    {
      title: 'the question\'s own subject',
      kind: 'pricing',
      prompt: 'How would you price a second library card for a household?',
      answer: 'I would keep the second card cheap. A household that already pays for one library card will not pay twice, so four pounds is the most that I would ask, and the child pays nothing. That covers the plastic.',
      expect: { status: 'present', message: 'found' },
    },
    {
      title: 'another word for the same thing',
      kind: 'product-sense',
      prompt: 'Design a feature that reduces churn.',
      answer: 'Let people pause. Somebody who moves house does not want to cancel, and today the only button we give them says goodbye, so they leave and come back late or not at all.',
      expect: { status: 'present' },
    },
    {
      title: 'a story in its own words',
      kind: 'behavioral',
      prompt: 'Tell me about a time you failed.',
      answer: 'I ordered forty beds for the new ward and we opened with sixteen. I had counted the rooms and never asked who would staff them, so for a whole winter twenty-four beds stood in the corridor.',
      expect: { status: 'present' },
    },
    {
      title: 'an answer to another question',
      kind: 'pricing',
      prompt: 'How would you price an add-on for an extra household?',
      answer: 'My biggest inspiration is my old football coach, because he believed in everybody and never shouted. Teamwork makes the dream work, and I bring that energy into each room that I walk into, whatever happens.',
      expect: { status: 'absent', message: 'stray' },
    },
    {
      title: 'the question handed back',
      kind: 'pricing',
      prompt: 'Should the museum introduce a five-dollar evening ticket with a limited choice of rooms?',
      answer: 'Should the museum introduce a five-dollar evening ticket with a limited choice of rooms? The museum introduce a five-dollar evening ticket with a limited choice of rooms is what we ask. The museum introduce a five-dollar evening ticket.',
      expect: { status: 'absent', message: 'echo' },
    },
    {
      title: 'the question\'s words without grammar',
      kind: 'pricing',
      prompt: 'How would you price an add-on for an extra household?',
      answer: 'the of household is and price to we a would the in add-on of is extra the and household our of would my price to the are and a with of should household price the of',
      expect: { status: 'absent', message: 'incoherent' },
    },
  ],
  evaluate({ document, present, partial, absent }) {
    const { topic, takenUp, words, echoShare } = document.read(questionOverlap);
    const broken = document.read(coherence).brokenShare > 0.5;
    if (echoShare >= parrotingShare && !broken) return absent('echo');
    if (broken) return absent('incoherent');
    if (document.read(unclaimedShare) >= mostlyUnclaimed) return absent('echo');
    const share = topic.length === 0 ? 1 : takenUp / topic.length;
    const personal = document.question.kind === 'behavioral' || document.question.kind === 'culture';
    if (takenUp === 0 || share < strayShare) {
      const story = document.read(actions).filter(({ actor, tense }) => actor === 'I' && (personal || tense === 'past'));
      if (!personal || story.length < storyActions) return absent('stray');
      return { ...present('story', [document.quote(story[0]!.first, story[0]!.last)]), confidence: 0.5 };
    }
    const evidence = densestSentence(document, words);
    const quote = { quote: shorten(evidence.quote) };
    // Stories name their subject in their own words; of a plan one may expect the question's.
    return share < thinShare && !personal ? { ...partial('thin', [evidence], quote), score: 0.75 } : present('found', [evidence], quote);
  },
});

/** The sentence that takes up most of the question. */
function densestSentence(document: Document, words: readonly number[]) {
  const counts = new Map<number, number>();
  for (const index of words) {
    const { sentence } = document.words[index]!;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [0];
  const { first, last } = document.sentences[best]!;
  return document.quote(first, last);
}

function shorten(quote: string): string {
  return quote.length <= 80 ? quote : `${quote.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}
