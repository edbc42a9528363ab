import { createDocument } from '../../src/document/document.ts';
import type { CheckRule } from '../../src/schema/check-rule.ts';
import type { CustomCheckInput } from '../../src/schema/custom-check.ts';
import { defineCustomCheck } from '../../src/pipeline/define-custom-check.ts';

/** Words enough for an answer to be judged, and none that a rule in these tests looks for. */
export const rest = ' Nobody at the place had asked for it, and those who were there told us so on the first morning, before any door had even been opened to them.';

export const declare = (rule: unknown, more: Partial<CustomCheckInput> = {}): CustomCheckInput => ({
  id: 'own',
  title: 'Own',
  polarity: 'strength',
  messages: { present: 'Says "{quote}".', absent: 'Does not say it.' },
  rule,
  ...more,
});

/** What a rule quotes in a text; undefined where it does not hold. */
export function quotes(rule: CheckRule, text: string): string[] | undefined {
  const document = createDocument({ id: 'q', kind: 'strategy', prompt: 'What would you do?' }, { text, mode: 'written' });
  const { status, evidence } = defineCustomCheck(declare(rule)).run(document);
  if (status !== 'present' && status !== 'absent') throw new Error(`it is ${status}`);
  return status === 'present' ? evidence.map(({ quote }) => quote) : undefined;
}
