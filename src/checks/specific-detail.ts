import { densest, particulars } from '../document/annotations/particulars.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

/** Weight of particulars in an answer of a hundred content words from which it counts as concrete. */
const enough = 1.3;

export const specificDetail = defineCheck({
  id: 'specific-detail',
  title: 'Argues with concrete particulars',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'What is said of one named place, thing or figure can be checked and argued with; what fits every product says nothing about this one.',
  source: 'Domain notes, section 2: generic frameworks and generic behavioural answers are typical mistakes.',
  blindSpots: [
    'It does not check that a figure is true, or that the argument needs it.',
    'A particular told only in rare or abstract words, without a name, a figure or a visible thing, may be missed.',
  ],
  messages: {
    found: (data: { quote: string }) => `Concrete particulars carry the answer ("${data.quote}").`,
    missing: () => 'Little here is particular to the case. Put in one thing that could be checked: a place, a part of the product, or a figure, and say what follows from it.',
  },
  examples: [
    { title: 'a figure and a place', answer: 'I looked at the night buses first. In Leeds 38% of the late departures left from two stops by the hospital, so I moved the driver change away from there, and the complaints went quiet.', expect: { status: 'present' } },
    { title: 'a thing, without figures', answer: 'Her tray sat on the windowsill, out of reach of anybody in a wheelchair, and the bell was on the wall behind the curtain. So the meals came back untouched, and nobody had asked why.', expect: { status: 'present' } },
    { title: 'lower-case speech', mode: 'spoken', answer: 'so in poland the growers got paid by the crate and they left the small apples on the tree and i asked for a price per kilo instead and within three weeks the lorries were full again by noon', expect: { status: 'present' } },
    { title: 'slogans', answer: 'We would be customer-obsessed and data-driven. We would leverage our strengths, move the needle, and delight users at every touchpoint with a seamless experience that builds trust and drives sustainable growth.', expect: { status: 'absent' } },
    { title: 'only process', answer: 'I would start with twelve interviews and a survey, build personas with the design team, hold a workshop with five departments, and share a roadmap with the stakeholders. After two weeks we would hold a retrospective.', expect: { status: 'absent' } },
    { title: 'textbook figures', kind: 'technical', answer: 'You choose 80% power and 95% confidence, you put the baseline in a calculator, and it gives you the sample size. Usually two weeks are enough, and you should never look at it too early.', expect: { status: 'absent' } },
    { title: "somebody else's particulars", answer: 'A famous article says that the best companies decide early. The book says to find your core value and hold on to it, and I agree with this, since clarity and focus are what good leadership is about.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = document.read(particulars);
    const total = found.reduce((sum, { weight }) => sum + weight, 0);
    // Longer answers gather particulars by chance, but not in proportion to their length.
    const score = total / Math.sqrt(Math.max(100, document.words.length) / 100);
    if (score < enough) return absent('missing');
    const passages = withoutOverlap(densest(document, found).map((one) => widen(document, one, 14, 28)), 3);
    const evidence = passages.map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: score >= 2.5 ? 0.9 : 0.6 };
  },
});
