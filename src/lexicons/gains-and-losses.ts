import type { Lexicon } from './lexicon.ts';

/** What is paid, risked or made worse. */
export const losses: Lexicon = {
  id: 'losses',
  about: 'Words for a loss, a cost or a worsening, as verb, noun or comparison, in any field; not plain negation, and not the fall of a measure.',
  phrases: [
    '~lose|~loss|~cost|~sacrifice|~forgo|~forfeit|~surrender|~concede|~waste|~suffer|~hurt|~harm|~damage|~weaken|~dilute|~erode|~undermine|~jeopardize|~penalize|~punish|~deter',
    '~worsen|~degrade|~dull|~annoy|~irritate|~anger|~upset|~frustrate|~alienate|~offend|~overload|~strain|~delay|~slow|~drain|~dent|~shrink|~squeeze|~strand|~exclude|~grumble',
    '((~give|~giving) (up|away)|~shut out|~lock out|~leave behind|~eat into|~crowd out|~turn away|miss out|~hold up|~throw away|~pay more|more expensive|~put off|~keep out|~scare off|~take (money|time|people|staff) (from|out|away))',
    'downside|drawback|disadvantage|penalty|expense|inconvenience|disruption|backlash|breakage|clutter|nuisance|unhappy|furious|cross|awful|empty|painful|worst',
    'worse|slower|longer|duller|uglier|weaker|harder|costlier|dearer|clumsier|riskier|emptier|poorer|noisier|heavier|blunter|coarser|smaller|fewer|thinner|messier|narrower|colder|rougher|shallower|bumpier|dirtier|stricter',
    'less !(than)',
  ],
};

/** What is got, kept or made better. */
export const gains: Lexicon = {
  id: 'gains',
  about: 'Words for a gain or an improvement, as verb, noun or comparison, in any field.',
  phrases: [
    '~gain|~win|~save|~protect|~keep|~improve|~benefit|~earn|~attract|~retain|~preserve|~secure|~rescue|~boost|~prevent|~avoid|~recover|~shorten|~halve|~stay',
    '(~free up|~speed up|~bring in|~buy us|(we|you|i|they) (get|got))',
    'upside|advantage|benefit|payoff|reward|speed|certainty|simplicity|flexibility|accuracy|safety|quality|trust',
    'better|faster|quicker|cheaper|safer|simpler|easier|clearer|calmer|sooner|stronger|fairer|smoother|cleaner|lighter|richer|broader|deeper|sharper|warmer',
  ],
};
