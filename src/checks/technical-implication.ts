import { technicalImplications } from '../document/annotations/technical-facts.ts';
import { claimed } from '../document/annotations/claims.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

/** Evidence enough, from the terms and the links between them. */
const enough = 2.5;
/** Each further passage adds a little, up to three. */
const perFurther = 0.15;
/** Questions that ask for technical reasoning: there a plain word for a technical thing is one. */
const technicalKinds: readonly string[] = ['technical', 'system-design'];

export const technicalImplication = defineCheck({
  id: 'technical-implication',
  title: 'Draws a consequence from a technical fact',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'A manager who knows what the system can and cannot do plans what can be built, and does not take it for granted that engineering just builds the spec.',
  source: 'Domain notes, sections 1 and 3: technical trade-offs such as compute, latency and scale; assuming that engineering simply builds the spec is a red flag.',
  blindSpots: ['It does not judge whether the fact is true.', 'A fact whose consequence is left to the listener is missed.'],
  messages: {
    found: (data: { quote: string }) => `A technical fact is followed to its consequence ("${data.quote}").`,
    missing: () => 'No consequence is drawn from a technical fact. Say what the devices, the data, the model or the sample size allow, and what follows for the plan.',
  },
  examples: [
    { title: 'the devices in use', answer: 'The nurses share old tablets with a weak battery, so the form has to save after every field. Otherwise a shift loses its notes whenever somebody forgets to plug the thing in at lunch.', expect: { status: 'present' } },
    { title: 'a statistical fact', answer: 'With nine depots the sample is too small to see a change of two percent, so I would compare each depot with its own last year instead of one group with another.', expect: { status: 'present' } },
    { title: 'data that comes late', answer: 'Stock levels are synced overnight, which means the shop page cannot promise anything for the same day. I would show "usually in stock" and let the store confirm within the hour.', expect: { status: 'present' } },
    { title: 'terms without a consequence', answer: 'We use cloud, machine learning, big data and an API-first platform. I am very comfortable with technology, I enjoy talking to engineers, and I find artificial intelligence really exciting as a field.', expect: { status: 'absent' } },
    { title: 'nothing technical', answer: 'The parents were cross about the new timetable, so I went to the gate every morning for a week, listened to what they had to say and then moved the first lesson back.', expect: { status: 'absent' } },
    { title: 'attributed', answer: 'The book says that a model drifts when its training data is stale, so one should retrain it. Its author recommends that every manager learns about latency, because users notice it.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = claimed(document, document.read(technicalImplications));
    const first = found[0];
    if (first === undefined) return absent('missing');
    const total = first.score + perFurther * Math.min(3, found.length - 1) + (technicalKinds.includes(document.question.kind) ? 0.4 : 0);
    if (total < enough) return absent('missing');
    const evidence = withoutOverlap(found.map((match) => widen(document, match, 8, 26))).map(({ first: from, last }) => document.quote(from, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: first.score >= 3 ? 0.8 : 0.55 };
  },
});
