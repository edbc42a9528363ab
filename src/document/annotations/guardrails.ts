import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, lexiconMatches, type Match, type Mention } from '../patterns/define-patterns.ts';
import { harmCounts } from '../../lexicons/harms.ts';
import { decisionRules } from './decision-rules.ts';
import { metricChoices, near } from './metric-choices.ts';
import { metricMentions } from './metrics.ts';
import { amounts, percents } from './quantities.ts';
import { isAsserted } from './scopes.ts';

const worse = '(~rise|~fall|~slip|~drop|~sink|~suffer|~increase|~decrease|~climb|~exceed|~dip|~decline|~degrade|~deteriorate|~creep|~grow|~shrink|~worsen|~move|~budge|~change|~tank|~drift|~slide|~jump|~double|~cross|~go (up|down|over|above|below|past|under|backward*|beyond|by|from)|~get (to|worse|longer|slower|bigger|smaller|higher|lower|over|above|below|past|under|any)|~take (longer|more)|~lose|~be (worse|higher|lower|slower|longer|more|less|fewer|lost|over|above|below|under|hurt|harmed|touched)|~cost|~pass|~top|~break|~weaken|~spike|~erode|~swell|~balloon)';
const down = '(~fall|~drop|~slip|~dip|~decline|~sink|~suffer|~decrease|~slide|~shrink|~erode|~weaken|~tank|~go down|~come down|~get worse|worse than|~go backward|~go backwards|~worsen|~lose)';
const up = '(~rise|~climb|~increase|~grow|~jump|~creep|~spike|~double|~go up|~go over|~go above|~go past|~get over|~get above|~exceed|~pass|~top|~cross|~hit|~reach|is|be|are)';

/** What must not get worse, by the words that forbid it. Those of `needsMetric` count only next to something measurable. */
const cues = definePatterns(
  'guardrail cues',
  {
    forbidden: [
      `(must|may|should|can|shall|cannot|could|would better|had better) not ..2 ${worse}`,
      `(not|never|nor) ..1 (allowed|permitted|supposed|meant) to ${worse}`,
      `(neither|none) ..4 (may|can|should|must|is allowed to|are allowed to) ..1 ${worse}`,
      `(allowed|permitted|fine|okay|acceptable|tolerable|live with|accept) ..6 ${worse} ..10 (not|but no) ..1 more`,
      '(no|not) ..2 (worse|lower|higher|slower|longer|more|less|fewer) than ..3 (control|before|today|now|baseline|it|they|at start|current|last|when|@amount)',
      '(never|no|not) ..2 (take|takes|exceed|exceeds|go|goes|cost|costs|use|uses|eat|eats|fall|falls|drop|drops|rise|rises|slip|slips|lose|loses) ..2 (more than|less than|above|below|over|under|past|beyond) ..2 @amount',
      '(what|which|that|one thing|thing) ..2 (must|may|should|can|cannot|will) not ..1 (move|slip|give|break|change|rise|fall|drop|suffer|happen|get worse)',
    ],
    named: [
      '(guardrail|guardrails|guard rail|guard rails|counter metric|countermetric|counter metrics|counterweight|counterbalance|safety metric|safety net|safeguard|safeguards|tripwire|trip wire|red line|redline|backstop|do no harm|health metric|balancing metric|protective metric|check metric|brake|keep me honest|keep us honest|keeps me honest|keeps us honest|honesty check|sanity check|other side of scale|other side of ledger|number to protect|to protect)',
    ],
    held: [
      '(~keep|~hold|~stay|~remain|~sit) ..8 (under|below|above|at (@amount|most|or|its|current|today|where)|within|inside|over|no higher than|no lower than|no more than|at most|no worse than|less than|fewer than|flat|steady|level|stable|constant|unchanged|where it is|where they are|intact|as it is|as they are)',
      '(as long as|so long as|provided|providing|on condition that|only if|only while|unless) ..10 (stay|stays|hold|holds|remain|remains|flat|steady|unchanged|under|below|no worse)',
      `(as long as|so long as|provided|providing|on condition that|only if|only while) ..8 not ..1 ${worse}`,
      '(has|have|needs|need|must|should) ..1 (to)? (hold|stay|remain|keep)',
      `(condition|sure|certain|check|provided|requirement|promise|proviso) ..10 (does|do|is|are) not ..2 ${worse}`,
      '(make sure|ensure|check|sure) ..3 not ..1 (just|only|merely) ..1 (moving|shifting|pushing|moved|shifted|hiding|swapping)',
      '(make sure|ensure|check|see to it|careful|guarantee|confirm|verify) ..2 (that|it)? ..6 (stay|stays|hold|holds|flat|steady|unchanged|under|below|intact)',
      `(make sure|ensure|check|see to it|careful|guarantee|confirm|verify) ..2 (that|it)? ..6 not ..1 ${worse}`,
    ],
    spared: [
      `(without|rather than|instead of) ..1 (hurting|harming|raising|losing|damaging|increasing|costing|lowering|cutting|worsening|sacrificing|slowing|dropping|touching|letting)`,
      '(at|to) (expense|cost|detriment) of',
      '(~protect|~guard|~defend|~watch over|~safeguard|~preserve|~shield)',
    ],
    limited: [
      '(must|may|can|should) not ..1 (~get|~come|~climb|~rise|~go|~grow) ..1 to ..2 @amount',
      `(if|when|once|unless|should) ..10 ${down} ..1 (by|more than|below|under|past|beyond|@amount) ..3 (@amount|point|percent|what|where|today|now)`,
      `(if|when|once|unless|should) ..10 ${down} ..1 @amount`,
      '(if|when|once|unless|should) ..8 (is|are|be) (down|up|off) ..2 @amount',
      '(if|when|and|as long as|provided|so long as) --6 (has|have|did|does) not ..1 (dropped|fallen|risen|slipped|suffered|drop|fall|rise|slip|suffer|gone up|gone down|go up|go down)',
      '(limit|ceiling|floor|cap|boundary|bound|condition) (around|on|for|here|to|is) --8 (under|below|above|over|within|@amount)',
      `(stop|pull|close|kill|revert|drop|pause|end|call|undo|roll|switch|turn|quit|halt|reverse|scrap) ..8 (if|when|once|unless) ..8 ${down} ..1 (by|more than|below|under|past|beyond)? ..3 @amount`,
    ],
    harm: [
      `(if|when|once|unless|should) ..6 @harm ..6 ${up} ..1 (by|above|over|past|beyond|more than|higher than|to|than)? ..2 @amount`,
      '@harm ..6 (under|below|no more than|fewer than|less than|at most|within|capped at|up to|above|over|more than|past|beyond|exceed|exceeds) ..2 @amount',
      '(fewer than|less than|no more than|not more than|at most|under|below|up to) ..1 (@amount|one) ..2 @harm',
      '@harm ..4 (no|not) (worse|higher|more|greater) than',
      `(as long as|so long as|provided|providing|only if) ..4 @harm ..3 not ..1 ${worse}`,
      '(should|must|may|can|shall) not ..4 (more|less|lower|higher|further) than ..1 @share',
      '(up to|at most) @amount (and|but) (no|not) more',
      '@harm ..6 (is|are) ..1 (no|not) (higher|worse|more|greater)',
      '(if|unless) ..8 (more than|over|above) ..1 @amount ..3 (of what|of budget|of revenue|of takings|of income)',
      '(fewer than|less than|no more than|at most) ..1 @amount ..3 (of members|of customers|of users|of patients|of drivers|upgrades|people) ..3 (lost|leave|cancel|complain|quit)',
      '(~watch|keep an eye on|~monitor|~track|~look out for) ..6 @harm ..12 (not|stop|pull|if|should|must|under|below|over|above)',
    ],
  },
  { amount: amounts, share: percents, harm: harmCounts },
);

/** Most words between a prohibition and the metric that it protects. */
const reach = 14;
const farBack = 22;

/** Measurable things that must not get worse, with what says so; in order of position. */
export const guardrails = defineAnnotation('guardrails', (document): readonly (Mention & { readonly label: string })[] => {
  const found: (Mention & { readonly label: string })[] = [];
  for (const cue of document.read(cues)) {
    if (!isAsserted(document, cue, { ignore: ['negated'] })) continue;
    const guard = readGuard(document, cue);
    if (guard !== undefined) found.push(guard);
  }
  return found;
});

function readGuard(document: Document, cue: Match): (Mention & { readonly label: string }) | undefined {
  if (cue.label === 'harm') return cue;
  const { words, sentences } = document;
  const own = sentences[words[cue.first]!.sentence]!;
  const start = cue.label === 'forbidden' ? Math.max(0, cue.first - farBack) : Math.max(own.first, cue.first - reach);
  const spared = cue.label === 'spared';
  const end = Math.min(sentences[Math.min(own.index + (cue.label === 'forbidden' || cue.label === 'named' ? 1 : 0), sentences.length - 1)]!.last, cue.last + reach);
  const measurable = [
    ...near(document.read(metricMentions), spared ? cue.first : start, end).filter(({ head }) => !/^(success|impact|performance|quality|metric|kpi|growth)/.test(head)),
    ...near(document.read(lexiconMatches(harmCounts)), spared ? cue.first : start, end),
  ].sort((a, b) => distance(a, cue) - distance(b, cue));
  const nearest = cue.label === 'named' ? measurable.find((mention) => standsBeside(document, mention, cue)) : measurable[0];
  if (nearest === undefined) {
    // "If hours on the full plan slip by more than 1%, I'd call it off": the limit and what follows make a measure of anything.
    const forbidden = words[cue.first + 1]?.norm === 'not';
    const rule = cue.label === 'limited' && (forbidden || document.read(ruledWords).subarray(cue.first, cue.last).includes(1));
    return rule ? cue : undefined;
  }
  // "The one number is money per household, and that should not be lower": what is improved is not what is guarded.
  if (cue.label === 'forbidden' && near(document.read(metricChoices), nearest.first - 60, nearest.first + 1).some((choice) => nearest.first >= choice.first && nearest.last <= choice.last && cue.first >= choice.first)) return undefined;
  return { first: Math.min(nearest.first, cue.first), last: Math.max(nearest.last, cue.last), label: cue.label };
}

/** For each word, 1 where a decision rule stands. */
const ruledWords = defineAnnotation('ruled words', (document) => {
  const mask = new Uint8Array(document.words.length);
  for (const { first, last } of document.read(decisionRules)) mask.fill(1, first, last);
  return mask;
});

/** "Guardrail: complaints per trip", "complaints as a guardrail"; not a guardrail here and some metric there. */
function standsBeside({ words }: Document, mention: Mention, cue: Mention): boolean {
  if (mention.first >= cue.last) return mention.first - cue.last <= 8 && words[mention.first]!.sentence === words[cue.first]!.sentence;
  return cue.first - mention.last <= 5 && words[mention.first]!.sentence === words[cue.first]!.sentence && /^(as|is|are|my|our|be)$/.test(words[cue.first - 1]?.norm ?? '');
}

function distance(mention: Mention, cue: Mention): number {
  return mention.first >= cue.last ? mention.first - cue.last : mention.last <= cue.first ? cue.first - mention.last : 0;
}
