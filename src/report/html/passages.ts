import type { Polarity } from '../../schema/check-result.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { Report } from '../../schema/report.ts';

/** A stretch of the answer that checks rest on. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Identifier in the page. */
  readonly id: string;
  /** Places of the checks in the report, or of other claims in their list, in order. */
  readonly checks: readonly number[];
  /** Whether all of these are red flags. */
  readonly isFlag: boolean;
}

/** What rests on passages of an answer: a check, or a change of one. */
export interface Claim {
  readonly polarity: Polarity;
  readonly evidence: readonly Evidence[];
}

/** The passages that the checks of a report rest on. Those of checks that found nothing are left out. */
export function findPassages(report: Report, prefix: string): Passage[] {
  const isFound = (status: string): boolean => status === 'present' || status === 'partial';
  return collectPassages(report.checks.map(({ polarity, status, evidence }) => ({ polarity, evidence: isFound(status) ? evidence : [] })), prefix);
}

/** The passages that claims rest on, each once, in order of position, with the places of the claims in the list. */
export function collectPassages(claims: readonly Claim[], prefix: string): Passage[] {
  const found = new Map<string, { start: number; end: number; quote: string; checks: Set<number>; isFlag: boolean }>();
  claims.forEach(({ polarity, evidence }, index) => {
    for (const { start, end, quote } of evidence) {
      const key = `${start}-${end}`;
      const passage = found.get(key) ?? { start, end, quote, checks: new Set<number>(), isFlag: true };
      passage.checks.add(index);
      passage.isFlag &&= polarity === 'red-flag';
      found.set(key, passage);
    }
  });
  return [...found.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ checks, ...passage }, index) => ({ ...passage, checks: [...checks], id: `${prefix}p${index + 1}` }));
}

/** A piece of the answer in which nothing begins or ends. */
export interface Piece {
  readonly text: string;
  readonly mark: 'none' | 'strength' | 'flag';
  /** Passages that begin here. */
  readonly begins: readonly Passage[];
  /** Passages that end here. */
  readonly ends: readonly Passage[];
}

/** Cuts an answer at the ends of its passages, which may overlap. In time linear in text and passages. */
export function cutAnswer(text: string, passages: readonly Passage[]): Piece[] {
  const begins = groupBy(passages, ({ start }) => start);
  const ends = groupBy(passages, ({ end }) => end);
  const cuts = [...new Set([0, ...begins.keys(), ...ends.keys(), text.length])].sort((a, b) => a - b);
  let open = 0;
  let openStrengths = 0;
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const opened = begins.get(start) ?? [];
    const closed = ends.get(end) ?? [];
    open += opened.length;
    openStrengths += opened.filter(({ isFlag }) => !isFlag).length;
    const mark = open === 0 ? 'none' : openStrengths > 0 ? 'strength' : 'flag';
    open -= closed.length;
    openStrengths -= closed.filter(({ isFlag }) => !isFlag).length;
    return { text: text.slice(start, end), mark, begins: opened, ends: closed };
  });
}

function groupBy(passages: readonly Passage[], key: (passage: Passage) => number): Map<number, Passage[]> {
  const groups = new Map<number, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(key(passage));
    if (group === undefined) groups.set(key(passage), [passage]);
    else group.push(passage);
  }
  return groups;
}
