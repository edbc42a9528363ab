import { describe, expect, it } from 'vitest';
import { parrotingShare, questionOverlap } from '../../../src/document/annotations/question-overlap.ts';
import { answers } from '../../gaming/sample.ts';
import { createDocument } from '../../../src/document/document.ts';
import { read } from '../read.ts';

const prompt = 'How would you reduce cancellations of hotel bookings?';

describe('questionOverlap', () => {
  it('knows what a question is about, and not how it asks', () => {
    expect(read('', { prompt }).read(questionOverlap).topic).toEqual(['reduc', 'cancel', 'hotel', 'book']);
    expect(read('', { prompt: 'Tell me about a time.' }).read(questionOverlap).topic).toEqual([]);
  });

  it('finds the words that take it up, in other forms too', () => {
    const document = read('Guests who cancelled had booked early. The weather was fine.', { prompt });
    const { takenUp, words, echoShare } = document.read(questionOverlap);
    expect(words.map((index) => document.words[index]!.norm)).toEqual(expect.arrayContaining(['canceled', 'booked']));
    expect(takenUp).toBeGreaterThanOrEqual(2);
    expect(echoShare).toBeGreaterThan(0);
  });

  it('takes a parrot for one, and no labelled answer', () => {
    expect(read(`${prompt} ${prompt}`, { prompt }).read(questionOverlap).echoShare).toBeGreaterThan(parrotingShare);
    expect(
      Math.max(...answers.map(({ text, question, mode }) => createDocument(question, { text, mode }).read(questionOverlap).echoShare)),
    ).toBeLessThan(parrotingShare);
  });

  it('of an empty answer is nothing', () => expect(read('', { prompt }).read(questionOverlap)).toMatchObject({ takenUp: 0, words: [], echoShare: 0 }));
});
