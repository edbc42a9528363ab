import type { Lexicon } from './lexicon.ts';

/** What people suffer, plainly. */
export const frictions: Lexicon = {
  id: 'frictions',
  about: 'Words for what is hard, lost, feared or annoying to the person who uses a thing; not losses of the firm.',
  phrases: [
    'tired|tiring|exhausted|exhausting|annoyed|annoying|frustrated|frustrating|confused|confusing|lost|stuck|stranded|helpless|overwhelmed|bored|boring|lonely|alone|scared|afraid|anxious|nervous|worried|ashamed|embarrassed|embarrassing|angry|furious|fed|cross|sick|hungry|cold|wet|late|unsafe|ignored|forgotten|puzzled|lied|cheated|trapped|desperate|crazy|awful|horrible|painful|unfair|awkward|stressful|tedious|slow|blind|guilty|hopeless|baffled|clueless',
    '~bug|~annoy|~frustrate|~confuse|~exhaust|~hate|~dread|~fear|~resent|~regret|~struggle|~suffer|~scare|~embarrass|~overwhelm|~quarrel|~curse|~swear|~cry|~panic|~grumble|~complain|~moan|~puzzle|~irritate|~upset|~insult|~punish|~worry|~disappoint|~mistrust|~distrust|~doubt|~queue|~wait|~hurt|~ache|~bleed|~miss|~forget|~lose|~waste|~squint|~juggle|~fumble|~nag|~beg',
    '(~give up|~walk away|~walk off|~drop out|~run out|~miss out|turned away|locked out|shut out|sent away|sent back|~back out|~fall asleep|~switch off|~go without|~go home|~make do|put off|~log out|left out|left behind|told no)',
    '(cannot|could not|can not|do not|does not|did not|never|no longer|not) ..1 (find|tell|afford|reach|get|know|see|understand|trust|believe|read|sleep|remember|come|go|pay|use|open|work|decide|choose|speak|hear|leave|finish|follow|manage|forgive|want|need|feel|have|expect|ask|say|notice)',
    '(nobody|no one|nothing|nowhere|none) ..3 (tells|told|answers|answered|comes|came|picks|helps|believe|believes|to|on|here|left|knows|explains|works|warns|asks)',
    '(no|little|not enough|without) (idea|time|way|choice|money|signal|answer|warning|help|room|sleep|reply|power|privacy|control|clue|chance|say|change|cash)',
    '(too|so) (much|many|long|late|hard|far|expensive|slow|small|loud|complicated|heavy|short|early|tired|few)',
    'trouble|pain|problem|hassle|burden|chore|barrier|friction|fear|worry|stress|quarrel|nightmare|mess|misery|doubt|mistake|surprise|nuisance|ordeal|headache|guesswork|insult|shock|queue|silence|padlock|gap|fuss|obstacle',
    'hard|difficult|impossible|expensive|complicated|overpriced|unaffordable|unclear|hidden|missing|broken|locked|refused|rejected',
    '(charged twice|double charged)',
    '(~pay|~wait|~spend|~travel|~walk|~drive|~sit|~stand|~queue|~hold|~search|~scroll|~ring|~call|~fill) ..3 (for hours|for weeks|for days|for months|hours|minutes|twice|again|three times|all day|all night|in rain|in cold|on hold|in line|for nothing|just to|only to|before|too much|anyway)',
    '(have|has|had) to ..3 (wait|guess|ask|call|ring|choose|go|drive|travel|walk|pay|start|repeat|explain|queue|carry|remember|fill|beg|stand|phone|give|miss|read|decide|write|come back|come again|sit|find|work)',
    '(end|ends|ended) up',
    '(because|as) of ..2 (plastic|form|rule|typo|password|paper)',
    '(spelled wrong|no results|wrong (one|place|person|size|time|bus|door|way))',
  ],
};

/** What people gain or wish for. */
export const wishes: Lexicon = {
  id: 'wishes',
  about: 'Words for what the person who uses a thing wants from it or gets; not gains of the firm.',
  phrases: [
    '~want|~wish|~need|~crave|~hope|~prefer|~love|~enjoy|~appreciate|~deserve|~dream',
    '(~long for|~care about)',
    'glad|happy|relieved|relief|calm|calmer|safe|safer|confident|comfortable|proud|free|rested|fresh|independent|dignity|peace|certainty|reassured|healthy|healthier|welcome|heard|understood',
    '(at ease|in control)',
    '(~get|~give|~let|~help|~make|~save) ..2 (them|her|him|people|you|someone|somebody|home|back|there|time|money|sleep|through|well|better|evening|hour)',
    '(easier|quicker|faster|cheaper|simpler|better|sooner|less|more) (for|to|time|sleep|evening)',
    'worth (their|her|his|your|it|my|paying)',
    '(something|anything) (good|light|easy|new|to|that|they|she|he|you)',
    '(in time|on time|at home|with (their|her|his) (family|children|kids|friends|hands|day|evening|life)|of their (lives|life|day|evening))',
    'trust|believe|feel|feels|sleep|rest|relax|learn|belong|remember',
  ],
};
