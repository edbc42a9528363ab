import { questionKinds, type QuestionKind } from '../../src/schema/question.ts';
import type { Polarity } from '../../src/schema/check-result.ts';

/** A check as the codebook defines it: id, polarity and the kinds of question that it applies to. */
export interface CodebookRow {
  readonly id: string;
  readonly polarity: Polarity;
  readonly kinds: readonly QuestionKind[];
}

const hypothetical = questionKinds.filter((kind) => kind !== 'behavioral');
const rows = (polarity: Polarity, kinds: readonly QuestionKind[], ids: string): CodebookRow[] => ids.split(' ').map((id) => ({ id, polarity, kinds }));

export const codebook: readonly CodebookRow[] = [
  ...rows('strength', hypothetical, 'metric-first primary-metric guardrail-metric decision-rule objective-stated member-outcome-first reframes-question localization competitor'),
  ...rows('strength', questionKinds, 'quantified-goal data-source hypothesis experiment-design prior-result qualitative-evidence trade-off constraint uncertainty alternatives prioritization clear-stance economic-framing second-order-effect written-artifact stopped-work answer-first signposting on-topic specific-detail technical-implication'),
  ...rows('strength', ['behavioral'], 'situation action result quantified-result'),
  ...rows('strength', ['behavioral', 'culture'], 'personal-ownership dissent influence-by-evidence failure-owned learning'),
  ...rows('strength', ['system-design'], 'decision-system'),
  ...rows('red-flag', hypothetical, 'metric-dump'),
  ...rows('red-flag', questionKinds, 'execution-heavy activity-not-outcome hedging buzzwords'),
  ...rows('red-flag', ['behavioral', 'culture'], 'we-credit authority-appeal consensus-process blame-shift claims-no-failures'),
  ...rows('red-flag', ['culture'], 'deflects-critique'),
];

/** Measured without reading for meaning, or by what the question expects: no part of the codebook, and not labelled. */
export const measured: readonly CodebookRow[] = [
  ...rows('strength', questionKinds, 'within-time readability pace covers-points'),
  ...rows('strength', hypothetical, 'time-to-metric'),
  ...rows('red-flag', questionKinds, 'filler-rate long-stretch'),
];
