import { z } from 'zod';
import { textNotes } from '../document/annotations/fitness.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

const options = z.strictObject({
  hardestGrade: z.number().min(1).max(30).default(14).describe('Highest grade level (years of schooling) that still counts as easy to follow.'),
});

interface Level {
  grade: number;
  hardestGrade: number;
}

export const readability = defineCheck({
  id: 'readability',
  title: 'Easy to read',
  polarity: 'strength',
  appliesTo: allKinds,
  measuresOnly: true,
  rationale: 'A listener hears an answer once; long sentences of long words are lost on the way.',
  source: 'Automated Readability Index: R. J. Senter and E. A. Smith, AMRL-TR-66-220 (1967): 4.71 letters/word + 0.5 words/sentence - 21.43.',
  blindSpots: ['It sees the length of words and sentences, not whether they make sense.', 'A transcript without punctuation has no sentences to measure.'],
  options,
  messages: {
    easy: ({ grade, hardestGrade }: Level) => `Reads at grade ${grade}; up to ${hardestGrade} is easy to follow.`,
    hard: ({ grade, hardestGrade }: Level) => `Reads at grade ${grade}, above ${hardestGrade}. Cut the longest sentences in two and prefer short words.`,
    unmeasurable: () => 'The text has too few words or marked sentences for a reading level.',
  },
  examples: [
    { title: 'plain talk', answer: 'We lost riders at night. I sat on the last bus for a week. Nobody could see the stop, so we put a lamp on it. Two months later the bus was half full.', expect: { status: 'present' } },
    {
      title: 'long sentences of long words',
      answer:
        'Organisational prioritisation considerations necessitated comprehensive reconceptualisation of interdepartmental communication infrastructures, notwithstanding considerable implementation complexities, because administrative responsibilities remained insufficiently differentiated throughout organisational transformation programmes, notwithstanding managerial interventions.',
      expect: { status: 'absent', message: 'hard' },
    },
    { title: 'too short', answer: 'We lost riders at night.', expect: { status: 'not-applicable' } },
  ],
  evaluate({ document, options: { hardestGrade }, present, absent, notApplicable }) {
    const { tokens, sentences } = document;
    const unpunctuated = document.read(textNotes).some(({ code }) => code === 'unpunctuated' || code === 'no-words');
    if (tokens.length < 25 || unpunctuated) return notApplicable('unmeasurable');
    const characters = tokens.reduce((sum, { start, end }) => sum + (end - start), 0);
    const grade = Math.max(0, Math.round((4.71 * (characters / tokens.length) + 0.5 * (tokens.length / sentences.length) - 21.43) * 10) / 10);
    const measure = { value: grade, unit: 'grade level', estimated: false };
    const level = { grade, hardestGrade };
    return grade <= hardestGrade ? { ...present('easy', [], level), measure } : { ...absent('hard', level), measure };
  },
});
