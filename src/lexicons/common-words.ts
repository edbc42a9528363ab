/**
 * Words so frequent that sharing one says little: general verbs, nouns and adjectives, as bases. A word belongs here if it turns up in
 * talk about any subject. Words of grammar stand in `function-words.ts`.
 */
export const commonWords: readonly string[] = (
  'make take give say tell ask think know believe feel see look find get put set keep hold let help try want like use need mean work go come run start stop begin end become leave bring show turn move change ' +
  'happen seem appear call name include contain consist provide allow ensure cause lead follow depend describe explain mention consider ' +
  'thing way part kind type sort form case example number amount time day year people person place point fact reason result problem question answer idea side level group set lot bit piece thing ' +
  'good better best bad worse worst new old big bigger small smaller large larger high higher low lower long longer short shorter great important main major different possible certain general simple easy hard clear true only'
).split(' ');
