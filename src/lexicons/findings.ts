import type { Lexicon } from './lexicon.ts';

/** What a condition says of the evidence: a level, a comparison or a trend that can be seen to hold or not. */
export const findings: Lexicon = {
  id: 'findings',
  about: 'Comparisons, levels and trends by which a condition can be checked: "more than", "at least", "falls", "flat", "most"; not wishes and not feelings.',
  phrases: [
    '(more|less|fewer|greater|higher|lower|worse|better|longer|later|sooner|slower|faster|cheaper|bigger|smaller|larger|earlier|stronger|weaker|closer) than',
    'higher|lower|worse|better|faster|slower|fewer|cheaper|stronger|weaker|ahead|behind|short',
    'at (least|most)',
    'up to',
    'no (~more|~less|~worse|~better|~fewer|~higher|~lower|difference|change|movement|lift|effect|gain|improvement|progress|sign|uptake|demand|takers|room|evidence|benefit)',
    'under|below|over|above|past|beyond|within|outside|inside',
    '~exceed|~surpass|~beat|~outperform|~underperform|~double|~halve|~triple|~breach|~cross|~reach|~hit|~miss|~pass|~fail|~clear|~top|~approach|~touch',
    '~fall|~drop|~rise|~slip|~climb|~grow|~shrink|~improve|~worsen|~recover|~sink|~jump|~spike|~budge|~increase|~decrease|~decline|~dip|~tank|~plateau|~stall|~double|~collapse|~surge|~soar|~deteriorate|~degrade|~creep|~flatten|~narrow|~widen|~weaken|~suffer',
    '(~go|~come|~stay|~be|~hold|~move|~get|~remain|~turn|~look|~end|~land) (up|down|flat|back|out|level|steady|still|high|low|red|green|positive|negative|wrong|true|false|stable|even|unchanged|neutral|good|bad|fine|clean|clear|empty)',
    'flat|unchanged|significant|significance|inconclusive|noise|majority|most|mostly|mainly|half|twice|double|nobody|none|neither|everyone',
    '(~turn|~work|~pan|~bear|~play) out',
    '~confirm|~disprove|~prove|~suggest|~reveal|~detect|~differ|~sort|~persist|~repeat|~break|~trip|~crash|~leak|~overflow',
    '(~come|~go|~get) (in|to|into|through|above|below|under|over|past|there|near|close|beyond)',
  ],
};
