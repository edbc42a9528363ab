import { allKinds, defineCheck, type Check, type CheckExample } from '../engine/define-check.ts';
import type { CustomCheck } from '../schema/custom-check.ts';
import { compileRule } from './compile-rule.ts';

/** Most passages that a check quotes. */
const mostQuoted = 20;
/** Longest passage over several sentences that is quoted whole, in words; of a longer one the parts are. */
const longestWhole = 40;
/** Longest quote in a message. */
const longestQuote = 120;

/** Makes a check of a valid declaration. */
export function compileCustomCheck({ id, title, polarity, kinds, messages, rationale, rule, examples = [] }: CustomCheck): Check {
  const ask = compileRule(rule);
  return defineCheck({
    id,
    title,
    polarity,
    appliesTo: kinds ?? allKinds,
    rationale: rationale ?? 'Asked for by the rubric.',
    source: 'The rubric.',
    blindSpots: ['It looks for words and where they stand, and does not see what they mean together.'],
    messages: {
      present: ({ quote }: { readonly quote: string }) => messages.present.split('{quote}').join(quote),
      absent: () => messages.absent,
    },
    examples: examples.map(({ title: of, answer, kind, prompt, mode, expect }): CheckExample => ({
      title: of,
      answer,
      ...(kind === undefined ? {} : { kind }),
      ...(prompt === undefined ? {} : { prompt }),
      ...(mode === undefined ? {} : { mode }),
      expect: { status: expect },
    })) as [CheckExample, ...CheckExample[]],
    evaluate({ document, present, absent }) {
      const { holds, passages } = ask(document);
      if (!holds) return absent('absent');
      const evidence = passages.slice(0, mostQuoted).flatMap(({ first, last, parts }) => {
        const whole = last - first <= longestWhole || document.words[first]!.sentence === document.words[last - 1]!.sentence;
        return whole ? [document.quote(first, last)] : parts.map((part) => document.quote(part.first, part.last));
      });
      return present('present', evidence, { quote: shorten(evidence[0]?.quote ?? '') });
    },
  });
}

function shorten(quote: string): string {
  return quote.length <= longestQuote ? quote : `${quote.slice(0, longestQuote).replace(/\s+\S*$/, '')} …`;
}
