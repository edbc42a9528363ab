/** Words for an amount that moves or differs, with the way it goes. Bases of verbs; patterns of inflection are added by the reader. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Verbs that hardly mean anything but a change of amount. */
export const risingVerbs = words('rise grow increase climb jump surge soar spike double triple treble quadruple rocket balloon swell mushroom accelerate');
export const fallingVerbs = words('decline decrease shrink halve dwindle tumble plunge plummet shorten lessen diminish dip sag erode evaporate nosedive reduce');
/** Verbs with other senses too: a change of amount only beside an amount or a metric. */
export const risingIfMeasured = words('lift raise boost gain add improve expand widen strengthen recover rebound push drive pick accelerate');
export const fallingIfMeasured = words('fall drop cut lower lose shed trim slip slide sink slow ease narrow shave slash weaken worsen save crash collapse bring knock take fade squeeze');

export const risingNouns = words('increase increases rise rises gain gains lift uplift jump jumps growth surge spike uptick improvement improvements climb bump');
export const fallingNouns = words('decrease decreases drop drops fall falls decline declines reduction reductions cut cuts dip dips loss losses slump saving savings slide');

export const moreWords: ReadonlySet<string> = new Set(words('more higher bigger larger greater longer better faster heavier taller stronger older later above up ahead likelier warmer quicker'));
export const fewerWords: ReadonlySet<string> = new Set(words('fewer less lower smaller shorter worse slower cheaper lighter weaker sooner earlier below down behind off cooler'));
