import { decisionParts } from '../document/annotations/decision-parts.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { weighCues } from '../document/patterns/weigh-cues.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import type { Match } from '../document/patterns/define-patterns.ts';
import { defineCheck } from '../engine/define-check.ts';

type Part = 'inputs' | 'processing' | 'outputs' | 'owners';
const partNames: Readonly<Record<Part, string>> = { inputs: 'what comes in', processing: 'what is done with it', outputs: 'what comes out', owners: 'who owns or acts on it' };
/** Parts that make a system; fewer make a wish. */
const fewestParts = 3;
/** Words within which the parts of one description stand. */
const together = 90;

export const decisionSystem = defineCheck({
  id: 'decision-system',
  title: 'Describes a system from input to owner',
  polarity: 'strength',
  appliesTo: ['system-design'],
  rationale: 'A dashboard shows; a decision system takes something in, makes something of it, puts out an answer, and somebody acts on it.',
  source: 'Domain notes, section 2: a decision engine, not a dashboard: inputs, processing, output, ownership.',
  blindSpots: ['The parts may belong to different systems; it does not draw the line between them.', 'It does not judge whether the design would work.'],
  messages: {
    found: (data: { parts: string }) => `The system is described part by part: ${data.parts}.`,
    missing: (data: { parts: string }) =>
      `A system needs at least three of: what comes in, what is done with it, what comes out, who acts on it. Not found: ${data.parts}. Say each in one sentence.`,
  },
  examples: [
    { title: 'all four parts', answer: 'Every ward sends its free beds at six in the morning. A small rule compares them with the admissions booked for the day. Where fewer than two would be left it sends the matron one of three agreed actions, and she decides without asking me.', expect: { status: 'present' } },
    { title: 'plain words', mode: 'spoken', answer: 'so the vans send their location every minute and we throw away everything that is on time because nobody needs that and what is left gets scored by how many parcels are late and then the depot lead gets a message and she picks which van to send', expect: { status: 'present' } },
    { title: 'three are enough', answer: 'Teachers log absences by nine. The model scores each pupil against the last four weeks. What comes out is a list of five names each day, no more, since five are as many as one can ring up in a morning.', expect: { status: 'present' } },
    { title: 'a dashboard for all', answer: 'I would build a world-class platform that gives leadership full visibility. It should be scalable, flexible and intuitive, with beautiful charts, and it would empower everyone to be truly agile in their daily work.', expect: { status: 'absent' } },
    { title: 'only process', answer: 'First I would meet the stakeholders and understand their pain points. Then I would run a workshop, build a roadmap and a prototype, and we would iterate on it in two-week sprints until it is good.', expect: { status: 'absent' } },
    { title: 'parts that are only promised', answer: 'The architecture is something that I would define later with the engineers. I would want it to be robust and modern, probably in the cloud, and it would need to grow as the business grows over the years.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const byPart = new Map<Part, Match<Part>[]>();
    const all = document.read(decisionParts).filter((match) => isAsserted(document, match, { ignore: ['negated', 'attributed'] }));
    for (const match of all) byPart.set(match.label, [...(byPart.get(match.label) ?? []), match]);
    const missing = (Object.keys(partNames) as Part[]).filter((part) => !byPart.has(part));
    // One verb may look like two parts ("flags orders"); each part has to be told in words of its own.
    const windows = weighCues(all, { inputs: 1, processing: 1, outputs: 1, owners: 1 }, { reach: together, threshold: fewestParts });
    // Quoted from where the parts meet, if they do: there the system is described, elsewhere it is alluded to.
    const described = windows[0]?.cues ?? [];
    const kept = withoutOverlap([...described, ...[...byPart.values()].sort((a, b) => a.length - b.length).map((matches) => matches[0]!)], 4);
    if (byPart.size < fewestParts || kept.length < fewestParts) return absent('missing', { parts: (missing.length > 0 ? missing : (Object.keys(partNames) as Part[])).map((part) => partNames[part]).join(', ') });
    const quotes = kept.map((match) => {
      const { first, last } = widen(document, match, 10, 26);
      return document.quote(first, last, match.label);
    });
    return { ...present('found', quotes, { parts: [...byPart.keys()].map((part) => partNames[part]).join(', ') }), confidence: byPart.size === 4 ? 0.8 : 0.6 };
  },
});
