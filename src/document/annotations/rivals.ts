import { defineAnnotation } from '../document.ts';
import { Break } from '../tokenize.ts';
import { definePatterns, lexiconMatches, type Mention } from '../patterns/define-patterns.ts';
import { knownFirms, rivalKinds, substituteKinds } from '../../lexicons/competitors.ts';
import { places } from '../../lexicons/places.ts';
import { persons } from './persons.ts';

/** Everyday words that are firms only where they bear a capital. */
const ambiguous = new Set('bolt grab ola visa zoom excel steam hinge bumble gemini canva epic ups didi hermes square prime stripe visa blackboard moodle'.split(' '));

/** Firms by name. In a text without capitals only names that mean nothing else count. */
const namedFirms = defineAnnotation('named firms', (document): readonly Mention[] => {
  const { words } = document;
  const hasCapitals = words.some((word) => word.capital && word.index > 0 && word.norm !== 'i');
  return document.read(lexiconMatches(knownFirms)).filter(({ first }) => words[first]!.capital || (!hasCapitals && !ambiguous.has(words[first]!.norm)));
});

/** Capitalised names inside a sentence that are no place, no person and no day: products and firms that no list has. */
const properNames = defineAnnotation('proper names', (document): readonly Mention[] => {
  const { words, sentences } = document;
  const taken = new Uint8Array(words.length);
  for (const reading of [document.read(lexiconMatches(places)), document.read(persons)]) for (const { first, last } of reading) taken.fill(1, first, last);
  const found: Mention[] = [];
  for (const word of words) {
    if (!word.capital || word.norm === 'i' || taken[word.index] === 1 || calendar.has(word.norm) || word.quoted) continue;
    if (sentences[word.sentence]!.first === word.index) continue;
    const before = found.at(-1);
    if (before?.last === word.index && word.breakBefore === Break.none) found[found.length - 1] = { first: before.first, last: word.index + 1 };
    else found.push({ first: word.index, last: word.index + 1 });
  }
  return found;
});
const calendar = new Set(
  ('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter ramadan eid diwali ' +
    'tv pm ceo cto cfo kpi nps roi api sql ab id ui ux qa hr it ok us uk eu rice raci okr prd mvp ltv cac arpu gdpr sms qr gps ai ml').split(' '),
);

/** What a competitor or a substitute does to the case; a firm that is only mentioned, or a partner, is none. */
export const rivals = definePatterns(
  'rivals',
  {
    named: [
      '@firm ..2 (has|have|had) (done|it|already|tried|proved|shown|built|free|cheaper|#|better|more|men|everything|all|what|them|this|that|been)',
      '@firm ..2 (did|does|do|offers|offer|offered|charges|charge|charged|gives|give|gave|giving|owns|own|launched|launches|already|cut|cuts|answers|answer|prices|priced|sells|sell|tried|tries|proved|wins|win|won|gets|takes|take|took|lets|let|undercut|copied|copies|copy|match|matches|spend|spends|beat|beats|ships|shipped|delivers|deliver|bundles|bundle|promises|sets|dominates|leads|lost|burned|shut|is (cheaper|free|better|faster|already|ahead|bigger|everywhere|good)|are (cheaper|free|better|faster|already|ahead))',
      '(compare|compared|comparing|against|beat|beating|match|matching|unlike|versus|vs|outspend|copy|copying|than|instead of|mimic|undercut) ..2 @firm',
      '(go|goes|going|went|switch|switches|switching|switched|defect|move|moves|moved|drift|flee|back|stay|stick|stuck|drive|drives|drove|walk|walked|turn|turned|sign) ..1 (to|with|over) ..1 @firm',
      '(are|is|sit|sits|already|today|already use|use|uses|used|using|have|live) ..1 (to|with|on|for|at|over)? ..1 @firm ..3 (today|already|now|instead|anyway|anymore|any more|whichever)',
      '(switch|switches|switching|defect|lose (them|people|customers|members|riders|drivers)|go back|going back|leave (us|me)|taking|taken|drive|drift|compete with|competing with|up against|lost to|head to head with) ..3 (to|for|on|from|with)? ..2 @firm',
      '(two|half|some|most|one|rest|many|others|people|customers|riders|users) ..3 (with|on|at|in|use|uses) @firm',
      '(because|since|cause|so|if|whether|when|once) ..1 @firm ..2 (~do|~have|~offer|~charge|~own|~give|~answer|~cut|~copy|~match|~enter|~launch|~sell|already)',
    ],
    unnamed: [
      '@proper (did|does|do|tried) (it|that|this|theirs|one|same|too)',
      '@proper (has|have|had) ..2 (done|already|tried|built|cheaper|free|better|everything|this|that|it|been doing|men|all)',
      '@proper (already|offers|charges|gives|owns|undercuts|prices|copied|copies|undercut|dominates)',
      '(switch|switches|switching|defect|go back|leave us|leave|drive|lose (them|people|customers|members|riders|drivers)|compare us|compete|competing|up against|lost) ..1 (to|for|with|against) @proper',
      '(whether|if|when|once|because|since|which) @proper (answers|copies|matches|cuts|offers|charges|does|did|has|have|enters|launches|responds|follows|gives|sells|drops)',
      '(cheaper|better|faster|slower|bigger|dearer|worse|more|less) than @proper',
      '(nearly all|almost all|most|everyone|everybody|all of|half of|half) ..6 (sit|sits|are|is|use|uses|run|runs|live|work|swear) ..1 (on|with|in|by)? ..1 @proper',
    ],
    kind: [
      '(does|do|did|doing) (it|this|that|these) (better|cheaper|faster|quicker) than (we|us|ours|i)',
      '(against|than|beside|copy|match|like) theirs',
      '(across|down) (street|road|corner|hall|river) ..6 (~open|~charge|~sell|~offer|~do|~have|~take|where|cheaper|free|also)',
      '(bank|shop|store|clinic|school|gym|cafe|garage|salon|pharmacy|supermarket|practice|restaurant|hotel|club|studio|one) (next door|across (road|street|square)|down (road|street))',
      '(that|this) is where ..3 (~customer|~patient|~student|~member|~rider|they|people|~pupil) (~go|~went)',
      '(other|others|big|bigger|large|rival) ..1 (~publisher|~clinic|~school|~charity|~bank|~airline|~shop|~store|~supplier|~carrier|~operator|~insurer|~museum|~theater|~club|~gym|~vendor|~brand|~developer|~studio|~farm|~hotel|~agency|~city|~hospital|~university|~college|~retailer|~broker|~app|~firm|~company) ..2 (offer|offers|give|gives|charge|charges|sell|sells|already|still use|let|lets|run|runs|bundle|cut|tried|publish|pay|pays)',
      '(cheaper|free|better|faster) (app|apps|option|options|alternative|alternatives|product|products|tool|tools|version|supplier|airline|school|course|courses|site|sites|one) ..2 (out there|around|exist|available|on market|already|elsewhere)',
      '@kind ..1 (offers|offer|charges|charge|gives|give|launched|already|cut|cuts|answers|sells|sell|wins|win|undercut|copied|copy|enters|priced|price|entered|follow|follows|responded|match|matched)',
      '(go|goes|going|went|gone|switch|switches|switching|switched|leave|leaves|left|defect|move|moves|moved|drift|lose|lost|losing|driven|drive|walk|walked) ..3 (to|with|for|at) ..2 @kind',
      '(behind|ahead of|slower than|faster than|cheaper than|dearer than|beat|match|unlike|win against|compete against|compete with|taking from|lost to) ..2 @kind',
      '(slower|faster|later|earlier|cheaper|dearer|better|worse) ..5 than @kind',
      '(what|way|as) @kind ..2 (do|does|did|charge|charges|offer|sell|give|have)',
      '(compare|compares|compared) us (with|to|against)',
      '(they|people|customers|members|riders|drivers|students|patients|parents|shoppers|users|everyone|everybody) ..2 (will|would|can|could) ..2 (go|leave|switch|shop|look|drive|fly|ride|buy|order|study|bank) ..2 (elsewhere|somewhere else|for other|to other|across the road|down the road|next door)',
      '(next to|alongside|beside|besides|as well as|on top of|between us and) ..3 (@kind|@firm)',
      '(compete|competes|competing|competition|competitor|competitors|rival|rivals) ..1 (with|against|for|is|are) ..4 (sleep|sofa|habit|time|nothing|dinner|television|pub|cash|each other|_)',
      '(instead of|rather than) (us|coming to us|calling us|ours)',
      '(delete|drop|leave|dump|ditch|cancel|lose) (us|them|it|ours) ..2 (and|for|to) ..3 (other|elsewhere|somewhere else|@kind|@firm)',
      '(bigger|larger|deeper|ten times|twice) ..2 (than ours|ours|than us)',
    ],
    substitute: [
      '(otherwise|instead) ..1 have ..1 (bought|used|taken|stayed|rented|driven|walked|called|ordered|cooked|hired|borrowed|watched|cycled)',
      '(just|simply|still|already|instead) (ask|call|ring|text|email|use|take|phone|google) ..1 (@substitute|neighbor|friend|mother|colleague|teacher|each other|somebody)',
      '(go|goes|went|turn|turns) (to|back to) @substitute (instead|now|anyway|and)',
      '(have|has|use|uses|using|keep|run|live in) ..2 @substitute ..4 (and it works|already|for free|and is free)',
      '@substitute ..2 (costs|cost|charges|takes|is free|is cheaper|is quicker|is always)',
      '(still|already) use ..1 @substitute',
      '(use|uses|used|using|rely on|relies on|stick to|stick with|go back to|goes back to|fall back on|switch to|reach for|swap to|live with|make do with|manage with|work from|keep|keeps) ..2 @substitute ..4 (anyway|already|today|instead|now|and it is|it is free|is free|works)',
      '(would|will|can|could|they) (just|otherwise|simply|rather|instead|still|only) ..1 (use|take|go|watch|drive|walk|call|ask|ring|buy|read|google|phone|email|text|write|borrow) ..2 @substitute',
      '(would|who would|they would|could) (watch|take|use|buy|get|read|hear|find|do) (it|that|one) ..1 on? @substitute ..1 anyway',
      '(alternative|substitute|competition|competitor|rival|competes|compete|competing|real competitor|other choice) ..6 (is|are|with|being|against) ..3 @substitute',
      '(compare|compares|compared|competes|competing|compete|against|beat|beats|quicker than|faster than|cheaper than|better than|easier than|as easy as) ..1 (us)? (with|to|against)? ..1 @substitute',
      '(take|takes|took) @substitute (instead|home|anyway)',
      '@substitute ..2 (do|does) (that|it|this) (already|now|anyway|better|for free)',
      '(already|today|currently|still) ..2 (do|does|solve|solves|manage|manages|get|handle|handles|find) ..2 (it|this|that|these) ..1 (by|with|in|on|from|through)',
      '(what|whatever) (they|people|customers|members|users|patients|parents|farmers|drivers|teachers) ..1 (use|reach for|turn to|have|rely on) (today|now|instead|already|anyway|at moment)',
      '(can|could|would|will) (just|simply|always|still) ..2 (ask|call|ring|text|google|walk|drive|watch|buy|borrow|print|phone) ..4 instead',
      '(most|half|many|some) of (them|these|those|our) _? (use|uses|have) ..1 @substitute ..2 (and|already|today|which)',
    ],
    name: ['@firm', '@kind'],
    proper: ['@proper'],
    relation: [
      '(~offer|~charge|~undercut|~answer|~respond|~retaliate|~react|~copy|~match|~bundle|~compete|~defect|~price|~launch|~subsidize|~outspend|~dominate)',
      '(cheaper|dearer|free|already|instead|anyway|against|versus|unlike|budget|budgets|half price|for years|switch|switches|switching|switched)',
      '(~drift|lose (them|people|customers|members|riders|drivers|out)) (to|with)',
      '(~do|~have|done|had) (it|this|that|same)',
      '(sit|sits|use|uses|using) (on|it|there|with)',
      '(~start|~launch|~enter|~open|get there|~move) (first|before us|next|sooner)',
      '(sign|go|stay|end up) with (whoever|someone else|somebody else|them)',
    ],
    implied: ['(should|if|once|when) (they|he|one|either)', '(stay|stays|stayed) there', '(so|because|since|therefore|unless|whether|otherwise)', '(means|meaning)', '(we|i) ..1 (cannot|can not|would not|had to|have to|must)', 'which (is|is why|means)', 'us', '(will|would) ..2 (delete|leave|switch|go|lose|win|follow|cancel|copy)'],
  },
  { firm: namedFirms, proper: properNames, kind: rivalKinds, substitute: substituteKinds },
);
