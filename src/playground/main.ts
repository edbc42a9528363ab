import { config } from 'zod';
import { createScorer, HighbarError, maximumAnswerLength, rubrics, type AnswerMode, type Scorer } from '../index.ts';
import { announce } from './announcer.ts';
import { element } from './element.ts';
import { example } from './example.ts';
import { chooseQuestion, offerQuestions, readQuestion, showQuestion } from './questions.ts';
import { showNote, showReport } from './report-view.ts';

// The page's policy forbids code made of text, which zod would otherwise try out.
config({ jitless: true });

const form = document.querySelector('form');
const rubricChoice = element('rubric-field', HTMLSelectElement);
const mode = element('mode-field', HTMLSelectElement);
const answer = element('answer-field', HTMLTextAreaElement);
const count = element('word-count', HTMLParagraphElement);

const scorers = new Map<string, Scorer>();

/** A scorer by the id of its rubric, made once. */
function scorerOf(rubric: string): Scorer {
  const scorer = scorers.get(rubric) ?? createScorer({ rubric });
  scorers.set(rubric, scorer);
  return scorer;
}

function update(): void {
  const question = readQuestion();
  const text = answer.value;
  const isReady = question !== undefined && text.trim() !== '';
  if (!isReady) {
    showNote(question === undefined ? 'Write down the question first.' : 'The report appears here as you type.');
    count.textContent = '';
    announce(undefined);
    return;
  }
  try {
    const { rubric, score } = scorerOf(rubricChoice.value);
    const report = score({ question, answer: { text, mode: mode.value as AnswerMode } });
    showReport(report, text, rubric);
    count.textContent = `${report.answer.words} ${report.answer.words === 1 ? 'word' : 'words'}`;
    announce(report);
  } catch (error) {
    if (!(error instanceof HighbarError)) throw error;
    showNote(error.message);
    announce(undefined);
  }
}

/** Longest update, in milliseconds, after which the next key still gets its report at once; beyond it typing would stutter. */
const brisk = 100;
let lasted = 0;
let frame = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Updates as soon as the typed character is on the screen; where the last update took long, once the typing rests for as long. */
function updateSoon(): void {
  cancelAnimationFrame(frame);
  clearTimeout(timer);
  frame = requestAnimationFrame(() => {
    timer = setTimeout(
      () => {
        const began = performance.now();
        update();
        lasted = performance.now() - began;
      },
      lasted > brisk ? lasted : 0,
    );
  });
}

answer.maxLength = maximumAnswerLength;
offerQuestions(example.question);
rubricChoice.append(...rubrics.map(({ id, title }) => new Option(title, id)));
form?.addEventListener('submit', (event) => event.preventDefault());
form?.addEventListener('input', (event) => {
  if (event.target !== answer) showQuestion();
  updateSoon();
});
element('example-button', HTMLButtonElement).addEventListener('click', () => {
  chooseQuestion(example.question);
  answer.value = example.text;
  updateSoon();
});
// A browser that comes back to the page may fill in what was typed before.
addEventListener('pageshow', () => {
  showQuestion();
  update();
});
