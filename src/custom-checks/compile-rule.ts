import { isMeasured, quantities, type Quantity } from '../document/annotations/quantities.ts';
import { isAsserted, scopeOf } from '../document/annotations/scopes.ts';
import type { Document } from '../document/document.ts';
import type { Mention } from '../document/patterns/define-patterns.ts';
import type { CheckRule, RuleCount, RulePosition, RuleScope } from '../schema/check-rule.ts';
import { compilePhrases } from './find-phrases.ts';
import { combine, inReadingOrder, isAt, isEnough, type Passage } from './passages.ts';
import { wordClassReadings } from './word-class-readings.ts';

/** What a rule says of a document. */
export interface RuleResult {
  readonly holds: boolean;
  /** The passages that make it hold, in reading order; none where it doesn't. */
  readonly passages: readonly Passage[];
}

/** A rule ready to be asked; `allow` are the scopes that the rules around it let count. */
export type CompiledRule = (document: Document) => RuleResult;

const fails: RuleResult = { holds: false, passages: [] };

/** Makes a rule ready. The rule is valid: see `findRuleFaults`. */
export function compileRule(rule: CheckRule, inherited: readonly RuleScope[] = []): CompiledRule {
  const allow = rule.allow ?? inherited;
  switch (rule.kind) {
    case 'not': {
      const inner = compileRule(rule.of, allow);
      return (document) => ({ holds: !inner(document).holds, passages: [] });
    }
    case 'all-of': {
      const all = rule.of.map((each) => compileRule(each, allow));
      return (document) => {
        const results = all.map((each) => each(document));
        if (!results.every(({ holds }) => holds)) return fails;
        return { holds: true, passages: inReadingOrder(results.flatMap(({ passages }) => passages)) };
      };
    }
    case 'any-of': {
      const any = rule.of.map((each) => compileRule(each, allow));
      const select = selecting(rule);
      return (document) => {
        const results = any.map((each) => each(document)).filter(({ holds }) => holds);
        const passages = inReadingOrder(results.flatMap((result) => result.passages));
        if (passages.length > 0 || results.length === 0) return select(document, passages);
        return { holds: true, passages };
      };
    }
    case 'in-order':
    case 'near': {
      const parts = rule.of.map((each) => compileRule(each, allow));
      const select = selecting(rule);
      const { within = 'sentence', kind } = rule;
      return (document) => select(document, combine(document, parts.map((part) => part(document).passages), within, kind === 'in-order'));
    }
    default: {
      const find = compileFinder(rule, allow);
      const select = selecting(rule);
      return (document) => {
        const said = find(document);
        return select(document, inReadingOrder(said.map(({ first, last }) => ({ first, last, parts: [{ first, last }] }))));
      };
    }
  }
}

type Finder = Extract<CheckRule, { kind: 'phrases' | 'class' | 'quantity' }>;

/** Finds what counts, in any order. */
function compileFinder(rule: Finder, allow: readonly RuleScope[]): (document: Document) => readonly Mention[] {
  const counting =
    (find: (document: Document) => readonly Mention[], allowed = allow) =>
    (document: Document): readonly Mention[] =>
      find(document).filter((mention) => counts(document, mention, allowed));
  switch (rule.kind) {
    case 'phrases':
      return counting(compilePhrases(rule.phrases, rule.exact ?? false));
    case 'class': {
      // "If" stands in the if-part that it opens: asking for conditions is allowing them.
      const finders = rule.classes.map((name) => counting(wordClassReadings[name], name === 'condition' ? [...allow, 'hypothetical'] : allow));
      return (document) => finders.flatMap((find) => find(document));
    }
    case 'quantity': {
      const { types, roles } = rule;
      const isMeant = (quantity: Quantity): boolean => {
        if (roles !== undefined && !roles.includes(quantity.role)) return false;
        return types === undefined ? isMeasured(quantity) : types.includes(quantity.type) && quantity.structural !== true && quantity.vague !== true;
      };
      return counting((document) => document.read(quantities).filter(isMeant));
    }
  }
}

/** Keeps the passages that stand where the rule wants them, and all or none of these by how many there are. */
function selecting({ position, count = {} }: { readonly position?: RulePosition | undefined; readonly count?: RuleCount | undefined }) {
  return (document: Document, passages: readonly Passage[]): RuleResult => {
    const placed = position === undefined ? passages : passages.filter((passage) => isAt(document, passage, position));
    return isEnough(document, placed, count) ? { holds: true, passages: placed } : fails;
  };
}

/** Whether words count: claimed by the speaker, or said in a scope that the rule allows. */
function counts(document: Document, mention: Mention, allow: readonly RuleScope[]): boolean {
  if (!isAsserted(document, mention, { ignore: allow })) return false;
  return allow.includes('hypothetical') || !scopeOf(document, mention).hypothetical;
}
