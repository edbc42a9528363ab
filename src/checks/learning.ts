import { lessons } from '../document/annotations/lessons.ts';
import { particulars } from '../document/annotations/particulars.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import type { Document } from '../document/document.ts';
import { definePatterns, type Mention } from '../document/patterns/define-patterns.ts';
import { Break } from '../document/tokenize.ts';
import { defineCheck } from '../engine/define-check.ts';

/** A habit in the present is a lesson once the story is told: from this share of the words on. */
const habitsFrom = 0.7;

export const learning = defineCheck({
  id: 'learning',
  title: 'Says what changed since',
  polarity: 'strength',
  appliesTo: ['behavioral', 'culture'],
  rationale: 'A lesson counts when it changed a habit; a platitude shows that none did.',
  source: 'Codebook, dimension curiosity: a lesson that changed behaviour.',
  blindSpots: ['A habit that was always there, told in the present, may be taken for a lesson.', 'Whether the habit is kept, only a referee can tell.'],
  messages: {
    found: (data: { quote: string }) => `A lesson with a change is told ("${data.quote}").`,
    missing: () => 'Nothing is said to be done differently since. Name one thing that you now do, or no longer do, because of this.',
  },
  examples: [
    { title: 'a new habit', kind: 'behavioral', answer: 'We opened with sixteen beds instead of forty. Since then I have asked who will staff a room before I count it, and I write the name of that person next to the room.', expect: { status: 'present' } },
    { title: 'without the word lesson', kind: 'behavioral', answer: 'The lamp made no difference, because I had never stood at that stop at night. Now I ride a route after dark before I draw anything on the map, even if it costs a day.', expect: { status: 'present' } },
    { title: 'learned that', kind: 'culture', answer: 'I learned that I cannot hear bad news in a full room. I asked my deputy to bring it to me alone, on the day, before it goes to anybody else.', expect: { status: 'present' } },
    { title: 'a platitude', kind: 'behavioral', answer: 'It was a hard project and in the end it went fine. I learned that communication is key, and that teamwork is everything, and I will always carry that with me in my career.', expect: { status: 'absent' } },
    { title: 'no lesson', kind: 'behavioral', answer: 'I moved the blood tests to the afternoon. The queue was gone by May, and the porters stopped complaining. The hospital wrote about it in its paper, with a picture of the empty corridor.', expect: { status: 'absent' } },
    { title: 'somebody else learned', kind: 'behavioral', answer: 'The author says that leaders should reflect after each project. A good manager would write down three lessons and share them widely, as the book recommends in its final chapter on growth.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const matches = document.read(lessons);
    const hollow = matches.filter(({ label }) => label === 'platitude');
    // 'I learned that communication is key': what was learned has to be more than that.
    const found = matches.filter(
      (match) =>
        match.label !== 'platitude' &&
        !isHollow(document, match) &&
        !isMarker(document, match) &&
        (match.label !== 'habit' || match.first >= document.words.length * habitsFrom) &&
        (match.label !== 'learned' || isParticular(document, match)) &&
        isAsserted(document, match, { ignore: ['negated'] }) &&
        !hollow.some(({ first, last }) => first < match.last + 8 && match.first < last + 2),
    );
    if (found.length === 0) return absent('missing');
    const ordered = [...found].sort((a, b) => Number(b.label === 'changed') - Number(a.label === 'changed') || b.first - a.first);
    const evidence = withoutOverlap(ordered.map((match) => widen(document, match, 7, 22)), 2).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: ordered[0]!.label === 'changed' ? 0.8 : 0.6 };
  },
});

/** Doubt or distrust in place of a lesson: "I guess you can't trust vendors". */
const hollowLesson = definePatterns('hollow lesson', {
  hollow: ['(learn|learned|lesson|takeaway) ..4 (i guess|i suppose|maybe|nothing|not much)', '(can|can not|never|not|not to) ..1 (trust|rely on|depend on|count on) (vendors|people|anyone|anybody|suppliers|others|them|other teams|marketing|sales|engineering|agencies|contractors|partners)'],
});

function isHollow(document: Document, { first, last }: Mention): boolean {
  return document.read(hollowLesson).some((match) => match.first < last + 6 && first < match.last);
}

/** "Now, when we launched": a word to go on with, not a time. */
function isMarker({ words }: Document, { first }: Mention): boolean {
  return words[first]!.norm === 'now' && words[first + 1]?.breakBefore === Break.comma;
}

/** Whether what was learned says something of the speaker or of the case: "that I cannot hear bad news", not "that trust matters". */
function isParticular(document: Document, { first, last }: Mention): boolean {
  const { words } = document;
  const end = Math.min(words.length, last + 16);
  for (let index = first + 1; index < end; index += 1) if (/^(i|we|my|me|myself|not|never|before|first|nobody|no)$/.test(words[index]!.norm) && index >= last - 6) return true;
  return document.read(particulars).some((one) => one.first >= first && one.first < end);
}
