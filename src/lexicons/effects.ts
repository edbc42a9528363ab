import type { Lexicon } from './lexicon.ts';

/** What can change in the world when something is done: levels that move and things that people do or cease to do. */
export const effects: Lexicon = {
  id: 'effects',
  about: 'Words for an outcome that a cause may have: a direction, a comparison, or an act of the people concerned.',
  phrases: [
    'more', 'fewer', 'less', 'higher', 'lower', 'faster', 'slower', 'sooner', 'later', 'earlier', 'longer', 'shorter', 'better', 'worse',
    'likelier', 'likely', 'unlikely', 'cheaper', 'dearer', 'easier', 'harder', 'safer', 'bigger', 'smaller', 'quicker', 'stronger',
    'weaker', 'happier', 'calmer', 'fuller', 'emptier', 'twice', 'half',
    '(~go|~come|~be|~push|~drive|~bring|~get|~pull|~send|~move|~take|~edge|~creep|~tick|~head) ..1 (up|down)', '~rise', '~fall', '~drop',
    '~grow', '~shrink', '~increase', '~decrease', '~improve', '~reduce', '~lift', '~raise', '~lower', '~halve', '~double', '~triple',
    '~climb', '~decline', '~dip', '~slip', '~sink', '~jump', '~cut', '~shift', '~spike', '~plunge', '~widen', '~narrow', '~slow',
    '~accelerate', '~boost', '~erode', '~worsen', '~recover', '~rebound', '~vanish', '~disappear', '~cause', '~prevent', '~deter',
    '~encourage', '~discourage', '~ease', '~shorten', '~lengthen', '~speed', '~drive',
    '~stay', '~leave', '~return', '~come back', '~cancel', '~quit', '~renew', '~buy', '~finish', '~stop', '~start', '~sign', '~convert',
    '~attend', '~show up', '~turn up', '~complete', '~choose', '~switch', '~pick', '~drop out', '~give up', '~book', '~donate',
    '~volunteer', '~vote', '~reoffend', '~comply', '~adhere', '~pass', '~fail', '~learn', '~remember', '~forget', '~trust', '~complain',
    '~call', '~churn', '~defect', '~abandon', '~bounce', '~browse', '~skip', '~ration', '~pause', '~upgrade', '~downgrade', '~walk away',
    '~opt', '~respond', '~reply', '~reorder', '~refer', '~lose', '~win', '~gain', '~settle', '~need', '~open', '~wait', '~arrive',
    '~miss', '~cope', '~pay', '~spend', '~save', '~work', '~use', '~try', '~notice', '~understand', '~read', '~ask', '~break', '~ignore',
    '~stick', '~hesitate', '~balk', '~accept', '~refuse', '~cheat', '~game', '~crash', '~delay', '~queue', '~help', '~hurt', '~matter',
    '~pull', '~disengage', '~engage', '~hide', '~avoid', '~tell', '~think of', '~feel', '~get fed up', '~get used', '~go through',
    '~go away', '~clear', '~heal', '~end', '~happen', '~balance', '~fill', '~belong',
  ],
};
