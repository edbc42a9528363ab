import { definePatterns } from '../patterns/define-patterns.ts';

/** Cues for and against a commitment to something that others could dispute. */
export const stances = definePatterns('stances', {
  /** Yes or no, at the head of a sentence. */
  verdict: [
    '^ (no|nope|yes|yeah|absolutely|never|neither|both|definitely|certainly|of course) $',
    '^ (so|well|okay|right|then|short answer|my answer|i mean|oh|yeah)? (no|yes|absolutely|never|definitely) !(idea|doubt|one|way to|so|in|there|when|sure|well|and|my)',
    '(short answer|my answer|answer) (is|no|yes)',
    '(i|we|id) (would)? say (no|yes)',
    '(no|yes) (i|we) (would|will|should|do|did|am)',
    '(no|not) (on|as|at|for|in|until|unless|yet|to|the kind|today|now|this)',
    '(yes|no) (but|and|only|for|to|in|with)',
  ],
  /** A choice in so many words: taken, refused or named as the one that counts. */
  pick: [
    '(i|we|id) (would|will|am going to|are going to|have to)? ..1 (go|going) (with|for|at|after|the other way|ahead|straight|only|small|big|to)',
    '(i|we) (would|will|do|should|am going to) not ..2 (go|pick|choose|build|ship|launch|close|cut|kill|stop|raise|charge|price|offer|sell|buy|match|hold|put|take|make|give|start|open|spend|drop|move|turn|roll|fix|bet|treat|promise|enter|copy|use|throw|bother|touch|run|try|wait|accept|trust|rely|do|set|let|push|compete|chase|add|mix|compare)',
    '(i|we) (would|will)? (never|rather|insist|recommend|propose|suggest|advise|favor|vote|argue|advocate|refuse|oppose|stand by|maintain|prefer)',
    '(my|our) (recommendation|proposal|position|view|bet|call|choice|pick|answer|advice|vote|stance|rule|decision|preference|number|metric|line|verdict|opinion) (is|was|would be|are|on this)',
    '(what|the thing|thing|one|where|how) (i|we) (would|will) ..2 (build|do|sell|hang|count|judge|measure|pick|ship|fix|make|design|change|put|refuse|propose|want|defend|stand|start|report|use|protect|spend)',
    '(i|we) (lean|leaned|come down|came down|side|sided)',
    'we should',
    '(i|we) (would|will|am going to) ..1 (pick|choose|bet|hang|stand|insist|resist|judge|spend the|narrow|match|close it|kill)',
    'i (would|will) (say|go) (#|six|seven|eight|two|three|four|five|no|yes|the second|the first|half)',
    '(on balance|my answer|in short|so yes|so no|bottom line)',
    '(one|only|single|deciding) (number|metric|figure|measure|thing|test|question) ..4 (decides|settles|matters|counts|is|i)',
    '(that is|it is|is) (the one|my number|it that|what i would|what decides)',
  ],
  /** What the speaker would do, named. */
  choice: [
    '(i|we) (would|will|am going to) ..2 (pick|choose|build|ship|launch|close|cut|kill|stop|keep|raise|lower|charge|price|offer|sell|buy|match|hold|leave|put|take|make|give|start|begin|open|spend|drop|move|turn|roll|fold|replace|remove|fix|bet|fund|hire|refuse|resist|insist|hang|stand|split|narrow|judge|design|pay|set|tie|run|limit|ban|require|let|switch|merge|block|show|hide|send|pull|shut|own|defend|treat|focus|protect|double|delay|wait|publish|say|call|reject|enter|exit|skip|reserve|extend|bring|train|invite|rank|retire|randomize|compare|count|write|tag|use|rewrite|introduce|ask|tell|add|change|divide|pause|test)',
    '(id|ill) (go|pick|choose|build|ship|launch|close|cut|kill|stop|keep|raise|charge|price|offer|sell|match|hold|leave|put|take|make|give|start|open|spend|drop|move|turn|fix|bet|hire|say|do|want|look|set)',
    '(i|we) (want|need) (it|that|them|this)? ..3 (#|from|to|down|up|by|under|above|over|a third|half)',
    '(it|they|that|we|you|companies|people|managers|this) (should|must|has to|have to|needs to|ought to) (not|_)',
    '(so|then) (we|i) (match|cut|keep|leave|ship|stop|start|go|take|close|hold|build|raise)',
  ],
  /** What the speaker did, decided or said. */
  decided: [
    '(i|we) wanted ..6 because',
    'i ..2 (ended|abolished|scrapped|banned|dropped|reversed|decided|chose|picked|recommended|refused|insisted|closed|killed|stopped|retired|cancelled|canceled|rejected|proposed|argued|voted|opted|settled|committed|overruled|declined|pulled|cut|launched|shipped|removed|rebuilt|switched|turned|moved|hired|fired|walked|delayed|postponed|withdrew|exempted|published|froze|scrapped|shelved|dropped|sunset|sold|bought|raised|lowered|limited|banned|replaced|rewrote|split|merged|asked)',
    'i (went|took|kept|put|made|let|gave|held|set)',
    '(i|we) said (no|yes|stop|wait|look|that|put|it|give|split|we|let|why|you|give)',
    'i told (him|her|them|my|our|everyone|_)',
    '(i|we) (talked|persuaded|convinced) ..6 (out of|into|to|not)',
    '(i|we) (thought|believed|was convinced|was sure|knew|felt) ..3 (wrong|mistake|right|should|would not|too|not)',
    '(we|i) went with',
    '(now|since then|today|these days) i (only|never|always|count|ask|check|start|take|write|give|keep|do|read|test)',
    '((it|this|that) proposed|my (proposal|paper|memo|note) (said|argued|asked|was))',
    '(on that basis|so that is what (i|we) did|i would accept that again|i would do (it|that|the same) again)',
    '(i|we) (let|left|kept) (that|it|them) (go|alone|out|be)',
  ],
  /** A judgement, flatly put. */
  judged: [
    '(is|are|was|were|be) (simply|just|plainly|clearly|always|never|really|still)? ..1 (wrong|mistake|right|overrated|underrated|dead|enough|useless|pointless|essential|broken|wasteful|backward|backwards|upside down|trap|overkill|distraction|irrelevant|unfair|the point|worth|better|worse|best|cheaper|safer)',
    '(one|single|only) ..2 (number|metric|figure|measure|thing|test|question|figure|result) ..3 (decides|settles|matters|counts|i|is)',
    '(that is|this is) (it|my|what|where|how|why)',
    '(decides|settles|wins|beats|loses|trumps|comes first|matters most|matters more|counts most|deserves|rules)',
    ],
    weak: [
    '(never|always|only)',
    '(i think|i believe|in my view|to my mind|i would argue|i would say|for me|if you ask me|honestly|frankly|my bet is|i am convinced|i disagree|i agree)',
    '(not|never|no) ..6 (but|only|just|rather)',
    '(rather than|instead of|instead)',
    '(there is no|nobody|nothing|no)',
    '(cannot|can not|must not|may not|should not)',
    '(nothing else|full stop|period|no exceptions|non negotiable|i accept (it|that)|whatever|anyway|even though|even if)',
    '(stay|stays|goes|go|come|comes) (off|out|in|first|last|on)',
  ],
  /** A command opens the sentence. */
  command: [
    '^ (let|make|leave|keep|raise|lower|cut|close|stop|start|build|ship|sell|buy|put|give|pay|charge|offer|drop|kill|move|take|turn|split|hire|fix|add|remove|set|use|show|hide|tell|ask|pick|choose|launch|open|hold|wait|run|treat|price|bring|test|design|begin|tie|double|halve|send|extend|replace|train|limit|measure|count|work|divide|do not|never|randomize|freeze|pilot|invite|reserve|publish|retire) !(me|sure|us see|us say|us start)',
  ],
  /** What takes commitment back. */
  hedge: [
    '(maybe|perhaps|probably|possibly|might|somehow|somewhat|kinda|i guess|i suppose|kind of|sort of|it depends|depends|depend|i do not know|not sure|hard to say|could be|or something|or whatever|in a way|up to|either way|both have|merits|lot of opinions|judgment call|it varies)',
  ],
  /** Work about the work. */
  process: [
    '(align|aligned|alignment|stakeholder|stakeholders|workshop|workshops|roadmap|kick off|kickoff|stand up|standup|retro|retrospective|sync|raci|dashboard|framework|deep dive|persona|personas|brainstorm|journey|buy in|milestone|milestones|phase|phases|sprint|sprints|charter|governance|deck|steering|cadence|ceremony|ideation|synthesize|discovery|facilitate|facilitated|facilitator)',
    '(explore|look into|look at|gather|research|analyze|assess|understand|consider|iterate|monitor|review|track|investigate|discuss|share out|socialize|listen)',
  ],
});
