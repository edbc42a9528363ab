import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, type Match, type Mention } from '../patterns/define-patterns.ts';
import { actions } from './actors.ts';
import { counterparts } from './counterparts.ts';
import { decidedActs } from './decided-acts.ts';
import { isAsserted } from './scopes.ts';

const inquiry = '(test|experiment|trial early|early|arguing|guessing|thinking|looking|reading|talking|watching|worrying|counting|there|here|short|caring|pretending|myself)';
const loose = '(gap|loop|deal|matter|book|sale|ticket|door|eyes|call|meeting|laptop|to|enough|in|up|out|by|of|month|year|quarter|week)';

/** Verbs of ending something, whoever does it and whenever; the reading below tells told from planned ones. */
const stopVerbs = definePatterns('stop verbs', {
  ended: [
    `(~stop|~halt|~cease) !${inquiry} !being`,
    `~close !${loose} !${loose}`,
    `~end !${loose} !with !as`,
    '~drop !(by|in|off|from|to|out|below|about|again)',
    '~remove|~delete|~disable|~abandon|~suspend|~pause|~freeze|~reject',
    '~give up ..2 (on|idea|plan|project|feature|pilot|product)',
    '(~put|~call) (it|that|this|them|end|halt|_) ..2 (off|end to|stop to|halt to|to bed|down)',
    '~pull out',
    '~walk away',
    '~let ..3 (~lapse|~expire|~die|~go)',
    '(~wind|~phase|~scale|~run) ..4 (down|out)',
    '~hide ..6 from',
    '~stop (selling|offering|running|building|sending|taking|making|supporting|buying|printing|serving|growing|stocking|giving|doing|using|funding|charging|publishing|accepting|admitting)',
  ],
  killed: [
    '~kill !(it at|time|vision|momentum|person|him|her|us|me)',
    '~scrap|~shelve|~sunset|~retire|~axe|~bin|~ditch|~discontinue|~mothball|~decommission|~dissolve|~cancel',
    '~shut ..5 down',
    '~shut (it|this|that|_ shop|off)',
    '~pull plug',
    '~pull (it|them|that|this|all|every) !together !apart !up !out',
    '~pull ..4 (from sale|from (app|shelf|shelves|market|menu|site|store|shops|use)|feature|product|campaign|line|drug|medicine|book|game|ad|advert|offer|update|launch|release|service|title|route|course|scheme|project|pilot)',
    '~withdraw (it|them|that|this|our|my|_)',
    '~take ..3 (it|them|that|this|off shelf|off sale|off menu|off market|down|offline|away|_) ..2 (off|away|down|offline)',
    '~strip ..3 out',
    '~take ..3 out ..1 (of|completely|entirely|altogether)',
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
      '(i|we|would|will|to|and|am|are|then|so) ..3 (say|said|saying) no !(one|problem|more|matter|idea|doubt)',
      '(i|we|would|will|to|and) ..3 (say|said) no $',
      'i ..1 (~turn|~vote|~knock|~throw) ..4 (down|against|out)',
      '(~turn|~vote|~knock) (it|that|this|them|him|her|@other|idea|offer|request|proposal|_) down',
      'turned down ..4',
      'i ..2 (~decline|~refuse|~veto|~reject|~block) ..4',
      'we ..1 (~decline|~refuse|~veto|~reject|~turn down) ..4',
      '(would|will) ..2 (refuse|decline|veto|resist) ..4',
      '(not doing|will not do|would not do|what i would not do|what we are not doing|not building|will not build|would not build|not going to build|not going to do) ..6',
      '^ no to ..5',
      '(i|we) ..1 ~talk ..6 out of',
      '(i|we) ..2 (~decide|~choose|~vote|~agree) ..1 (not to|against) ..6',
      '(i|we) (would|will) not (bid|renew|ship|launch|build|fund|extend|sell|offer|sign|buy|continue|approve|take it|do it) ..6',
      '(not) (bid|renew|extend) (again|it|contract|lease)',
      '(got|was|were|been|is) (talked down|turned down|voted down|vetoed|shelved|binned|scrapped|axed|killed|shot down)',
      'off (my|our) list ..6 because',
    ],
    dissuaded: [
      '(i|we) ..1 ~talk ..6 out of ..6',
      '(i|we) ..1 (~persuade|~convince|~get) ..4 (to (drop|cancel|stop|kill|shelve|abandon|withdraw|give up|close)|not to) ..5',
      '(i|we) (~turn down|~decline|~veto) @other ..5',
    ],
  },
  { other: counterparts },
);

/** What shows that the thing was wanted: somebody asks, likes or protests, or the speaker concedes its pull. */
const demandCues = definePatterns(
  'demand cues',
  {
    wanted: [
      '(@other|everyone|everybody|people|they|fans|users|members|customers|patients|parents|players|readers|staff|nurses|teachers|drivers|farmers|volunteers|donors|students|pupils|clients|viewers|subscribers|residents|passengers|guests|some|many|half|he|she|who|that|which) ..2 (wanted|want|wants|loved|love|loves|liked|like it|likes|adored|asked|asks|ask for|begged|beg|demanded|demand|demands|requested|insisted|insists|pushed|pushing|complained|complain|complains|objected|object|protested|protest|promised|preferred|hoped|pleaded|hated|hate|minded|counted on|relied on|rely on|relies on|fought|defended|resisted|lobbied|mourned|missed it|grumbled|shouted|swore by|were attached|was attached|were fond|was proud|dreamed|dreamt|sold it|pitched|championed)',
      '(ask|asked|asks|asking|begged|pressed|pressing) ..1 (me|us|for|to expand|to keep)',
      '(say|said|saying) nice things',
      '(popular|beloved|well loved|much loved|favorite|well liked|crowd pleaser|darling|pet project|pet idea|cult|sought after|in demand|most requested|requested|coveted|shiny)',
      '(wrote in|write in|petition|outcry|backlash|uproar|protests|angry|furious|cross|tears|unhappy|upset|annoyed|disappointed|grumbling|complaints|complained) ',
      '(argument|fight|row|pushback|push back) ..2 (with|from|about|over)',
      '(demand|appetite|enthusiasm|pressure|request*|waiting list|queue) ..2 (for|from|was|is)',
      '(demos|demo|demoed|sells|tests|reads|looks) (beautifully|well|great)',
      '(used|loved|bought|opened|played|read) by ..4 (people|users|members|customers|patients|players|families|clinics|schools|a month|fans|#)',
      '(half|already) ..1 (built|sold|paid|promised|announced|signed|invested|spent|finished|printed)',
      '(sunk|spent) ..4 (on it|into it|cost)',
      '(raised|lifted|up|brought in|won|earned|made|gained|added) ..3 #',
      '(throwing|giving|leaving) ..3 (away|up|on table)',
      '(boss|chief|director|founder|board|ceo|vp|manager|minister|mayor|head|owner|sponsor) ..3 (idea|project|baby|favorite|pet|dream|darling)',
    ],
    conceded: [
      '(even though|although|though|despite|in spite of|in face of|regardless|all same|anyway|even at|at cost of|notwithstanding|against (advice|wishes|will|view|sales|marketing))',
      '(however|no matter how) (much|loud|loudly|popular|many|hard|often|good|nice|tempting|angry|strongly|well)',
      '(no matter|whatever|whoever) (who|what|they|anyone|sales|he|she|it cost)',
      '(i know that|painful|hurt to|hard to|not easy|tempting|hated doing|unpopular|it stung|reluctantly|sadly|with regret|even when|even if it)',
      '(it|which|that) (works|worked|sold|demos|demoed|looked good|was working|had worked|was profitable|made money|makes money)',
      '(lose|losing|lost|costs us|cost us) ..8',
    ],
  },
  { other: counterparts },
);

/** How far before and after a stop its wanting may stand, in words. */
const before = 80;
const after = 34;
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
  for (const { verb, first, form } of document.read(decidedActs)) if (!told.has(verb) && !theirs.has(verb) && !(form === 'other' && /^(can|could|may|might|will)$/.test(document.words[verb - 1]?.norm ?? ''))) told.set(verb, { first, own: form === 'own', past: false });
  const found: (Mention & { weight: number })[] = [];
  for (const match of document.read(stopVerbs)) {
    const act = told.get(match.first);
    if (act === undefined || !isAsserted(document, match)) continue;
    const strong = match.label !== 'ended';
    const weight = act.past ? (strong && act.own ? 1 : strong ? 0.7 : 0.58) : match.label === 'undone' ? 0.66 : strong ? 0.56 : 0.5;
    found.push({ first: Math.min(act.first, match.first), last: match.last, weight });
  }
  for (const match of document.read(refusals)) if (isAsserted(document, match, { ignore: ['negated'] })) found.push({ first: match.first, last: match.last, weight: match.label === 'dissuaded' ? 1 : 0.65 });
  return found.sort((a, b) => a.first - b.first);
}
