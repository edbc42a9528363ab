const roots: readonly (readonly [string, string])[] = [
  ['prioritis', 'prioritiz'], ['organis', 'organiz'], ['optimis', 'optimiz'], ['personalis', 'personaliz'], ['localis', 'localiz'], ['realis', 'realiz'],
  ['recognis', 'recogniz'], ['minimis', 'minimiz'], ['maximis', 'maximiz'], ['summaris', 'summariz'], ['cannibalis', 'cannibaliz'], ['apologis', 'apologiz'],
  ['criticis', 'criticiz'], ['emphasis', 'emphasiz'], ['randomis', 'randomiz'], ['standardis', 'standardiz'], ['monetis', 'monetiz'], ['customis', 'customiz'],
  ['analys', 'analyz'],
];
const endings = ['e', 'es', 'ed', 'ing'];

/** British and American spellings of one word. */
export const britishSpellings: readonly (readonly [string, string])[] = [
  // "emphasis" and "analyses" are spelt alike on both sides.
  ...roots.flatMap(([british, american]) => endings.map((ending) => [british + ending, american + ending] as const)).filter(([british]) => !/^(?:analyses|emphasises)$/.test(british)),
  ...(['organisation organization', 'organisations organizations', 'localisation localization', 'personalisation personalization', 'prioritisation prioritization', 'cannibalisation cannibalization',
    'optimisation optimization', 'randomisation randomization', 'organisational organizational', 'colour color', 'colours colors', 'favour favor', 'favourite favorite', 'behaviour behavior',
    'behaviours behaviors', 'behavioural behavioral', 'honour honor', 'labour labor', 'neighbour neighbor', 'neighbours neighbors', 'rigour rigor', 'humour humor', 'centre center', 'centres centers',
    'theatre theater', 'metre meter', 'metres meters', 'kilometre kilometer', 'kilometres kilometers', 'litre liter', 'litres liters', 'programme program', 'programmes programs', 'cheque check',
    'catalogue catalog', 'catalogues catalogs', 'dialogue dialog', 'travelled traveled', 'travelling traveling', 'traveller traveler', 'travellers travelers', 'cancelled canceled',
    'cancelling canceling', 'modelled modeled', 'modelling modeling', 'labelled labeled', 'labelling labeling', 'judgement judgment', 'grey gray', 'tyre tire', 'licence license', 'defence defense',
    'artefact artifact', 'artefacts artifacts', 'enrolment enrollment', 'enrolments enrollments', 'instalment installment', 'instalments installments', 'sceptical skeptical', 'fulfil fulfill', 'learnt learned',
    'whilst while', 'amongst among', 'towards toward', 'paediatric pediatric', 'anaesthetic anesthetic', 'fibre fiber', 'mould mold'] as const)
    .map((pair) => pair.split(' '))
    .map(([british = '', american = '']) => [british, american] as const),
];

/** Full forms and their contractions. */
export const contractions: readonly (readonly [string, string])[] = [
  ['I would', "I'd"], ['we would', "we'd"], ['they would', "they'd"], ['I will', "I'll"], ['we will', "we'll"], ['it will', "it'll"], ['I am', "I'm"], ['we are', "we're"], ['they are', "they're"],
  ['you are', "you're"], ['I have', "I've"], ['we have', "we've"], ['do not', "don't"], ['does not', "doesn't"], ['did not', "didn't"], ['will not', "won't"], ['would not', "wouldn't"], ['could not', "couldn't"],
  ['should not', "shouldn't"], ['is not', "isn't"], ['are not', "aren't"], ['was not', "wasn't"], ['were not', "weren't"], ['has not', "hasn't"], ['have not', "haven't"], ['had not', "hadn't"], ['cannot', "can't"],
];
