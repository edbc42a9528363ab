import { createDocument, type Document } from '../../src/document/document.ts';
import type { Question, QuestionKind } from '../../src/schema/question.ts';

/** A question of a kind, for tests. */
export const ask = (prompt = 'What would you do?', kind: QuestionKind = 'strategy'): Question => ({ id: 'q', kind, prompt, limitSeconds: undefined });

/** Reads a text as a written answer. */
export function read(text: string, { prompt, kind }: { readonly prompt?: string; readonly kind?: QuestionKind } = {}): Document {
  return createDocument(ask(prompt, kind), { text, mode: 'written' });
}
