import { defineAnnotation } from '../document.ts';
import { tokenize } from '../tokenize.ts';
import { definePatterns, lexiconMatches, type Mention } from '../patterns/define-patterns.ts';
import { devices, localKinds, places } from '../../lexicons/places.ts';

/** Place names that are everyday words without their capital. */
const ambiguous = new Set('turkey polish jordan chile cork mali niger nice bergen kent graz porto seville oman china georgia us eu'.split(' '));

/** Places by name, told from everyday words by their capital. */
const namedPlaces = defineAnnotation('named places', (document): readonly Mention[] =>
  document.read(lexiconMatches(places)).filter(({ first }) => document.words[first]!.capital || !ambiguous.has(document.words[first]!.norm)),
);

/** Places, languages and devices, but for those that the question itself is about: to repeat them is to tell nothing apart. */
const spots = defineAnnotation('spots', (document): readonly Mention[] => {
  const asked = new Set(tokenize(document.question.prompt).map(({ norm }) => norm));
  return [...document.read(namedPlaces), ...document.read(lexiconMatches(localKinds)), ...document.read(lexiconMatches(devices))]
    .filter(({ last }) => !asked.has(document.words[last - 1]!.norm))
    .sort((a, b) => a.first - b.first);
});

/** Cues that places, languages, cultures or devices are treated as different, with something following from it. */
export const locality = definePatterns(
  'locality',
  {
    /** The difference itself. */
    differs: [
      '(in|on|at|for) _ it is (different|other way|another (story|matter)|opposite)',
      '(~differ|~vary|different|differently) ..3 (by|in|per|across|between|for|from|on) ..3 @spot',
      '@spot ..5 (~differ|~vary|is different|are different|own|apart|separately|not same|are two|is one thing|work differently|works differently)',
      '(not|never) ..4 same (in|for|on|way in|way on) ..2 @spot',
      'what ..5 in @spot ..4 (not|in) ..4 @spot',
      '(in|on|for) @spot ..14 (in|on|for) @spot (it is|they|there is|people|nobody|that)',
      '(in|on|for) @spot >>24 (in|on) (city|town|country|capital|north|south|east|west|islands|mountains|others|desktop|paper|web) (it|they|there|people|nobody|that|we|i|you|is)',
      '@spot ..4 (not|rather than|instead of|versus|unlike|whereas|while|but not|before|over|than in|than on) ..2 @spot',
      '(read|split|price|priced|treat|run|handle|adapt|adjust|tailor|tune|set|vary|design|localize) ..5 (by|per|for|to|apart in|separately in) ..1 @local',
      '(adjust|adapt|change|tailor|allow|correct) ..3 for ..2 (purchasing power|income|language|currency|culture|region|market|local _|country|climate)',
      '(depends|depending) on ..2 (market|country|region|device|language|culture|city|state|climate)',
      '(they|markets|countries|regions|devices|cities|schools|states) are all different',
      'share ..2 (label|name|language|border) ..8 nothing',
    ],
    /** A rule for one place only. */
    rule: [
      '(for|so) (them|these|those|there) ..2 (it|we|i|they|has to|must|runs|needs)',
      'per (state|country|market|region|language|district|city|device|platform|canton|province|borough)',
      '(in|on) (north|south|east|west|city|town|country|capital|coast|hills|desktop|center) ..14 (in|on) (north|south|east|west|city|town|country|capital|coast|hills|phone|suburbs|_)',
      '(accept|support|show|draw|print|offer|speak|translate|write|record) ..3 (both|in (their|two|three|both|local|own)) ..1 (language|languages|them|script|scripts)?',
      '(only|first|last|not|never|except|also|leave|skip|start|begin|pilot|launch|go|stay|exclude|open|enter|so|there|but|keep) ..2 (in|on|with|for|to)? @spot ..4 (because|since|where|as|cause|so|only|first|there|it is|they)',
      '@spot (first|last|only|later|alone|before|goes first|goes last|keeps|keep|gets|get|stays|is last|comes first|comes last)',
      '(in|on|for) @spot ..2 (i|we|id) (would|will|only|leave|start|keep|do|price|drop) !say',
      '(so|then|and) (in|on|for) @spot ..2 (i|we|it|they|leave|keep|use|do|drop)',
      '(so|and) there (i|we|it|they|you) (would|will|use|leave|do|have|can)',
      '@spot (only|first)',
      '(pairing|payment|there|it|form|app|code|design|rollout|menu) ..3 has to be',
      '(i|we) (would|will)? ..1 (not)? ..1 (launch|do|sell|price|run|roll out|start|begin|open|ship|build|leave) ..4 (in|on) @spot',
    ],
    /** A fact of the place. */
    fact: [
      '@spot ..2 (where|which|whose|who)',
      'where (we|our|the|most|nobody|half|few|income|price|prices|wages|phones|cards|data) ..4 (high|low|unknown|tiny|huge|poor|rich|expensive|cheap|slow|weak|thin|new|old|is|are)',
      '@spot ..3 (have no|has no|can not|cannot|do not|does not|is tiny|is huge|is too|are too|are not|is not|pay|pays|use|uses|prefer|expect|read|mind|buy|shop|watch|has|have|need|needs|speak|ration|trust|eats|eat|fight|fights)',
      '(most|many|half|nine|some|few|all) ..4 (pay|use|go online|watch|read|speak|have|are|own|shop) ..4 @spot',
      '(because|since|cause|as) ..4 @spot',
      '(law|rule|rules|regulation|tax|holiday|weekend|weekends|payday|salary|wages|purchasing power|currency|language|keyboard|alphabet|script|culture|climate|electricity|network|signal|custom|customs|school year|season) ..4 (in|there|is|are|by|differ|fights)',
      '(local|low end|older|cheaper|cheap|old) (language|languages|payment|payments|title|titles|content|phone|phones|android|device|devices|wage|wages|law|laws|holiday|holidays|calendar|partner|food|taste|tastes|television|televisions)',
    ],
    /** The place as a setting of what is said. */
    at: ['(in|on|with|for|at) @spot'],
    /** A ground or a consequence beside the place. */
    ground: ['@spot ..10 (so|because|since|cause|where|there)', '(because|since|cause|where) ..4 @spot'],
    /** A mention. */
    spot: ['@spot'],
    then: ['(so|because|since|cause|where|there|only|not|but|than|instead|first|apart|except|whereas|while|unlike|elsewhere|rather)'],
  },
  { spot: spots, local: localKinds },
);
