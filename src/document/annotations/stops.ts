import { defineAnnotation, type Document } from '../document.ts';
import { irregularPasts } from '../inflect.ts';
import { definePatterns, type Match, type Mention } from '../patterns/define-patterns.ts';
import { actions } from './actors.ts';
import { numberWords } from './number-words.ts';
import { counterparts } from './counterparts.ts';
import { decidedActs } from './decided-acts.ts';
import { persons } from './persons.ts';
import { isAsserted } from './scopes.ts';

const inquiry = '(test|experiment|trial early|early|arguing|guessing|thinking|looking|reading|talking|watching|worrying|counting|there|here|short|caring|pretending|myself)';
const loose = '(gap|loop|deal|matter|book|sale|ticket|door|eyes|call|meeting|laptop|to|enough|in|up|out|by|of|month|year|quarter|week)';

/** Verbs of ending something, whoever does it and whenever; the reading below tells told from planned ones. */
const stopVerbs = definePatterns('stop verbs', {
  ended: [
    `(~stop|~halt|~cease) !as !everything !${inquiry} !being`,
    `~close !${loose} !${loose}`,
    `~end !${loose} !with !as`,
    '~drop !(that and|by|in|off|from|to|out|below|about|again)',
    '~remove|~disable|~abandon|~suspend|~pause|~freeze|~reject',
    '~give (it|that|this|them|those|all of it) up', '(gave|given) up !trying !my !waiting ..4', '~give up ..2 (on|idea|plan|project|feature|pilot|product)',
    '~let ..4 (~go|~lapse|~expire|~die|~run out|~fade)',
    '~throw ..4 (away|out|overboard)',
    '~say (goodbye|farewell|no more) to',
    '~part (with|company|ways) with?',
    '~cut ..5 (loose|from (menu|list|range|plan|roadmap|program|programme|catalogue|app|site|timetable|schedule)|altogether|entirely|completely|out)',
    '~cut _ _? $',
    '~strike ..4 (off|out|from)',
    '~leave (it|them|that|this) (there|in drawer|where (it is|they are))', '~leave ..3 (in lab|in drawer|on shelf|unbuilt|unbuilt|to rot)', '~let go of', '~leave ..5 (off|out of (scope|plan|release|budget|launch)|on shelf|to competition|to others|on table)',
    '~keep ..4 (off|out of) (roadmap|list|menu|plan|backlog|agenda|app|shop|scope|site|page|program|programme|budget|release)',
    '~hold last',
    '~write (it|that|this|them|_ _?) off',
    '~fold ..4 into',
    '~fold (magazine|it|that|this|paper|shop|branch|team|program|programme|scheme|project|service|site|league|club|brand|label|unit|office)',
    '~bury !(in|under)',
    '~cap|~restrict',
    '~move ..6 to (bottom|next year|later|back burner|back of)',
    '~park|~defer|~postpone',
    '(~put|~call) (it|that|this|them|end|halt|_) ..2 (off|end to|stop to|halt to|to bed|down)',
    '~pull out',
    '~walk away',
    '(~wind|~phase|~scale|~run) ..4 (down|out)',
    '~hide ..6 from',
    '~stop (selling|offering|running|building|sending|taking|making|supporting|buying|printing|serving|growing|stocking|giving|doing|using|funding|charging|publishing|accepting|admitting)',
  ],
  killed: [
    '~kill !(it at|time|vision|momentum|person|him|her|us|me)',
    'unplug|unplugged', '~have ..3 gone', '~get rid of', '~do away with', '~lay ..3 to rest', '~close ..2 as will not',
    '(~send|~hand|~give) (it|them|this|that|money|award|licence|license|contract|grant|cheque|check|deposit|prize|_) back',
    '~park ..6 for good', '~delete !(row|duplicate|line|comment|account)', '~put ..3 out of (its|their) misery',
    '~scrap|~shelve|~sunset|~retire|~axe|~bin|~ditch|~discontinue|~mothball|~decommission|~dissolve|~cancel',
    '~shut ..5 down',
    '~shut (it|this|that|_ shop|off)',
    '~pull plug',
    '~pull (it|them|that|this|all|every) !together !apart !up !out',
    '~pull ..4 (from sale|from (app|shelf|shelves|market|menu|site|store|shops|use)|feature|product|campaign|line|drug|medicine|book|game|ad|advert|offer|update|launch|release|service|title|route|course|scheme|project|pilot)',
    '~withdraw (it|them|that|this|our|my|_)',
    '~take ..4 (off|away|down) !from', '~take (site|service|app|page|it|them) down',
    '~strip ..3 out',
    '~take ..4 out ..1 (of|completely|entirely|altogether|again|because|since|as|although|even|$)',
    '(~have|~get) ..6 (pulped|removed|scrapped|cancelled|canceled|stopped|closed|taken (off|down|out|away)|switched off|turned off|shut down|withdrawn|pulled|deleted|torn (down|out|up)|ripped out|destroyed|wiped|thrown out|suspended)',
    '~put (end|stop|halt|lid) (to|on)',
    '~put (it|that|this|them|_ _?) ..2 (to sleep|out of misery|on ice|on hold|to rest|in drawer)',
    '~rip ..3 out', '~tear ..3 (out|up|down)', '~dump !(data|into|in)', '~nix|~quash|~squash|~terminate|~eliminate|~deprecate|~disband|~outlaw|~abolish|~ban|~veto',
    '(~have|~need) to (go $|end|stop|close|die)',
    '~end up not ..4',
    '~call (it|that|this|project|pilot|launch|whole thing|_) ..2 off',
    '~call time on', '~draw line under', '~pull ..4 (off shelves|off shelf|off market|off air|off sale|back)',
    '~stop ..4 (in tracks|dead|for good|altogether|entirely|immediately|outright)',
    '~recall (it|them|that|every|all|_)',
  ],
  undone: [
    '~roll ..4 back', '~rollback', '~revert', '~undo', '~unwind', '~unship', '~back ..2 out',
    '(~turn|~switch) ..6 (off|down to|back off)',
    '(~turn|~switch) ..3 down to',
    '~restore ..3 (old|previous|former|original)',
    '~go back to (old|previous|paper|way)', '~put ..2 old ..4 back', '~reverse (it|that|decision|change|policy|rule|course)',
  ],
});

/** Ways of declining: what is declined was wanted by somebody. */
const refusals = definePatterns(
  'refusals',
  {
    refused: [
      '(i|we|would|will|to|am|~keep) ..2 (say|said|saying) no !(one|problem|more|matter|idea|doubt)',
      '(i|we|would|will|to) ..2 (say|said) no $',
      '(answer|reply|verdict|decision|recommendation|call) ..2 (is|was|would be|stays|stayed|remains|remained) ..3 no',
      '(i|we) would ..2 (send|give|hand) ..2 back',
      '(i|we) ..1 (recommended|advised|proposed|suggested|insisted|decided) ..2 we (do|did|should) not ..6',
      '(should|must|ought to|has to|needs to) ..1 (come off|be (closed|stopped|ended|scrapped|pulled|retired|killed|dropped|shut)) ..3',
      'i ..1 (~turn|~vote|~knock|~throw|~strike|~shoot|~wave) ..5 (down|against|out|away)',
      '(~turn|~vote|~knock|~shoot) (it|that|this|them|him|her|@other|idea|offer|request|proposal|_|_ _) down',
      '(i|we) ..2 (say|said|tell|told) ..4 no (we|i|it|not|thank|thanks)',
      '(i|we) ..2 (~decline|~refuse|~veto|~reject|~block|~resist|~oppose) ..4',
      '(i|we|would) ..1 (~pass) (on|$|up)',
      '(i|we|would) (pass|passed)',
      '(would|will) ..2 (refuse|decline|veto|resist|forgo|forego|skip|pass on|rule out) ..4',
      '^ no to ..5',
      '(i|we) ..1 ~talk ..6 out of',
      '(~stand|~hold|~dig) ..1 (firm|ground|line|my ground|our ground|out against) ..6',
      '(off|from) (my|our) list ..6 because',
      '(~stay|~steer|~keep|~walk) (out of|clear of|away from) ..5',
    ],
    denied: [
      '(not doing|will not do|would not do|what i would not do|what we are not doing|not building|will not build|would not build|not going to build|not going to do) ..6',
      '(i|we) ..2 (~decide|~choose|~vote|~agree|~opt) ..1 (not to|against) ..6',
      '(decision|call|choice|advice|recommendation) ..3 (not to|against) ..6',
      '(i|we) ..2 (would|will|should|did|could) (not|never) ..1 (be)? ..1 (bid|renew|ship|launch|build|fund|extend|sell|offer|sign|buy|continue|approve|take it|do it|do that|add|plant|print|open|grow|stock|make|run|introduce|include|accept|budge|yield|give (in|way)|agree to|allow|let|build*|shipping|launching|adding|bidding|renewing|offering|selling|doing|taking) ..6',
      '(i|we) never (bid|renewed|shipped|launched|built|funded|extended|sold|signed|approved|added|planted|printed|opened|gave (in|way)|introduced|released|made|did|bought) ..4',
      '(not) (bid|renew|extend) (again|it|contract|lease)',
      '(~say|~tell ..2|~decide|~agree|~recommend) ..2 (we|it|they|nobody) (should|would|will|was|were|are) (not|never) ..6',
      '(i|we|would) ..2 (~say|~tell|~write|~answer|~reply|~explain) ..14 (we|i) (do|are|were|will|would|did|am) not !(know|have|think|agree|understand|see|want|need|believe|like|sure|care|trust|get|able|even|say|only|there|here|going anywhere|yet) _ ..4',
      '(it|that|this) (is|was|would) not ..1 (happening|going to happen|on cards|going ahead|be built)',
      'there (would|will|is|was|are) ..1 no more ..5',
      'not (launching|shipping|building|renewing|bidding|opening|releasing|adding|offering) ..5',
      'no (~app|~feature|~button|~discount|~dashboard|~chatbot|~portal) ..3 (however|even|though|although|whatever|no matter)',
    ],
    done: [
      '^ (so|and|then|in end)? ..2 (~feature|~chatbot|~app|~tool|~page|~scheme|~project|~club|~event|~stall|~line|~route|~product|~service|~game|~programme|~program|~badge|~button|~screen|~idea|~kiosk|~lane|~class|it|that|they) (went|goes) $',
      '_ (is|was|are|were) (history|toast|no more)',
      '(old|previous|former|original|paper) _ ..1 (came back|is back|was back|returned|went back (up|in|on))',
      '(i|we) (was|were|am|would be) ..2 one (who|to|that) ..1 @stopping',
      '(got|was|were|been|is|are) ..1 (talked down|turned down|voted down|vetoed|shelved|binned|scrapped|axed|killed|shot down|wound down|shut down|pulled|mothballed|dropped|retired|discontinued|withdrawn|put on ice)',
      '(it|they|that|feature|pilot|project|product|scheme|service|line|route|plan|idea|event|campaign|program|programme) ..2 had to (go !out !on !to !up !through !back !live !via !in|end|stop|close|die)',
      '(has|have|had) to (go $|end|die)',
      '(is|are|was|were|stays|stayed|stay|~remain|~keep ..1) (closed|shut|off roadmap|off table|off menu|off list)',
      '(has been|have been|is|are|was) (gone|closed) (since|now|by|ever)',
    ],
    ordered: [
      '(i|we) ..3 (~ask|~tell|~order|~recommend|~propose|~suggest|~decide|~choose|~push|~vote|~argue|~insist|~want|~urge|~make) ..5 @stopping',
      '(call|decision|recommendation|advice|choice|answer|verdict|job|plan|proposal|act|move|step|order) ..2 (is|was|would be) ..1 (to)? @stopping',
      '(had|have) to @stopping',
      '(thing|what|one) ..5 (is|was|would be) ..1 (to)? @stopping',
      '(thing|what|one) (i|we) ..3 (is|was|would be) ~take ..4 out',
    ],
    dissuaded: [
      '(i|we) ..1 ~talk ..6 out of ..6',
      '(i|we) ..1 (~persuade|~convince|~get) ..4 (to (drop|cancel|stop|kill|shelve|abandon|withdraw|give up|close|scrap|let go)|not to) ..5',
      '(i|we) (~turn down|~decline|~veto) @other ..5',
    ],
  },
  { other: counterparts, stopping: stopVerbs },
);

const somebody = '(@person|everyone|everybody|people|they|fans|some|many|half|most|few|he|she|who|that|which|council|ministry|ward|clinic|school|village|town|press|public|country|country team|partner|sponsors|sponsor|market|regulars|locals)';

/** What shows that the thing was wanted: somebody asks, likes or protests, or the speaker concedes its pull. */
const demandCues = definePatterns(
  'demand cues',
  {
    wanted: [
      `${somebody} ..4 (wanted|want|wants|loved|love|loves|adored|adore|liked|like it|like them|like so|like very|likes|asked|asks|ask for|asking|begged|beg|demanded|demand|demands|requested|insisted|insists|pushed|pushing|complained|complain|complains|objected|object|protested|protest|promised|preferred|hoped|pleaded|hated|hate|minded|counted on|relied on|rely on|relies on|fought|defended|resisted|lobbied|mourned|missed it|grumbled|shouted|swore by|were attached|was attached|were fond|was proud|were proud|proud|keen|eager|upset|furious|cross|sad|heartbroken|disappointed|excited|set on|dreamed|dreamt|sold it|pitched|championed|campaigned|wrote to|wrote in|wept|cried|cheered|praised|enjoy|enjoyed|crave|craved|longed|used (it|at|every|daily)|offered us|offered me|ready to pay|willing to pay|lined up|happy with it|in love with|into it|voted for|signed petition)`,
      '(ask|asked|asks|asking|begged|pressed|pressing|clamoring|calling|crying) ..1 (me|us|for|to expand|to keep)',
      '(say|said|saying) nice things',
      '(popular|beloved|well loved|much loved|favorite*|well liked|crowd pleaser|darling|pet project|pet idea|cult|sought after|in demand|most requested|requested|coveted|shiny|admired|cherished|treasured)',
      '(wrote in|write in|petition|outcry|backlash|uproar|protests|angry|furious|cross|tears|unhappy|upset|annoyed|disappointed|grumbling|complaints|complained|letters|hate mail|noise on social|loud) ',
      '(nobody|no one|hardly anyone|not everyone) ..1 (thanked|cheered|liked|applauded|loved|understood)', '(mourning|mourned|heartbroken|outrage|uproar|tears)',
      '(largest|biggest|flashiest|proudest|best|busiest|nicest|most popular|most upvoted|most used|most visited|prettiest) ..4 (we own|we have|we had|we ever|i ever|ever (offered|had|made|sold|seen)|offered|by far|request)',
      '(adored|adore|adores|loved|cherished|begged|pleaded|clamored|raved|mourned)',
      '(whatever|no matter what|no matter who|no matter how many) ..3 (did|do|does|say|says|said|think|thought|sign|signs|write|writes|complain|want|wants|wanted|offer|offered)', '(against|despite|ignoring) ..1 (advice|wishes|wish|protest|protests) of',
      '(even|even if|although|though) (he|she|they) ..1 (offer|offers|offered|pay|paid|beg|ask|asked) ..3',
      '(brings|bring|brought) in ..3 (#|@amount)', '(fond|proud) of (it|that|this|them)', '(it|that|they|these) (sells|sell|is what ..4 close)',
      '(desperate|keen|eager|hungry|crazy|mad|wild) (for|about|on)', '(~win|winning) ..2 (prizes|prize|awards|award)', '(best|record) ..1 (numbers|figures|sales|scores|season|ratings|reviews) ', '(announced|promised|unveiled) ..5 (on television|on tv|publicly|in public|to press|in front|in newspaper)', 'still (waiting|asking|ask|write) ..2 (for|me|us|about|when)', 'already (up|hired|printed|sold|booked|signed|paid)', '(investors|fans|parents|donors|readers|players|customers|members|patients|sales|visitors|everyone|everybody) (love|adore)',
      '(lot|lots) of (money|love|fans|interest|attention)', '(~upvote|~vote|~petition|~applaud|~flagship|~showpiece|~headline)',
      '@amount ..2 (on|in) (list|waiting list|queue|line)', '(waiting list|wait list|waitlist|queue) ', '(was|were|is|are) offering ..6', '(opened|launched|announced|unveiled) it ..2 (himself|herself|themselves|personally|in front)',
      '(put|sunk|poured|invested|spent) ..1 (_|#) ..1 (months|weeks|years|quarters|thousand|grand|million) ..2 (in|into)',
      '(~get|~write|~receive|had) ..2 (letters|hate mail|petition|emails|angry calls|complaints|phone calls)', '(sign|signed|signing) ..2 (letter|letters|petition|petitions)',
      '(fan club|fans|followers|loyal ..1 (readers|users|customers|fans|following|audience)|regulars|enthusiasts|supporters)',
      '(top|best) (seller|selling)', '~sell (like|out|well|_ well)', '(hot cakes|big hit|was hit|huge hit|smash hit|crowd favorite)',
      '(heart|mind) set on', '(nice|lovely|beautiful|clever|elegant|fun|brilliant|shiny|flashy) ..2 (feature|idea|product|thing|event|service|campaign|page|app|tool|design|concept|building|machine)', '(offered|offering|offers) (us|me) ..5',
      '(argument|fight|row|pushback|push back|battle|quarrel) ..2 (with|from|about|over)',
      '(demand|appetite|enthusiasm|pressure|request*|waiting list|queue|calls) ..2 (for|from|was|is)',
      '(demos|demo|demoed|sells|tests|reads|looks) (beautifully|well|great)',
      '(used|loved|bought|opened|played|read|enjoyed|backed|liked) by ..4 (@person|people|families|clinics|schools|a month|fans|#)',
      '(half|already|nearly|almost|_ months|_ weeks|_ years) ..1 (built|sold|paid|promised|announced|signed|invested|spent|finished|finish|printed|hired|done)',
      '(~spend) ..2 (_|#|eight|six|ten|nine|four|three|two) (months|weeks|years) (on|building|making)',
      '(sunk|spent) ..4 (on it|into it|cost)',
      '(raised|lifted|up|brought in|won|earned|made|gained|added) ..3 #',
      '(throwing|giving|leaving) ..3 (away|up|on table)',
      '(boss|chief|director|founder|board|ceo|vp|manager|minister|mayor|head|owner|sponsor|principal|chair|partner) ..3 (idea|project|baby|favorite|pet|dream|darling|pride)',
      '(pay|paid|paying) (good money|us|for it|for that)', '(good|easy) money',
      '(sponsors|donors|clients|investors|partners|players|users|customers|staff) ..3 (behind it|for it|on board)',
    ],
    conceded: [
      '(even though|although|though|despite|in spite of|in face of|regardless|all same|anyway|even at|at cost of|notwithstanding|against (advice|wishes|will|view|sales|marketing|protest*|pressure))',
      '(however|no matter how) (much|loud|loudly|popular|many|hard|often|good|nice|tempting|angry|strongly|well|keen)',
      '(no matter|whatever|whoever) (who|what|they|anyone|sales|he|she|it cost)',
      '(i know that|i know it|painful|hurt to|hurts|hard to|not easy|tempting|hated doing|unpopular|it stung|reluctantly|sadly|with regret|even when|even if it)',
      '(it|which|that) (works|worked|sold|demos|demoed|looked good|was working|had worked|was profitable|made money|makes money)',
      '(take|taking|bear|accept|live with|brace for|expect|survive) ..3 (complaints|flak|heat|anger|letters|noise|backlash|criticism|argument|tears|hit|grief|calls|fuss)',
      '(lose|losing|lost|costs us|cost us) ..8',
    ],
  },
  { person: persons, amount: numberWords },
);

/** How far before and after a stop its wanting may stand, in words. */
const before = 80;
const after = 36;
const threshold = 1;

/** Something wanted that is ended, undone or declined. */
export interface Stop extends Mention {
  readonly score: number;
  /** The nearest sign of its being wanted. */
  readonly demand: Mention | undefined;
}

/** Things stopped against a wish for them, the best attested first. */
export const stops = defineAnnotation('stops', (document): readonly Stop[] => {
  const cues = document.read(demandCues).filter((cue) => isAsserted(document, cue, { ignore: ['negated'] }));
  const found: Stop[] = [];
  let from = 0;
  for (const { first, last, weight } of stopActs(document)) {
    while (from < cues.length && cues[from]!.first < first - before) from += 1;
    let wanted: Match<'wanted' | 'conceded'> | undefined;
    let conceded: Match<'wanted' | 'conceded'> | undefined;
    const distance = (cue: Mention): number => (cue.first >= last ? cue.first - last : Math.max(0, first - cue.last));
    for (let index = from; index < cues.length && cues[index]!.first < last + after; index += 1) {
      const cue = cues[index]!;
      if (cue.first < last && first < cue.last) continue;
      if (cue.label === 'wanted' && (wanted === undefined || distance(cue) < distance(wanted))) wanted = cue;
      // A concession belongs to the sentence it stands in.
      if (cue.label === 'conceded' && distance(cue) < 16 && (conceded === undefined || distance(cue) < distance(conceded))) conceded = cue;
    }
    const score = weight + (wanted === undefined ? 0 : 0.45) + (conceded === undefined ? 0 : 0.35);
    if (score >= threshold) found.push({ first, last, score, demand: wanted ?? conceded });
  }
  return found.sort((a, b) => b.score - a.score || a.first - b.first);
});

/** Acts of stopping by the speaker's side, with how much each says alone. */
function stopActs(document: Document): (Mention & { weight: number })[] {
  const told = new Map<number, { first: number; own: boolean; past: boolean }>();
  const theirs = new Set<number>();
  for (const { at, first, actor, tense, negated, counterfactual } of document.read(actions)) {
    if (negated || counterfactual || !/^(I|we|team|passive|company)$/.test(actor)) {
      if (actor !== 'thing' && actor !== 'you') theirs.add(at);
      continue;
    }
    told.set(at, { first, own: actor === 'I' || actor === 'we', past: tense === 'past' });
  }
  for (const { verb, first, form } of document.read(decidedActs)) if (!told.has(verb) && !theirs.has(verb) && !(form === 'other' && (/^(can|could|may|might|will)$/.test(document.words[verb - 1]?.norm ?? '') || /[^s]s$/.test(document.words[verb]!.norm)))) told.set(verb, { first, own: form === 'own', past: false });
  const found: (Mention & { weight: number })[] = [];
  for (const match of document.read(stopVerbs)) {
    const act = told.get(match.first) ?? (theirs.has(match.first) ? undefined : ownAct(document, match));
    if (act === undefined || !isAsserted(document, match)) continue;
    const strong = match.label !== 'ended';
    const weight = act.past ? (strong && act.own ? 1 : strong ? 0.7 : 0.58) : match.label === 'undone' ? 0.66 : strong || act.own ? 0.56 : 0.5;
    found.push({ first: Math.min(act.first, match.first), last: match.last, weight });
  }
  for (const match of document.read(refusals)) {
    // A refusal brings its own negator ("we never built it"); any other is denied by one within ("I never turned anyone down").
    if (!isAsserted(document, match, match.label === 'denied' ? { ignore: ['negated'] } : { inside: match.label === 'refused' })) continue;
    found.push({ first: match.first, last: match.last, weight: match.label === 'dissuaded' ? 1 : 0.6 });
  }
  return found.sort((a, b) => a.first - b.first);
}

const orders = new Set('delete unplug kill drop scrap remove cancel stop close bin ditch retire end shut axe discontinue'.split(' '));
/** Words that may stand between "I" and what is stopped: "I would still be the one to park it". */
const between = new Set('actually probably definitely simply would will had have did then also just simply finally still even be been am was were the one to who go decided chose ahead and personally immediately quietly first'.split(' '));

/** An act of the speaker's by its subject, where the verb is no known one. */
function ownAct({ words }: Document, { first }: Mention): { first: number; own: boolean; past: boolean } | undefined {
  const { sentence, norm } = words[first]!;
  // An order: "Delete the questionnaire."
  if (words[first - 1]?.sentence !== sentence && orders.has(norm)) return { first, own: true, past: false };
  if (norm === 'have') return undefined;
  for (let index = first - 1; index >= Math.max(0, first - 7) && words[index]!.sentence === sentence; index -= 1) {
    const before = words[index]!.norm;
    if (before === 'i' || before === 'we') return { first: index, own: true, past: (norm.endsWith('ed') || irregularPasts.has(norm)) && words[index + 1]!.norm !== 'would' && words[index + 1]!.norm !== 'will' };
    if (!between.has(before)) return undefined;
  }
  return undefined;
}
