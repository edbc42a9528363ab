import { defineAnnotation, type Document } from '../document.ts';
import { numberWords } from './number-words.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { personWords } from '../../lexicons/person-words.ts';
import { claimed } from './claims.ts';
import { dates, durations, percents, quantities } from './quantities.ts';

const unit =
  '(~account|~user|~member|~customer|~visitor|~household|~store|~shop|~branch|~city|~clinic|~ward|~school|~class|~classroom|~driver|~route|~depot|~patient|~farm|~field|~plot|~team|~site|~region|~market|~country|~traffic|~order|~session|~player|~student|~pupil|~teacher|~reader|~subscriber|~donor|~volunteer|~office|~district|~line|~bus|~stop|~station|~warehouse|~shift|~people|~person|~rider|~passenger|~listing|~seller|~buyer|~caller|~call|~case|~payment|~email|~letter|~home|~family|~village|~hospital|~surgery|~practice|~machine|~truck|~van|~parcel|~room|~bed|~cohort|~county|~state|~town|~base|~sample|~cell|~employee|~developer|~learner|~guest|~hotel|~restaurant|~kitchen|~table|~lane|~till|~server|~request|~device|~phone|~client|~merchant|~rack|~greenhouse|~herd|~flock|~barn|~tenant|~resident|~court|~garage|~gym|~library|~museum|~theater|~park|~church|~club|~council|~precinct|~borough|~map|~queue|~letter|~appointment|~delivery|~borrower|~claimant|~applicant|~candidate|~policyholder|~supporter|~platform)';

/**
 * The parts of a test's design. `strong` stands on its own (a control, a random split, power); `test` is a test by name,
 * which needs a `part`: how long, who, how many, where, or what would count.
 */
export const experimentParts = definePatterns(
  'experiment parts',
  {
    strong: [
      '@amount ..4 (get|gets|got|use|used|try|tried|start|started|switch|switched|move|moved) ..6 @amount ..2 (keep|kept|stay|stayed|stick|stuck|carry on|carried on) ..4',
      'every (second|third|fourth|fifth|tenth|nth) ..1 @unit', 'every other @unit',
      '(alternate|alternated|alternating) ..1 (weeks|days|shifts|months|nights|sessions|between|by)',
      '(one) (week|day|month|shift) with ..4 (one) (week|day|month|shift) without',
      '(out of hat|drew straws|short straw|roll of dice)', '(~split|~choose|~pick|~draw|~assign|~allocate|~divide) ..4 by (postcode|birthday|surname|street|date of birth)', '@unit (per|on each|on either|each) side',
      '@amount ..2 (patients|people|users|accounts|schools|classes|stores|customers|members|players|drivers) side',
      '(hold|held|holding) (@amount|@share|some|group|few|one|rest|others) ..2 (back|out) ..6',
      '@share ..2 @unit ..1 (keep|keeps|kept|stay|stays|stayed|remain) ..1 (old|current|existing|usual|on|without|as) ..3',
      '(before|first) ..6 measure ..3 @duration ..8 (then|after) ..6',
      // Something to compare with.
      '(comparison|reference|matched|baseline) (~group|~arm|~cell|~sample|~cohort|~store|~region|~city|~ward|~school|~class|~depot|~village|~plot)',
      '(control|untreated|holdout|placebo|treatment) (~group|~arm|~cell|~sample|~cohort|~store|~region|~city|~market|~site|~ward|~school|~class|~branch|~depot|~condition|~population|~village|~plot|~team|~line|~bucket|~variant)',
      '(~holdout|~holdback|counterfactual|~placebo)', 'hold out', 'held out',
      '(hold|held|keep|kept|holding|keeping|leave|left|leaving) --3 @amount --2 (back|out|untouched|unchanged|alone|unexposed|off|as is)',
      '(leave|left|leaving) (rest|others|other|remaining) ..3', '(but|and) not ..2 (rest|others|remaining|other !(way|hand|thing|side) _)',
      '(rest|others|other _|remaining|@share|@amount|@unit) --5 (left|stay|stays|stayed|remain|remains|go on|carry on) ..1 as (it|they|is|before|now|usual|always|today)',
      '(leave|left|leaving) !(that|it|this|them) _ ..1 as (it|they) (is|are|was|were)',
      '_ (get|gets|got|have|has|had|try|tries|use|uses|switches|moves) --5 _ (stay|stays|stayed|keep|keeps|kept|remain|remains|do not|does not|did not) ..3 (as|old|current|usual|existing|without|same|get|change|change) ..1',
      '(to|in|on) one (side|half|bank|end|floor|shift|street) ..4 (and|but) not ..1 other',
      '(just|right|shortly|slightly) (below|under|short|before) ..12 (just|right|shortly|slightly) (above|over|past|beyond|after)',
      '(just|right|slightly) (above|over|past) ..12 (just|right|slightly) (below|under|short)',
      'then ..4 (@percent|@share) ..3 then ..4 (half|rest|all|everyone|everybody|@percent|@share)',
      '@share ..1 @unit for @duration',
      '@amount ..4 (~hold|held) (back|out)',
      '(leave|leaving|left|keep|keeping|kept) ..3 (others|other|rest|same number|equal number|@amount|remaining|one|similar|neighboring|@unit) ..4 (alone|untouched|unchanged|as (it|they|is|before)|on (old|current|existing|usual)|without|off)',
      '(as|for) (control|controls|comparison|counterfactual)', 'are my (control|comparison)', 'is my (control|comparison)',
      '(against|than|compared (with|to)|relative to|next to) ..4 (control|(those|people|ones|accounts|members|users|customers|patients|schools|stores|stops|wards|branches|drivers|classes|shops|sites|clinics|teams|students|players|farms|readers|donors) ..2 (who|that|without|not|which) ..6 (not|without|never|yet|did|do|have)|same ..3 (without|not))',
      '(at|in|for|on|from|of|than) (stops|stores|schools|wards|branches|sites|clinics|homes|streets|cities|regions|classes|shops|depots|villages|teams|plots|groups) (without|that did not|who did not|with no)',
      'matched ..3 (group|sample|pair|pairs|set|on|members|accounts|stores|by|cohort|~control|schools|wards|households|patients)',
      '(~member|~people|~customer|~patient|~account|~store|~school|~household|~student|~pupil|~user|~site) (who|that)? ..2 (matched|paired) (on|by|with|to)',
      '(difference in difference*|diff in diff*|interrupted time series|synthetic control|stepped wedge|cross over design|crossover (design|trial)|switchback|factorial|multi armed bandit|natural experiment|regression discontinuity|double blind|single blind|blinded|latin square)',
      '(launch|start|open|go live|get|gets|begin|introduce) ..6 @amount (~week|~month) (later|apart|earlier)',
      '(country|countries|region|regions|stores|schools|cities|markets|site|sites|ones|wards) ..2 (where|that|which) ..6 (later|apart|not yet|opens|gets it)',
      'let ..4 (differ|diverge|vary) and ..1 compare',
      // Who gets what.
      '(random|randomly|randomize|randomized|randomizing|randomise|randomization|randomised) ..3 (@unit|@amount|sample|~select|~assign|~split|~draw|~allocate|~choose|pick*|by|at|order|~half|subset|trial|across|into|test|controlled|experiment|on|between|level|unit|third|tenth)',
      '(at|by|purely) random',
      '(~pick|~assign|~choose|~draw|~select|~allocate|~split|~invite) ..4 (randomly|random|by lot|by lottery|by coin|by lots)',
      '(~draw|drawn|by|~decide) ..2 (lots|lottery|coin flip|coin toss|toss of coin|dice)', '(~draw|drawn|~choose|~pick|~select|~decide|~assign) ..3 by lot', '(flip|toss) ..1 coin',
      '(~randomize|~randomise|~randomization) (people|by|at|on|per|over|across|users|accounts|not|every|each|patients|stores|schools|which|who|unit|depots|wards|drivers)',
      '(we|i|they|you) ..2 (~randomize|~randomise)',
      'half ..8 (other half|half|rest|others|remainder)', '(one|first|some) half ..10 (other|another|second|rest)',
      '@amount ..3 (with|get|gets|got|on) ..3 @amount ..2 (with|without|get|gets|got|do not|did not|on) ..2 (theirs|ours|other|old|current|usual|nothing|his|hers|existing|same|without)',
      '(split|splitting|divide|dividing) (them|traffic|population|audience|sample|evenly) ..4',
      '(split|splitting|divide|dividing) ..2 @unit ..6 (half|random|randomly|evenly|groups|two|arms|control)',
      'split them (half|in|into)', 'split (50|fifty|half|evenly|equally|into|by|across|between|down)', '(same|even|equal) split',
      '(50|90|80|95|fifty|ninety|eighty) (50|10|20|5|fifty|ten|twenty|five) split',
      '@amount (arm|arms|cells|cell|variants|variations|conditions|treatments)',
      '@amount groups ..12 (@percent|random*|control|compare*|matched|by account)',
      '(split|divide|assign|run|put|sort|into) ..6 @amount ..1 groups', '(per|in each|on each) (arm|cell|variant|variation)',
      '(people|users|accounts|patients|visitors|subjects|participants|orders) (per|in each|on each|each) (arm|cell|side|variant|group)',
      '(a b|ab|split) test ..10 (@duration|@percent)',
      '(one|same|some) ..2 (ward|depot|school|store|class|branch|shift|route|line|site|clinic|city|team) ..4 (new|old) ..10 (other|another|second) ..4',
      // How many, how sure.
      '(sample|samples) (size|sizes) !(is too|are too|was too|matters) ..6 (of|from|is|to|needs|needed|calculation|comes|for|based|at|@amount)',
      '(@amount|statistical|enough|adequate|sufficient|under) ..1 (power|powered)', 'powered (to|for|at)',
      '(power|powered) (of|to|at|calculation|analysis) ..3 (@amount|detect|see|find)',
      '(minimum|smallest) ..2 (detectable|difference|effect|lift|change) ..8', '(detectable|effect) (effect|size|difference)',
      '(with|at|on|need|want|use|usual) @amount (confidence|significance|alpha)', '@amount (false alarm|false positive) rate',
      'stopping rule', '(peek|peeking|peeks) ..3',
      '(fix|fixed|set|agree|agreed|decide|decided|write|wrote) ..4 (stop date|stopping date|sample size)',
      '(pre register|preregister*|pre registered)',
      'sample ..2 (of|is) ..2 @amount ..4 (is enough|enough|per|good|power|to detect)',
      '@amount ..3 (is|are) ..3 (good|enough|sufficient|large enough|decent|minimum) ..1 sample',
      // Before and after, staggered.
      '(read|compare|measure|judge) ..3 (week|weeks|month|months) ..6 (only|against|not)',
      '(rerun|re run|repeat) ..5 (for|over|with|on) ..3 (@duration|@amount)',
      '(another|more|extra|longer|further) ..2 (week|weeks|month|months) (with|on|of) ..2 (same|split|test)',
      '(before and after|pre post|pre and post) ..4 (comparison|measure|design|with|on|in|against)',
      '(run|try|test|trial|pilot|put) ..4 (in|on|at|with) ..6 and (leave|keep|hold) ..8 (on|as|alone|to|at|unchanged|where)',
    ],
    compared: [
      '(compare|compared|comparing|side by side|head to head|whoever has|whichever has|which one wins|whichever wins|measured against|measure against|benchmarked against) ..6',
      '(one|half|some|two|three|four|five|ten) ..3 (with|get|gets|on|use|uses) ..10 (other|others|another|rest|second) ..3 (without|with|do not|does not|stay|stays|on|get|gets|keep|keeps|use|uses)',
    ],
    test: [
      '(~test|~experiment|~pilot|~trial|~beta|a b|ab test|rct|fake door|painted door|dry run|~bake off|~holdout)',
      '(run|ran|try|trial|pilot|piloted|testing) (it|this|that|them|both) ..1 (in|on|at|with|for|over|across|out)',
      '(roll|rolled|rolling) ..2 (out|back)? ..3 (to|in|on) ..2 @share',
    ],
    length: [
      '@duration', '(one|two|single|whole|full) (summer|winter|season|term|autumn|spring|harvest|semester|quarter|weekend|weekends)', '(from|between) @date (to|and|until|till) @date',
      '(until|till|after|before) (end of)? ..1 (season|term|summer|winter|spring|autumn|semester|quarter|year|harvest)',
      '(for|over|across|during|through|full|whole|within) ..2 (week|weeks|month|months|fortnight|quarter|semester|term|season|cycle|cycles)',
    ],
    share: ['@share ..2 (of|to)? ..2 (@unit|@person)', 'half (@unit|@person)', '(random|small|tenth|half|third|quarter) ..2 of ..3 (@unit|@person)'],
    count: ['# ..2 @unit', '@amount ..1 @unit'],
    spot: ['(in|at|across) @number _'],
    place: ['(in|at|across|on|with) (one|two|three|four|five|six|ten|single) ..2 @unit'],
    basis: [
      'per (account|user|person|household|store|visitor|session|device|patient|ward|driver|class|school|arm|group)',
      'by (account|user|person|household|store|visitor|session|device|patient|ward|driver|class|school|city|depot|cluster|week|failed payment)',
    ],
  },
  {
    amount: numberWords,
    person: personWords,
    duration: durations,
    percent: percents,
    number: numberWords,
    date: dates,
    share: defineAnnotation('shares', (document) => document.read(quantities).filter(({ type }) => type === 'percent' || type === 'fraction' || type === 'ratio')),
    unit: definePatterns('units of a test', { unit: [unit] }),
  },
);

/** How far a part of the design may stand from the test it belongs to, in words. */
export const designReach = 12;

/** Tests of something else than an idea about people. */
const otherTests = new Set('acceptance penetration usability regression load stress unit distraction blood spelling driving drug pregnancy smoke integration crash litmus acid'.split(' '));

const setUps = new Set('run ran give gave invite try tried start offer show showed switch test tested select pick put expose assign send let enroll recruit take give'.split(' '));

/** "Most people", "one market": no part of a design by itself. */
const vague = new Set(['most', 'few', 'several', 'one', 'majority', 'both', 'hundreds', 'thousands']);
const isVague = ({ words }: Document, { first, last, label }: Mention & { readonly label: string }): boolean =>
  (label === 'count' || label === 'place') && words.slice(first, last).some(({ norm }) => vague.has(norm));

/** A number of people or places is to be tested on where somebody sets something up, or where it stands at the head of a sentence. */
function isSetUp({ words, sentences }: Document, { first, label }: Mention & { readonly label: string }): boolean {
  const from = Math.max(sentences[words[first]!.sentence]!.first, first - 14);
  if (first - sentences[words[first]!.sentence]!.first <= 3) return true;
  if (label === 'share' && /^(?:on|in|to|for|with|at|among)$/.test(words[first - 1]?.norm ?? '')) return true;
  for (let index = from; index < first; index += 1) if (setUps.has(words[index]!.norm)) return true;
  return false;
}

/** "Within two months": until when, not for how long. */
function isDeadline({ words }: Document, { first }: Mention): boolean {
  return /^(?:in|within|by|after|over|every|per|before|until|since|last|past|about|took|takes|ago|first|next)$/.test(words[first - 1]?.norm ?? '') || /^(?:in|within|by|after|before|until|since|over|past|last)$/.test(words[first]!.norm);
}

/** A comparison is a test only with more beside it: a test by name may have any part, a comparison needs two kinds of them. */
const kindsNeeded = { test: 1, compared: 2 } as const;

/** Every passage that gives a part of a test's design, the strong ones first. */
export const designs = defineAnnotation('designs', (document): readonly Mention[] => {
  const { words } = document;
  const parts = claimed(document, document.read(experimentParts));
  const found: Mention[] = parts.filter(({ label }) => label === 'strong');
  const details = parts.filter(({ label }) => label === 'length' || label === 'share' || label === 'count' || label === 'place' || label === 'spot' || label === 'basis');
  let from = 0;
  for (const test of parts) {
    if (test.label !== 'test' && test.label !== 'compared') continue;
    if (test.label === 'test' && otherTests.has(words[test.first - 1]?.norm ?? '')) continue;
    while (from < details.length && details[from]!.last < test.first - 3 * designReach) from += 1;
    const kinds = new Set<string>();
    let { first, last } = test;
    for (let at = from; at < details.length && details[at]!.first <= test.last + designReach; at += 1) {
      const detail = details[at]!;
      if ((detail.first < test.last && test.first < detail.last) || detail.last < test.first - designReach) continue;
      if (kinds.has(detail.label) || isVague(document, detail)) continue;
      kinds.add(detail.label);
      first = Math.min(first, detail.first);
      last = Math.max(last, detail.last);
    }
    if (kinds.size >= kindsNeeded[test.label]) found.push({ first, last });
  }
  // "Ten percent of drivers, three weeks": a number of people or places for a time is a test, whatever it is called.
  for (const [at, detail] of details.entries()) {
    if (detail.label === 'basis' || detail.label === 'spot' || isVague(document, detail)) continue;
    for (let other = at + 1; other < details.length && details[other]!.first - detail.last <= 10; other += 1) {
      const next = details[other]!;
      if (next.first < detail.last || next.label === 'basis' || next.label === 'spot' || words[next.first]!.sentence !== words[detail.first]!.sentence) continue;
      const [length, population] = detail.label === 'length' ? [detail, next] : [next, detail];
      if (length.label !== 'length' || population.label === 'length' || isVague(document, population) || isDeadline(document, length)) continue;
      if (isSetUp(document, detail)) found.push({ first: detail.first, last: next.last });
    }
  }
  return found;
});
