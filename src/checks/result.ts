import { outcomes } from '../document/annotations/story.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { defineCheck } from '../engine/define-check.ts';

/** Total weight of the outcomes told from which something came of it. */
const enough = 0.75;

export const result = defineCheck({
  id: 'result',
  title: 'Says what came of it',
  polarity: 'strength',
  appliesTo: ['behavioral'],
  rationale: 'A story without its end leaves open whether the judgement in it was any good; a bad end honestly told is an end.',
  source: 'Domain notes, section 4: the result of situation, task, action, result.',
  blindSpots: ['It takes what happened late in the story as what came of it; cause it cannot see.'],
  messages: {
    found: (data: { quote: string }) => `What came of it is told ("${data.quote}").`,
    missing: () => 'The story stops before its end. Say what changed because of it, even if it went badly or is not known yet.',
  },
  examples: [
    { title: 'a change of a number', answer: 'I moved the blood tests to the afternoon and put one nurse at the door. Missed appointments fell from 14 to 9 in a hundred over the spring, and the porters stopped complaining about the chairs.', expect: { status: 'present' } },
    { title: 'an end without a number', answer: 'I rode with the drivers for a week and wrote it all down on a page. In the end the depot dropped the new route, and the two drivers who had wanted to leave stayed with us.', expect: { status: 'present' } },
    { title: 'a bad end', answer: 'I ordered the bigger press without asking who would run it. It failed in the second month, the printer who knew it left, and we lost the calendar contract to a firm in the next town.', expect: { status: 'present' } },
    { title: 'activities only', answer: 'I set up a stakeholder map and a weekly call. I ran three sessions on empathy, I put together a deck with all the personas, and I shared it in the channel so that everyone could see it.', expect: { status: 'absent' } },
    { title: 'only hoped for', answer: 'I would move the tests to the afternoon, and then missed appointments should fall, which would make everybody happier and would save the clinic a lot of money over the next two or three years.', expect: { status: 'absent' } },
    { title: 'a habit', answer: 'What I usually do is look at the data that we have, talk to people, and weigh it up with my judgement. I am comfortable with ambiguity, and I like to make decisions when others hesitate.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = document.read(outcomes);
    const total = found.reduce((sum, { weight }) => sum + weight, 0);
    if (total < enough) return absent('missing');
    const evidence = withoutOverlap(found.map((outcome) => widen(document, outcome, 6, 22))).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: total >= 1.5 ? 0.9 : 0.6 };
  },
});
