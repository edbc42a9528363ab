import { busyness, densest } from '../document/annotations/busyness.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

export const executionHeavy = defineCheck({
  id: 'execution-heavy',
  title: 'Spends itself on plan and timeline',
  polarity: 'red-flag',
  appliesTo: allKinds,
  rationale: 'Anybody can fill a calendar. What tells candidates apart is why the work is worth doing: the problem, whose it is, and what would show that it is solved.',
  source: 'Domain notes, section 1: most of the time spent on plan and timeline rather than on context (problem space, member friction, intent).',
  blindSpots: ['It counts words of planning and delivery, so a plan told in plain everyday words may pass.', 'A question that asks for a plan is not treated otherwise.'],
  messages: {
    found: (data: { quote: string }) =>
      `Most of the answer is tasks, dates and ceremonies ("${data.quote}"), and little of it says why. Cut the plan to a sentence, and use the room for the problem, the choice and what would change your mind.`,
    missing: () => 'The plan does not crowd out the reasons. Keep tasks and dates short, as here.',
  },
  examples: [
    { title: 'a calendar in place of a strategy', kind: 'strategy', answer: 'Phase 1: kick-off, charter, roles and responsibilities. Phase 2, weeks 3 to 8: build in two-week sprints with a demo each Friday. Phase 3: staff training, translation, legal review. Week 12: soft launch on two wards, daily stand-up, then rollout to the remaining wards and a retrospective.', expect: { status: 'present' } },
    { title: 'steps in speech', kind: 'strategy', mode: 'spoken', answer: 'so week one we get the kickoff done and sign the vendor contract then week two to six the drivers get their training and the app goes live in beta and then the next step is the press release and the campaign and then the rollout to the other depots by the end of the quarter with a weekly call and a status report to the steering group', expect: { status: 'present' } },
    { title: 'a project told as a schedule', kind: 'behavioral', answer: 'In January we had the kick-off and the sign-off of requirements. February and March were sprints, with a stand-up every morning. In April came acceptance testing, training of the librarians and the go-live, on time and within budget, followed by hypercare and the handover to operations.', expect: { status: 'present' } },
    { title: 'a short plan under a reason', kind: 'strategy', answer: "Night riders don't need more buses, they need to know that the last one is coming, since one missed bus costs them a £20 taxi. So I'd guarantee it: if it fails, we pay the taxi. Two lines first, for six weeks, and I'd stop if the claims cost more than 5% of the takings.", expect: { status: 'absent' } },
    { title: 'sprints named and refused', kind: 'strategy', answer: 'Whether we do it in sprints or phases does not matter to me, and I will not give you a timeline. The question is why a farmer would trust a forecast from us, because the last one was wrong by a week and cost some of them half of their hay.', expect: { status: 'absent' } },
    { title: 'dates in a story of judgement', kind: 'behavioral', answer: 'In March I stopped the rollout, against the wish of the director, because two of the five pumps gave the wrong dose. In May she agreed that we should have waited. The error rate was 0.4% in the old pumps and 3% in the new ones, and I had seen it in one week.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const { schedule, steps } = document.read(busyness);
    if (schedule < 2.5 || steps < 3) return absent('missing');
    const evidence = withoutOverlap(densest(document, ['plan', 'ceremony', 'deliverable'], 18).map((mention) => widen(document, mention, 7, 26))).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: Math.min(0.9, 0.5 + schedule / 20) };
  },
});
