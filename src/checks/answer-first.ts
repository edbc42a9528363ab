import { bottomLines } from '../document/annotations/bottom-lines.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import type { Document } from '../document/document.ts';
import type { Mention } from '../document/patterns/define-patterns.ts';
import { coherence } from '../document/annotations/coherence.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

/** The sentence, where it is short enough to be read at a glance; else the words around. */
function readable(document: Document, mention: Mention): Mention {
  const { first, last } = document.sentences[document.words[mention.first]!.sentence]!;
  return last - first <= 24 && mention.last <= last ? { first, last } : widen(document, mention, 6, 26);
}

export const answerFirst = defineCheck({
  id: 'answer-first',
  title: 'Gives the bottom line in the first two sentences',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'A listener who knows the answer can follow the reasons; one who waits for it has to keep everything in mind. Rambling is cut off, so what comes first is what is heard.',
  source: 'Domain notes, section 2: answers in under 90 seconds, the core metric or decision first; the communication dimension rewards the point first.',
  blindSpots: ['An answer given as an image or a riddle is missed.', 'It does not judge whether the opening answers the question that was asked.', 'A scene that gives the end of the story away in passing may be missed.'],
  messages: {
    found: (data: { quote: string }) => `The opening gives the answer ("${data.quote}"), so that everything after it can be heard as a reason.`,
    missing: () =>
      'The first two sentences do not say what the answer is, and a listener has to wait for it. Open with the recommendation, the metric, the yes or no, or how the story ended; then give the reasons.',
  },
  examples: [
    {
      title: 'a plain order, with no word of recommending',
      kind: 'product-sense',
      prompt: "Design a way for a clinic's patients to keep their appointments.",
      answer: 'Let patients move the appointment themselves, by replying to the reminder, up to two hours before. Most of those who miss one knew the day before that they could not come, and the phone line is busy from eight to ten.',
      expect: { status: 'present' },
    },
    {
      title: 'the gist of a story',
      kind: 'behavioral',
      prompt: 'Tell me about a time you failed.',
      answer: 'I opened the second bakery six months too early and had to close it again. The first shop was full every Saturday, and I took that for demand across the town, when it was really the market next door that brought people in.',
      expect: { status: 'present' },
    },
    {
      title: 'a no after a moment of thought',
      kind: 'strategy',
      mode: 'spoken',
      prompt: 'Should the bus company sell a yearly ticket?',
      answer: "Um, okay, good question. No, I wouldn't, not for the whole network. The people who'd buy it are the ones who ride every day already, so all we'd do is give our best riders a discount and call it growth.",
      expect: { status: 'present' },
    },
    {
      title: 'only the setting',
      kind: 'behavioral',
      prompt: 'Describe a conflict with another team and how it ended.',
      answer: 'At that time I was with a freight company in Rotterdam, on the planning desk. There were about forty people on two floors, and the customs team sat next to us. They had their own system, which was older than ours. In the end I moved our cut-off by an hour.',
      expect: { status: 'absent' },
    },
    {
      title: 'an announcement of structure',
      kind: 'strategy',
      prompt: 'How would you launch a night bus?',
      answer: 'There are many ways to look at this. Before answering I would like to describe the market, then the riders, then the options that we have, and after that I will come to the advantages and disadvantages of each of them.',
      expect: { status: 'absent' },
    },
    {
      title: 'research in place of an answer',
      kind: 'product-sense',
      prompt: 'How would you improve the school library?',
      answer: 'So I would look at the data first and talk to the pupils and the teachers to understand what they need. I would explore a couple of directions and see what comes out of it, and then we would take it from there.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const { lines, away } = document.read(bottomLines);
    const best = lines[0];
    if (best === undefined || document.read(coherence).brokenShare > 0.5) return absent('missing');
    // A second cue makes a first one surer; each lead away from the point makes it less so.
    const second = lines.find((line) => line.first >= best.last || line.last <= best.first)?.weight ?? 0;
    const score = best.weight + 0.25 * second - 0.35 * Math.min(away, 3);
    if (score < 0.65) return absent('missing');
    const passages = lines.filter(({ weight }) => weight >= best.weight - 0.35).map((line) => readable(document, line));
    const evidence = withoutOverlap(passages, 2).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: Math.min(0.9, 0.4 + score / 2.5) };
  },
});
