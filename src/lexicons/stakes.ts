import type { Lexicon } from './lexicon.ts';

/** What can go wrong or be lost, in any field. */
export const stakes: Lexicon = {
  id: 'stakes',
  about: 'Everyday words for loss, cost, failure, harm, refusal and leaving; plain words rather than the vocabulary of management ("risk register", "pain point").',
  phrases: [
    '~lose|~loss|~cost|~waste|~risk|~miss|~fail|~failure|~hurt|~harm|~damage|~break|~suffer|~ruin|~spoil|~wreck|~crash|~collapse|~burn|~kill|~die|~starve|~drown|~flood|~block|~jam|~freeze|~leak|~spill',
    '~stop|~leave|~quit|~cancel|~drop|~abandon|~refuse|~reject|~decline|~ignore|~avoid|~skip|~forget|~hide|~cheat|~lie|~steal|~blame|~complain|~grumble|~argue|~fight|~resent|~hate|~annoy|~anger|~disappoint|~confuse|~mislead|~fool|~scare|~fear|~worry',
    '~pay|~owe|~fine|~refund|~charge|~sacrifice|~give up|~delay|~wait|~slow|~stall|~queue|~strand|~exclude|~penalize|~punish|~withdraw|~undo|~revert|~reverse|~apologize|~repair|~fix|~replace|~eat',
    'wrong|worse|worst|bad|late|slow|expensive|dear|cheap|cheaper|empty|broken|stuck|tired|sick|angry|cross|furious|unhappy|afraid|unfair|dangerous|useless|pointless|hard|impossible|painful|ugly|thin|scarce|short|poor|weak|false|dead|gone|lost|idle|stale|noisy',
    '~error|~mistake|~fault|~bug|~complaint|~refund|~penalty|~price|~fraud|~outage|~accident|~injury|~trouble|~danger|~catch|~trap|~drawback|~downside|~burden|~noise|~debt|~shortage|~breakage|~cancellation|~backlog|~gap',
    '(give up|run out|go wrong|fall off|shut out|turn away|walk away|hold back|held back)',
  ],
};
