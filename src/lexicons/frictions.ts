import type { Lexicon } from './lexicon.ts';

/** What people suffer, beyond doubt. */
export const hardships: Lexicon = {
  id: 'hardships',
  about: 'Feelings, harm and dead ends of the person who uses a thing; not losses of the firm, and not words that tell of anything slow or hard.',
  phrases: [
    'tired|tiring|exhausted|exhausting|annoyed|annoying|frustrated|frustrating|confused|confusing|stuck|stranded|helpless|overwhelmed|bored|lonely|scared|afraid|anxious|nervous|worried|ashamed|embarrassed|embarrassing|angry|furious|sick|hungry|unsafe|ignored|forgotten|puzzled|cheated|trapped|desperate|crazy|awful|horrible|painful|unfair|awkward|stressful|humiliating|tedious|helpless|guilty|hopeless|baffled|clueless|terrible|miserable|poorer|drowning|alone|invisible|bothered|misled|tricked|fooled|lying|lied|stupid|foolish|silly|worthless|powerless',
    '~bug|~annoy|~frustrate|~confuse|~exhaust|~hate|~dread|~fear|~resent|~regret|~struggle|~suffer|~scare|~embarrass|~overwhelm|~quarrel|~curse|~cry|~panic|~grumble|~irritate|~insult|~punish|~mistrust|~distrust|~squint|~juggle|~fumble|~nag|~beg|~dislike|~hurt|~cheat|~trap|~strand|~squander',
    '(~give up|~walk away|~run out|~miss out|turned away|locked out|shut out|sent away|sent back|~go without|~make do|left out|left behind|told no|~put off)',
    '(cannot|could not|can not|unable to) ..1 (find|tell|afford|reach|get|see|understand|trust|believe|read|sleep|remember|pay|open|choose|speak|hear|leave|follow|manage|go|use|plan|face|see|stand|breathe|rest)',
    '(do not|does not|did not|never) ..1 (finds|~know (if|whether|when|what|how|it|that|which|who|where|they)|understand|trust|forgive|hear|find|dare|feel)',
    '(nobody|no one|nothing|nowhere|none) ..3 (tells|told|answers|answered|comes|came|picks|helps|believe|believes|explains|works|warns|asks|listens|listening)',
    '(no|little|not enough|without) (idea|way of knowing|choice|signal|answer|warning|help|room|sleep|reply|privacy|control|clue|say|hot water|heating|power)',
    'hassle|burden|chore|worry|stress|quarrel|nightmare|mess|misery|nuisance|ordeal|headache|guesswork|insult|shock|padlock|fuss|indignity|humiliation|shame|annoyance|frustration|anxiety',
    '(nothing|nobody|nowhere|no one) ..1 (to|on|here|left) ..2',
    'overpriced|unaffordable',
    '(charged twice|double charged)',
    '(~pay|~wait|~spend|~travel|~walk|~drive|~sit|~stand|~queue|~hold|~search|~scroll|~ring|~call|~fill) ..3 (for hours|for weeks|for days|for months|hours|twice|again|three times|all day|all night|in rain|in cold|on hold|in line|for nothing|just to|only to|too much|anyway)',
    '(spelled wrong|no results|wrong (one|place|person|size|time|bus|door|way|shoes))',
    '(~lose|~waste|~miss) ..1 (their|her|his|my|your) _', '(~lose|~waste) ..3 (minutes|hours|weeks|days|day|evening|morning|home|job|place|wages|crop)', '(lost|wasted|ruined|missed) ..1 (fare|day|evening|morning|weekend|crop|night|visit|work|hour|hours|afternoon|harvest|season|shift|sleep|wages)',
  ],
};

/** What makes a thing hard to use, or anything else hard. */
export const frictions: Lexicon = {
  id: 'frictions',
  about: 'Words for what is hard, late, missing or in the way, which tell of a person’s trouble only where a person is the one who has it.',
  phrases: [
    'lost|late|cold|wet|fed|cross|slow|blind|boring|hard|difficult|impossible|expensive|complicated|unclear|hidden|missing|broken|locked|refused|rejected|lied|busy|noisy',
    '~complain|~moan|~queue|~wait|~miss|~forget|~lose|~waste|~doubt|~upset|~disappoint|~worry|~swear|~ache|~bleed|~puzzle|~lack|~search|~guess',
    '(~walk off|~drop out|~back out|~fall asleep|~switch off|~go home|~log out)',
    '(cannot|could not|can not|do not|does not|did not|no longer|not) ..1 (find|tell|afford|reach|get|know|see|understand|trust|read|sleep|remember|pay|open|work|decide|choose|speak|hear|leave|finish|follow|manage|notice|feel)',
    '(no|little|not enough|without) (time|money|chance|change|cash|place|seat)',
    '(too|so) (long|late|hard|far|expensive|slow|small|loud|complicated|heavy|short|early)',
    'trouble|pain|problem|barrier|friction|fear|doubt|surprise|obstacle|queue|silence|gap',
    '(have|has|had) to ..3 (wait|guess|ask|call|ring|choose|drive|travel|walk|pay|repeat|explain|queue|carry|remember|fill|beg|stand|phone|miss|read|decide|come back|come again|find)',
    '(end|ends|ended) up',
    '(because|as) of ..2 (plastic|form|rule|typo|password|paper)',
  ],
};

/** What people gain or wish for. */
export const wishes: Lexicon = {
  id: 'wishes',
  about: 'Words for what the person who uses a thing wants from it or gets; not gains of the firm.',
  phrases: [
    '~want|~wish|~need|~crave|~hope|~prefer|~love|~enjoy|~appreciate|~deserve|~dream',
    '(~long for|~care about)',
    'glad|happy|relieved|relief|calm|calmer|safe|safer|confident|comfortable|proud|rested|independent|dignity|certainty|reassured|healthy|healthier|welcome|understood',
    '(at ease|in control|peace of mind)',
    '(~give|~let|~help|~save) ..2 (them|her|him|people|someone|somebody) ..4',
    '(easier|quicker|faster|cheaper|simpler|better|sooner) for',
    'worth (their|her|his|your|it|my|paying)',
    '(something|anything) (good|light|easy|new)',
    '(in time|on time|at home|with (their|her|his) (family|children|kids|friends|hands|day|evening|life)|of their (lives|life|day|evening))',
    'sleep|rest|relax|belong',
  ],
};
