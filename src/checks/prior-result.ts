import { observations } from '../document/annotations/observations.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

/** Evidence enough, from the kind of figure, its tense and its source. */
const enough = 3.5;
/** In a story, figures in the last part tell what came of it; they are results, not grounds. */
const storyGroundsEnd = 0.62;

export const priorResult = defineCheck({
  id: 'prior-result',
  title: 'Cites a figure that was already observed',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'A measured effect from a past test, launch or market is the strongest ground for a claim about the next one.',
  source: 'Domain notes, section 1: strong answers cite a specific measured lift from an earlier test and tie it to a hypothesis.',
  blindSpots: ['It cannot know whether the figure is true.', 'In a story, a figure late in the answer is taken for its result, even if it served as a ground.'],
  messages: {
    found: (data: { quote: string }) => `A figure already observed is used as a ground ("${data.quote}").`,
    missing: () => 'No figure that was already observed backs the claim. Cite what a past test, launch or season showed: how much, of what, and where.',
  },
  examples: [
    { title: 'a share seen at an earlier place', answer: 'I would not send reminders by post. At my last clinic 38% of the letters came back unopened, and the patients who missed most visits were the ones who had moved house.', expect: { status: 'present' } },
    { title: 'a change told in words', answer: 'Free delivery brings the wrong people, I think. When we tried it in our Leeds shop, baskets shrank by about a third in two months and most of the new buyers never came back.', expect: { status: 'present' } },
    { title: 'a ratio found in a story', kind: 'behavioral', answer: 'The head of the school wanted longer lessons. I went through the marks of two years first, and two out of three pupils had lost points in the last ten minutes. So I proposed shorter ones, and she agreed.', expect: { status: 'present' } },
    { title: 'a target, not a result', answer: 'I want the share of late buses to fall to 5% by next summer, and I would stop if it stays above 8% after ten weeks. That is the number that I would hold myself to.', expect: { status: 'absent' } },
    { title: 'data without a figure', answer: 'In the past we saw that things got a lot better when we tried this, and the results of earlier launches were strong, so I am confident that it would work again here.', expect: { status: 'absent' } },
    { title: 'a figure promised', answer: 'Later I would find out what share of the volunteers leave in the first month, and I would then set a target of 20% or so together with the coordinators of every branch.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const story = document.question.kind === 'behavioral';
    const found = document
      .read(observations)
      .filter(({ score, position }) => score >= enough && (!story || position < storyGroundsEnd))
      .sort((a, b) => b.score - a.score || a.first - b.first);
    if (found.length === 0) return absent('missing');
    const evidence = withoutOverlap(found.map(({ quantity }) => widen(document, quantity, 9, 24))).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: 0.75 };
  },
});
