import type { Lexicon } from './lexicon.ts';

/** What is done when a condition is met. */
export const decisionActions: Lexicon = {
  id: 'decision-actions',
  about: 'Verbs and short phrases for acting on a finding: stopping, going on, changing, holding back, restoring; not measuring or thinking.',
  phrases: [
    // To stop or undo.
    '~stop|~kill|~scrap|~shelve|~sunset|~retire|~halt|~cancel|~discontinue|~abandon|~axe|~bin|~ditch|~abort|~cease|~dissolve|~suspend|~freeze',
    '~drop (it|this|that|them|all|our|us|everything|those|these|_)',
    '~close|~shut|~end|~pull|~withdraw|~remove|~delete|~lapse|~decline|~refuse|~reject|~veto|~block|~ban|~disable|~unwind|~exit|~quit|~leave',
    '~roll (it|this|that|them|back|out|_) ..2 (back|out)?',
    '~rollback|~rollout|~revert|~undo|~restore|~reverse|~recall|~reinstate|~refund',
    '(~turn|~switch|~shut|~take|~call|~send|~hand|~put|~bring|~pull|~fold|~strip|~wind|~stand|~close|~cut|~scale|~dial|~pare) ..4 (off|back|down|out|away|up|on|over|into|home)',
    '~walk away', '~pack (up|it)', '(~sell|~auction) (it|off|on|them|up)', '~throw (it|them|out|away)',
    '~give (it|this|that|them|up|back) ..2',
    '~pause|~hold|~delay|~postpone|~defer|~park',
    '~wait',
    // To go on or further.
    '~ship|~launch|~release|~deploy|~proceed|~continue|~expand|~extend|~widen|~broaden|~scale|~resume|~renew|~keep|~approve|~greenlight|~accept',
    '~open !(them|it|up|app|page)',
    '~go (ahead|live|further|on|back|wide|wider|to|for|with|beyond|nationwide|national|global|all|full|in|round|straight|_)',
    '~move (on|to|ahead|it|them|up|down|back|into|over|out|everyone|everybody|_)',
    '~carry on',
    '~double down',
    '~invest|~fund|~defund|~buy|~order|~hire|~commission|~sign|~bid',
    // To change.
    '~increase|~reduce|~cut|~shrink|~tighten|~loosen|~relax|~slow|~limit|~cap|~narrow|~trim|~price|~charge|~match|~discount',
    '~raise !(it|this|that|concern|question|point|issue|awareness|them|with)',
    '(not|never) do',
    '~do (nothing|opposite|without)',
    '~lower (our|it|them|price|prices|fee|fees|threshold|bar|limit|dose|rent|rate|speed)',
    '~change|~redesign|~rework|~rebuild|~redo|~rewrite|~rethink|~replace|~swap|~adjust|~retrain|~fix|~repair|~rerun|~repeat|~retest|~reopen|~revisit|~reconsider|~retry|~reset|~reorder|~reroute|~redirect|~switch|~adapt|~split|~merge|~fold|~separate',
    '(~think|~look|~start|~try|~test|~measure|~ask) again',
    '~call (it|them|off|in|that|this)',
    '~try (something|another|it|one|_)',
    '~pivot|~escalate|~intervene|~act|~respond|~dispatch|~page|~triage|~step|~evacuate|~quarantine|~divert|~ground|~isolate',
    '~get (rid|them|us|it|out|back|one|_)',
  ],
};

/** What is done when a condition is met, by verbs that name an action only beside a definite condition. */
export const plainActions: Lexicon = {
  id: 'plain-actions',
  about: 'Everyday verbs of doing that count as a response where a threshold stands beside them; not measuring, thinking or being.',
  phrases: [
    '~start|~begin|~add|~introduce|~offer|~send|~use|~build|~write|~set|~apologize|~spend|~pick|~choose|~vote|~bring|~let|~run|~put|~go|~move|~drop|~call|~phone|~ring|~flag|~alert|~trigger|~treat|~transfer|~refer|~assign|~allocate|~promote|~train|~teach|~notify|~throw|~show|~leave|~stay|~return|~ban|~nerf|~clear',
  ],
};
