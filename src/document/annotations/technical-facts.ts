import { defineAnnotation } from '../document.ts';
import { numberWords } from './number-words.ts';
import { definePatterns, lexiconMatches, type Mention } from '../patterns/define-patterns.ts';
import type { Lexicon } from '../../lexicons/lexicon.ts';
import { statisticalTerms, statisticalThings, technicalTerms, technicalThings } from '../../lexicons/technical-terms.ts';
import { durations } from './quantities.ts';

/** A technical or statistical fact with a consequence drawn from it. */
export interface TechnicalImplication extends Mention {
  /** How much speaks for it: 3 and more is enough. */
  readonly score: number;
}

/** Words that join a fact to what follows from it, and words of cannot and must. */
const links = definePatterns(
  'links of fact and consequence',
  {
    reason: [
      '(because|since) !(i|he|she|of that|everyone|you|my)',
      '(therefore|hence|thus|otherwise|unless|causing|due to|thanks to|which is why|that is why|or else|as result|which makes|which made)',
      '(means|meaning|meant) !(she|he|i)', '(in order|so as) (to|not)', 'to avoid',
      'so !(yeah|okay|far|on|called|there was|there is|this|i mean|i guess|i suppose|much|many|that|then|basically|um|we went|i went|i said|he|she|i|you|your|somebody|people)',
      'so (i|that) (cannot|could not|it|there|one|have to|would not|would (put|use|show|keep|store|send|cap|build|cache|randomize|measure|run|start|make|ship))',
    ],
    compulsion: [
      '(cannot|can not|could not|can only|could only|can never|will not|would not)', '(has|have|had) to',
      '(must|needs|need|needed|requires|require|required|requiring|forces|forced|impossible|unable|too slow|too heavy|too big|too long)',
      '(does|do|did|is|are|was|were) not ..1 (need|support|have|work|learn|update|scale|fit|hold|reach|load|run|match|know|see|show|tell|reliable|ready|available|compatible|accurate|always|able)',
      '(breaks|break|fails|fail|crashes|freezes|froze|stutters|jumps|drops|drop|stops|stopped|loses|slows|degrades|drifts|goes blank|goes down|times out)',
    ],
  },
);

/** Whole statements that need no technical word. */
const statements = definePatterns(
  'statistical statements',
  {
    said: [
      '(otherwise|or else|or) ..1 (we|you|i) (only|just) (test|see|measure|count|hear|learn|sample)',
      '(it|model|system|till|data|tool|machine|counter|log|sensor) ..2 (only|just) (knows|know|sees|learns|records|counts|measures|hears) (what|who|how|that)',
      '(average|averages|mean|median|total) ..6 (hide|hides|hid|mask|masks)',
      '(software|system|database|till|terminal|printer|scanner|website|machine|device|phone|app) ..8 (cannot|can not|could not) (take|read|send|store|show|handle|hold|print|accept|export|import|talk|connect|update|sync|scan|charge)',
      '(card|cards|payment|payments|login|logins|upload|uploads|sensor|sensors|sms|messages|emails|app) ..2 (failing|failed|fails|bounced|timed out|declined|silently)',
      '(take|takes|took) ..2 @duration to (land|arrive|reach|show|appear|update|clear|sync|come through)',
      '(carry|drag|pull|lift|skew|distort|swamp|dominate) ..2 (mean|average|total|averages|median)',
      '(chosen|chose|volunteered|opted|signed up) ..12 (look|looks) ..4 (whatever|anyway|regardless|good|great|wonderful|better)',
      '# (seconds|milliseconds|minutes) to (wake|load|start|boot|open|respond|render|answer)',
      '@amount (seconds|milliseconds) to (wake|load|start|boot|open|respond|render|answer)',
      '(blacklist|blacklisted|spam filter|spam folder)',
      '(easy|easier|cheap|trivial|simple) to (fake|spoof|forge|scrape|hack|guess|game|clone|intercept) ..12 so',
      '(model|tool|system|algorithm|machine|classifier) ..3 (learns|learn|learned|inherits|copies|repeats|amplifies) ..2 (our|own|from|who|what|old|habits|about)',
      '(only|just) ..1 @amount ..1 (people|replies|answers|respondents|responses|patients|customers|users|cases) ..6 (then|so|is noise|is weather|is nothing|means nothing|proves)',
      '(new|shiny|novel) (things|thing|toys|features|designs) ..2 (get|gets|attract) ..2 (clicked|clicks|attention|tried|looked)',
      '(bump|lift|effect|spike|gain|rise|jump) ..4 (gone|faded|worn off|wore off|vanished|disappeared) (by|after|in|within)',
      '(who|they|people) ..6 (more|longer|better) anyway',
      '(that|which) is why they (joined|signed|chose|came|bought)',
      '(~eat|~use|~drain|~burn|~cost) ..2 (data|battery|memory|bandwidth|storage|megabytes) !(scientist|scientists|analyst|team|to|that)',
      '(rebuild|rewrite|re architect|replatform|rework|refactor|migrate) ..2 (ledger|backend|back end|system|database|pipeline|model|code|client|engine|index|schema)',
      '(because|so|since|or|then|otherwise|and) --8 (bounce|bounces|not load|times out|time out|crash|crashes|stutter|stutters|lags|freezes|overheats|drains|goes offline|overloads)',
      '(split|randomize|assign|allocate|sample|randomized) ..3 by ..5 (because|since|as|so|not by|rather than|otherwise)',
      '(no|without|not enough|little) (history|training data|viewing|past data|track record) ..6 (so|to learn|for it|to go on|to train)',
      '(fire|fires|fired|counted|logged|recorded|charged|sent) twice',
      '(sub second|near real time|real time|instant|live) ..2 (means|needs|requires|would mean|would need)',
      '(it is|runs|run|comes|as|in) (batch|batches) ..8 (so|cannot|not|until|means)',
      '(read|judge|judged|look at|call|trust|conclude) ..4 (before|until) ..2 (week|month|day|@duration) (_)? (because|since|as)?',
      '(half|twice|ten times|double) (speed|range|bandwidth|resolution|frame rate|battery)',
      '(report|reports|update|updates|updated|arrive|arrives|come|comes|sent|refresh|refreshes|sync|syncs|publish|published|measure|measures|poll|polls) ..3 (every|each|once) ..1 (@duration|day|night|week|month|hour|minute) ..6 (so|which|because|and|therefore|means)',
      '(results|data|figures|reports|readings|images|counts|marks|scores|logs|stock|levels) ..1 (arrive|come|land|lag|appear|update|are published|reach us) ..3 (in|every|late|after|once|overnight|daily|weekly|@duration) ..8 (so|which|therefore|means)',
      'at @amount ..2 (messages|requests|calls|users|orders|images|queries|rows|records|trips|letters|events|players)',
      '(per|each) (call|request|message|image|scan|query|lookup|prediction) ..8 (cost|costs)',
      '(averages|average|mean|median|total) (hide|hides|hid|mask|masks|says little|says nothing|smooths|moves|jumps)',
      '(one|single) (bad|good|odd|wet|keen|large|big) _ ..6 (moves|move|shifts|tips|swings|decides|skews|distorts)',
      '(not|never) (assigned|allocated|chosen|drawn|picked|selected) ..1 (by chance|at random|randomly)',
      '(come|comes|came|collected) ..1 (mostly|mainly|only) from ..10 so',
      '(trained|tuned|calibrated|validated) (on|for|against) ..10 (so|which|because|and|but)',
      '(search|ranking|filter|match|matching|lookup) (finds|returns|misses|fails)',
      '(cannot|can not|could not) (take|read|scan|accept|print|play|open|show|handle|process|parse|load|store) (contactless|cards|files|video|pdf|pdfs|images|characters|accents|codes|more|two|large|long)',
      'too (short|small|few|early|noisy|thin|rare|crude|coarse) ..1 to (see|tell|detect|know|show|say|learn|measure|judge|trust|catch)',
      '(sample|numbers|number|group|base|figure) ..2 (is|was|are|were|would be) ..1 too (small|few|short|low|thin|noisy)',
      '(do not|should not|cannot|never|not|no) ..2 (stop|stopping|stopped|peek|peeking) ..3 (early|it early|too soon|when|on|just because|because|first|before|at)',
      '(had|have|has) not (had|have|been) ..1 (time|chance|long enough|enough) to',
      '@duration ..1 (cannot|can not|could not|will not|is not|are not|is too|are too|is shorter|is not long) ..2 (see|long|enough|show|tell|than|short|catch|detect|to)',
      '@amount ..6 (may|might|would|will) not ..2 (be able|see|show|detect|be visible|reach|notice)',
      '(was|is) (sized|powered) on ..10 (but|so|not|because)',
      '(so|only|just) ..2 (like|about|around)? @amount (users|people|weeks|patients|customers|cases|stores|schools|accounts) ..4 so',
      '(heavy|good|loyal|keen|rich|healthy|better) _ (make|choose|pick|buy|use|join) ..2 need not',
      'people who ..1 (love|like|want) _ (choose|pick|buy)',
      '(whole|full|complete) (week|weeks|cycle|cycles|billing cycle|season|term|year) ..4 (because|since|as|so)',
      '@amount ..2 percent ..4 so ..2 (number|figure|sample) ..4 (noise|nothing|little)',
    ],
  },
  { amount: numberWords, duration: durations },
);

/** What a measurement leaves out, in plain words: weaker, since it may be a mere remark. */
const blindSpots = definePatterns('blind spots of measurement', {
  said: [
    '(data|number|numbers|figure|figures|metric|test|survey|dashboard|chart|logs|log|model|forecast|sensor|sensors|report|system|algorithm|experiment|trial|pilot|average|machine|tool|software|score) ..3 (cannot|could not|did not|does not|do not|never|only|will not|can not) ..1 (see|know|show|tell|measure|count|capture|include|cover|record|catch|reflect|contain|counts|measures|counted|measured|covers|covered|sees|saw|records|learn|learns|recognize|distinguish|handle|read|reads)',
    '(only|just) ..3 (people|those|customers|users|patients|ones|members|drivers|students) (who|that) ..4 (answer|answered|stay|stayed|reply|replied|came|left|complain|complained|use|used|bought|survive|survived|open|opened|respond|responded)',
    '(was|were|is|are) (double counting|undercounting|overcounting|miscounting|blind to|trained on|calibrated|delayed|stale)',
    '(takes|take|took|needs|need) ..1 @duration ..2 to (update|sync|load|charge|refresh|process|retrain|train|arrive|show|appear|settle|run|rebuild|compute|reach|download|upload|boot)',
    '(works|work|run|runs|worked|working) (offline|without (network|internet|signal|connection|power|electricity)|on (old|cheap|any|every) (phone|phones|devices|hardware))',
    '(goes|go|went|turns|turned) (blank|offline|stale|down|dark)',
  ],
}, { duration: durations });

/** How far a term may stand from the link, in words. */
const reach = 13;

const weighted: readonly (readonly [Lexicon, number])[] = [
  [technicalTerms, 2],
  [statisticalTerms, 2],
  [technicalThings, 0.85],
  [statisticalThings, 0.5],
];

/** Passages where a consequence is drawn from a technical or statistical fact, the strongest first. */
export const technicalImplications = defineAnnotation('technical implications', (document): readonly TechnicalImplication[] => {
  const { words } = document;
  const terms: { first: number; last: number; weight: number }[] = [];
  const taken = new Uint8Array(words.length);
  for (const [lexicon, weight] of weighted) {
    for (const { first, last } of document.read(lexiconMatches(lexicon))) {
      if (taken[first] === 1) continue;
      taken.fill(1, first, last);
      terms.push({ first, last, weight });
    }
  }
  terms.sort((a, b) => a.first - b.first);
  const marks = document.read(links);
  const found: TechnicalImplication[] = [
    ...document.read(statements).map(({ first, last }) => ({ first, last, score: 3.5 })),
    ...document.read(blindSpots).map(({ first, last }) => ({ first, last, score: 2 })),
  ];
  let from = 0;
  for (const [at, mark] of marks.entries()) {
    if (mark.label !== 'reason' && mark.label !== 'compulsion') continue;
    const sentence = words[mark.first]!.sentence;
    // "So" at the beginning of a sentence draws on the one before.
    const opens = mark.first === document.sentences[sentence]!.first;
    while (from < terms.length && terms[from]!.first < mark.first - 3 * reach) from += 1;
    let score = 0;
    let first = mark.first;
    let last = mark.last;
    const seen = new Set<string>();
    for (let index = from; index < terms.length && terms[index]!.first <= mark.last + reach; index += 1) {
      const term = terms[index]!;
      if (term.last < mark.first - reach) continue;
      const home = words[term.first]!.sentence;
      if (home !== sentence && !(opens && home === sentence - 1 && mark.label === 'reason')) continue;
      const name = words[term.first]!.norm.replace(/s$/, '');
      if (seen.has(name)) continue;
      seen.add(name);
      score += term.weight;
      first = Math.min(first, term.first);
      last = Math.max(last, term.last);
    }
    if (score === 0) continue;
    score = Math.min(score, 3) + (mark.label === 'compulsion' ? 0.75 : 0.75);
    // Reason and compulsion together: "X cannot Y, so Z".
    const other = [marks[at - 1], marks[at + 1]].some(
      (mate) =>
        mate !== undefined &&
        mate.label !== mark.label &&
        Math.abs(mate.first - mark.first) <= reach &&
        words[mate.first]!.sentence === sentence,
    );
    if (other) score += 0.75;
    found.push({ first, last, score });
  }
  return found.sort((a, b) => b.score - a.score || a.first - b.first);
});
