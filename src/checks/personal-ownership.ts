import { ownDecisions, ownSteps, sharedSteps } from '../document/annotations/story.ts';
import { ownershipClaims } from '../document/annotations/ownership.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import { withoutOverlap } from '../document/annotations/passages.ts';
import { defineCheck } from '../engine/define-check.ts';

/** Own steps that tell the speaker's part without a decision or a claim among them. */
const fewestSteps = 3;

export const personalOwnership = defineCheck({
  id: 'personal-ownership',
  title: 'Makes clear what was the speaker\'s own',
  polarity: 'strength',
  appliesTo: ['behavioral', 'culture'],
  rationale: '"We led" hides whose judgement it was; an interviewer hires one person.',
  source: 'Domain notes, section 1: a green flag is ownership of the result; a red flag "we led" with no judgement call of one\'s own.',
  blindSpots: ['Ownership told in the passive voice, with no "I" or "my" near it, is missed.'],
  messages: {
    found: (data: { quote: string }) => `Your own part is clear ("${data.quote}").`,
    missing: () => 'It is not clear what you decided or answered for, as distinct from the team. Say "I decided" once, and what would not have happened without you.',
  },
  examples: [
    { title: 'a decision of one\'s own', kind: 'behavioral', answer: 'The whole depot argued about it for a month. I decided to close the north gate and I told the drivers myself, and when two of them left because of it that was on me.', expect: { status: 'present' } },
    { title: 'the share marked off', kind: 'behavioral', answer: 'The clever part, the wear model, was not mine, it was our optician\'s. My part was two things: I chose which question we asked, and I took the people on autopay off the list.', expect: { status: 'present' } },
    { title: 'culture, without a story of decisions', kind: 'culture', answer: 'Below five thousand pounds I ask nobody, and nobody signs it but me. Above it I write a page for the three people who would have to clean up, and the decision stays mine either way.', expect: { status: 'present' } },
    { title: 'all of it was the team', kind: 'behavioral', answer: 'We went out to the branches and we listened. We changed the screen, we took the names off it, and by June we were at eighty percent. It was a team effort from start to end.', expect: { status: 'absent' } },
    { title: 'opinions only', kind: 'culture', answer: 'Freedom and responsibility belong together. People should be trusted with the context, and they should act in the interest of the company, because great companies are built by adults who trust each other.', expect: { status: 'absent' } },
    { title: 'somebody else\'s part', kind: 'behavioral', answer: 'My manager decided to close the north gate. She told the drivers herself, she took the calls, and when two of them left she drove the route until there was a new one.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const claims = document.read(ownershipClaims).filter((match) => isAsserted(document, match, { ignore: ['negated'] }));
    const decisions = document.read(ownDecisions);
    const steps = document.read(ownSteps);
    const shared = document.read(sharedSteps).length;
    const clear = claims.length > 0 || decisions.length > 0 || (steps.length >= fewestSteps && steps.length * 2 > shared);
    if (!clear) return absent('missing');
    const evidence = withoutOverlap([...claims, ...decisions, ...steps]).map(({ first, last }) => document.quote(first, Math.min(last, first + 20)));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: claims.length + decisions.length > 0 ? 0.9 : 0.6 };
  },
});
