import { questionKinds, questions, type QuestionInput, type QuestionKind } from '../index.ts';
import { element } from './element.ts';

const choice = element('question-field', HTMLSelectElement);
const own = element('own-question', HTMLFieldSetElement);
const prompt = element('prompt-field', HTMLTextAreaElement);
const kind = element('kind-field', HTMLSelectElement);
const limit = element('limit-field', HTMLInputElement);
const asked = element('asked', HTMLQuoteElement);

const ownQuestion = 'own';
const titleOf = (name: QuestionKind): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** Fills the choice of questions, by kind, with a person's own at the end. */
export function offerQuestions(chosen: string): void {
  for (const name of questionKinds) {
    const group = document.createElement('optgroup');
    group.label = titleOf(name);
    group.append(...questions.filter((question) => question.kind === name).map((question) => new Option(question.prompt, question.id)));
    choice.append(group);
    kind.append(new Option(titleOf(name), name));
  }
  choice.append(new Option('Your own question …', ownQuestion));
  chooseQuestion(chosen);
}

/** Chooses a question by its id, and shows it in full. */
export function chooseQuestion(id: string): void {
  choice.value = id;
  showQuestion();
}

/** Shows the question that is chosen. */
export function showQuestion(): void {
  own.hidden = choice.value !== ownQuestion;
  asked.textContent = questions.find(({ id }) => id === choice.value)?.prompt ?? '';
}

/** The question that is chosen; undefined while a person's own has no words. */
export function readQuestion(): QuestionInput | string | undefined {
  if (choice.value !== ownQuestion) return choice.value;
  const words = prompt.value.trim();
  if (words === '') return undefined;
  const seconds = limit.valueAsNumber;
  return { id: ownQuestion, prompt: words, kind: kind.value as QuestionKind, ...(seconds >= 1 && seconds <= 86_400 ? { limitSeconds: seconds } : {}) };
}
