import { questionKinds, type QuestionKind } from '../../src/schema/question.ts';

/** Kinds of question that each built-in rubric is meant for. */
export const meantFor: Readonly<Record<string, readonly QuestionKind[]>> = {
  'netflix-pm': questionKinds,
  'netflix-pmm': questionKinds,
  'netflix-pm-intern': questionKinds,
  'pm-general': questionKinds,
  'behavioral-star': ['behavioral', 'culture'],
};

/** A built-in bank of questions: how its ids begin, for whom it is, and the rubric that its answers are rated on. */
export interface Bank {
  readonly prefix: string;
  readonly role: string;
  readonly rubric: string;
}

export const banks: readonly Bank[] = [
  { prefix: 'pm', role: 'product manager', rubric: 'netflix-pm' },
  { prefix: 'pmm', role: 'product marketing manager', rubric: 'netflix-pmm' },
  { prefix: 'intern', role: 'product manager intern', rubric: 'netflix-pm-intern' },
  { prefix: 'gen', role: 'product manager', rubric: 'pm-general' },
];
