import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAnswers, type FindAnswersOptions } from '../../src/inputs/find-answers.ts';
import { inferKind } from '../../src/inputs/infer-kind.ts';
import { isBackChannel, isClosing, isFollowUp } from '../../src/inputs/interviewer-words.ts';
import { HighbarError } from '../../src/schema/highbar-error.ts';
import { interviewSchema } from '../../src/schema/interview.ts';
import type { Transcript } from '../../src/schema/transcript.ts';

/** A transcript of these turns, two words a second, one piece a turn. */
function said(...turns: readonly (readonly [speaker: string | null, text: string])[]): Transcript {
  let clock = 0;
  let place = 0;
  const pieces = turns.map(([speaker, text]) => {
    const from = clock;
    const source = { start: place, end: place + text.length };
    clock += text.split(' ').length / 2;
    place += text.length + 1;
    return { text, speaker, from, to: clock, source, words: [] };
  });
  return { format: 'dialogue', pieces, notes: [], language: null, verbatim: null };
}

const find = (transcript: Transcript, options?: FindAnswersOptions) => interviewSchema.parse(findAnswers(transcript, options));
const texts = (transcript: Transcript, options?: FindAnswersOptions): string[] => find(transcript, options).answers.map(({ answer }) => answer.text);

const measure = 'How would you measure whether the new booking page works?';
const story = 'Tell me about a time when you stopped a project.';
const answerOne = 'I would look at the share of bookings that take place. An empty chair is what the clinic pays for, and today it is one in five.';
const answerTwo = 'Two years ago I closed the night line. It carried forty people a night and cost nine thousand a month, and I told the board so.';

describe('findAnswers', () => {
  it('takes each question with the turns that answer it', () => {
    const { answers, candidate } = find(said(['Ann', measure], ['Raj', answerOne], ['Ann', `Thank you. ${story}`], ['Raj', answerTwo]));
    expect(candidate).toBe('Raj');
    expect(answers.map(({ question, answer }) => [question.prompt, question.kind, answer.text])).toEqual([
      [measure, 'analytical', answerOne],
      [story, 'behavioral', answerTwo],
    ]);
    expect(answers.map(({ answer }) => answer.recording?.kindInferred)).toEqual([true, true]);
  });

  it('goes on through signs of listening', () => {
    const [first, second] = answerOne.split('. ') as [string, string];
    const talk = said(['Ann', measure], ['Raj', `${first}.`], ['Ann', 'Mm-hmm.'], ['Raj', second]);
    expect(texts(talk)).toEqual([`${first}.\n${second}`]);
    expect(find(talk).leftOut).toEqual([{ reason: 'back-channel', speaker: 'Ann', text: 'Mm-hmm.', from: expect.any(Number) as number }]);
  });

  it('keeps a clarifying exchange inside, whoever asks', () => {
    const asked = said(['Ann', measure], ['Raj', 'Do you mean the page for patients or the one for the desk?'], ['Ann', 'The one for patients, which opened in May.'], ['Raj', answerOne]);
    expect(texts(asked)).toEqual([`Do you mean the page for patients or the one for the desk?\n${answerOne}`]);
    const probed = said(['Ann', measure], ['Raj', answerOne], ['Ann', 'And why that one?'], ['Raj', 'Because the desk fills the rest by hand.'], ['Ann', story], ['Raj', answerTwo]);
    expect(texts(probed)).toEqual([`${answerOne}\nBecause the desk fills the rest by hand.`, answerTwo]);
  });

  it('leaves greetings and the closing questions out, and lists them', () => {
    const talk = said(
      ['Ann', 'Hi Raj, thanks for joining. How are you?'], ['Raj', 'Very well, thanks. It is snowing here, so I am glad to be inside.'],
      ['Ann', measure], ['Raj', answerOne],
      ['Ann', 'Great, thank you. Do you have any questions for me?'], ['Raj', 'Yes. How large is the team, and how does it decide what to build?'], ['Ann', 'We are nine.'], ['Raj', 'Thank you, that is clear.'],
    );
    expect(texts(talk)).toEqual([answerOne]);
    expect(find(talk).leftOut.map(({ reason, speaker }) => [reason, speaker])).toEqual([
      ['greeting', 'Ann'], ['greeting', 'Raj'], ['closing', 'Ann'], ['closing', 'Raj'], ['closing', 'Ann'], ['closing', 'Raj'],
    ]);
  });

  it('takes a question asked in two goes as one', () => {
    expect(find(said(['Ann', 'Suppose you run the clinic.'], ['Bea', measure], ['Raj', answerOne]), { candidate: 'Raj' }).answers.map(({ question }) => question.prompt)).toEqual([`Suppose you run the clinic. ${measure}`]);
  });

  it('finds the questions of a bank in the interviewer\'s words', () => {
    const bank = [{ id: 'booking', kind: 'product-sense' as const, prompt: 'How would you measure whether a new booking page works?', limitSeconds: 90 }];
    const { answers } = find(said(['Ann', `Okay. So, ${measure.toLowerCase()}`], ['Raj', answerOne]), { questions: bank });
    expect(answers[0]?.question).toEqual(bank[0]);
    expect(answers[0]?.answer.recording?.kindInferred).toBe(false);
    expect(find(said(['Ann', story], ['Raj', answerTwo]), { questions: bank, kind: 'culture' }).answers[0]).toMatchObject({ question: { kind: 'culture' }, answer: { recording: { kindInferred: false } } });
  });

  it('takes all that the candidate says for the answer to a question that is given', () => {
    const question = { id: 'q', kind: 'pricing' as const, prompt: 'What should it cost?' };
    expect(texts(said(['Ann', 'Hello.'], ['Raj', answerOne], ['Ann', 'And?'], ['Raj', answerTwo]), { question, candidate: 'Raj' })).toEqual([`${answerOne}\n${answerTwo}`]);
    expect(texts(said([null, answerOne], [null, answerTwo]), { question })).toEqual([`${answerOne} ${answerTwo}`.replace('  ', ' ')].map(() => expect.stringContaining(answerTwo) as string));
  });

  it('knows who answers by a label or by the talk, and refuses to guess', () => {
    expect(find(said(['Interviewer', measure], ['Speaker 2', answerOne])).candidate).toBe('Speaker 2');
    expect(find(said(['SPEAKER_00', measure], ['SPEAKER_01', answerOne], ['SPEAKER_00', story], ['SPEAKER_01', answerTwo])).candidate).toBe('SPEAKER_01');
    expect(find(said(['Ann', measure], ['Rao, Raj (Guest)', answerOne]), { candidate: 'raj' }).candidate).toBe('Rao, Raj (Guest)');
    const unclear = said(['A', answerOne], ['B', answerTwo]);
    expect(() => find(unclear)).toThrow(/AMBIGUOUS|name the candidate; the speakers are "A" \(27 words, asks 0 times\), "B"/);
    expect(() => find(unclear, { candidate: 'C' })).toThrow(/nobody is named "C"; the speakers are "A"/);
    expect(() => find(said([null, answerOne]))).toThrow(/nobody in the transcript asks anything; pass the question/);
    expect(() => find({ pieces: [] } as never)).toThrow(HighbarError);
  });

  it('loses no words and no offsets, whatever is said', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((words) => words.trim().replace(/\s+/g, ' ')).filter((words) => words !== '');
    const talk = fc.array(fc.tuple(fc.constantFrom('Interviewer', 'Candidate'), fc.oneof(text, fc.constantFrom(measure, story, 'Mm-hmm.', 'Why that one?', 'Any questions for me?'))), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(talk, (turns) => {
        const transcript = said(...turns);
        const file = turns.map(([, words]) => words).join('\n');
        let interview;
        try {
          interview = find(transcript);
        } catch (error) {
          expect(error).toBeInstanceOf(HighbarError);
          return;
        }
        const own = turns.filter(([speaker]) => speaker === interview.candidate).map(([, words]) => words);
        const kept = [...interview.answers.map(({ answer }) => answer.text), ...interview.leftOut.filter(({ speaker }) => speaker === interview.candidate).map(({ text: words }) => words)].join('\n');
        for (const words of own) expect(kept).toContain(words);
        for (const { answer } of interview.answers) {
          for (const { start, end, source } of answer.recording?.segments ?? []) {
            if (source !== null) expect(file.slice(source.start, source.end)).toBe(answer.text.slice(start, end));
          }
        }
      }),
    );
  });
});

describe('what interviewers say', () => {
  it.each(['Mm-hmm', 'Right, okay.', 'Yeah. Got it.', 'Really?', 'That makes sense.', 'Interesting.'])('%s is a sign of listening', (text) => expect(isBackChannel(text)).toBe(true));
  it.each(['Why?', 'Okay, tell me about a launch.', 'Great. What next?', 'No, the other one'])('%s is not', (text) => expect(isBackChannel(text)).toBe(false));
  it.each(['Why that one?', 'Can you say more about that?', 'How so?', 'What did they do then?', 'How much?', 'Could you give me a specific example?'])('%s points back', (text) => expect(isFollowUp(text)).toBe(true));
  it.each(['How would you design a queue for a museum?', 'Let us move on. What is a CDN?', 'Tell me about a mistake that you made.', 'Should we raise the price of the pass next year?'])('%s is a question of its own', (text) => expect(isFollowUp(text)).toBe(false));
  it.each(['Any questions for me?', 'What questions do you have for us?', 'We are at time, thank you so much.', 'Do you have any other questions?'])('%s ends the talk', (text) => expect(isClosing(text)).toBe(true));
  it.each(['What questions would you ask users?', 'Do you have an example?'])('%s does not', (text) => expect(isClosing(text)).toBe(false));
});

describe('inferKind', () => {
  it.each([
    ['behavioral', 'Walk me through a time you had to say no to a large customer.'],
    ['pricing', 'What would you charge for the family plan?'],
    ['analytical', 'Orders dropped by ten percent last week. What do you look at?'],
    ['system-design', 'Design a system that tells hospitals when blood runs short.'],
    ['technical', 'How does adaptive streaming work?'],
    ['product-sense', 'How would you improve the library app for children?'],
    ['strategy', 'Should the airline enter the parcel business?'],
    ['culture', 'Which of our values do you disagree with?'],
  ])('%s: %s', (kind, question) => expect(inferKind(question)).toBe(kind));
});
