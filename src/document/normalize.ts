/**
 * The one spelling under which a word is compared: lower case, without accents, with straight apostrophes and American
 * endings. Patterns and answers go through the same function, so a rule that folds an odd word does no harm as long as
 * it folds it everywhere.
 */
export function normalizeWord(raw: string): string {
  const known = kept.get(raw);
  if (known !== undefined) return known;
  // A slice of a text keeps all of that text in memory for as long as it is kept itself.
  const own = ` ${raw}`.slice(1);
  const word = fold(own);
  if (raw.length > longestKept) return word;
  if (kept.size >= keptBound) kept.clear();
  kept.set(own, word);
  return word;
}

/**
 * Words met before, as folding costs ten times a look-up; bounded. One string for each spelling also makes comparing and
 * looking up words faster wherever they are used.
 */
const kept = new Map<string, string>();
const keptBound = 20_000;
const longestKept = 30;

function fold(raw: string): string {
  let word = raw.toLowerCase();
  if (/[^\x20-\x7e]/.test(word)) word = foldMarks(word);
  if (word.length < 4) return word;
  return respell(word);
}

/** Drops combining marks and unifies apostrophes; text that is all marks is left as it is. */
function foldMarks(word: string): string {
  const folded = word
    .replace(/[’‘ʼ′´`]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return folded === '' ? word : folded;
}

const respelledWords = new Map([
  ['grey', 'gray'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['theatre', 'theater'],
  ['theatres', 'theaters'],
  ['centred', 'centered'],
  ['metre', 'meter'],
  ['metres', 'meters'],
  ['kilometre', 'kilometer'],
  ['kilometres', 'kilometers'],
  ['litre', 'liter'],
  ['litres', 'liters'],
  ['fibre', 'fiber'],
  ['fibres', 'fibers'],
  ['artefact', 'artifact'],
  ['artefacts', 'artifacts'],
  ['instalment', 'installment'],
  ['instalments', 'installments'],
  ['enrolment', 'enrollment'],
  ['enrolments', 'enrollments'],
  ['enrols', 'enrolls'],
  ['fulfils', 'fulfills'],
  ['fulfilment', 'fulfillment'],
  ['skilful', 'skillful'],
  ['mould', 'mold'],
  ['plough', 'plow'],
  ['kerb', 'curb'],
  ['paediatric', 'pediatric'],
  ['paediatrics', 'pediatrics'],
  ['anaesthetic', 'anesthetic'],
  ['anaesthetist', 'anesthetist'],
  ['tyres', 'tires'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['practising', 'practicing'],
  ['judgement', 'judgment'],
  ['judgements', 'judgments'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['learnt', 'learned'],
  ['burnt', 'burned'],
  ['spelt', 'spelled'],
  ['dreamt', 'dreamed'],
  ['tyre', 'tire'],
  ['ageing', 'aging'],
  ['sceptical', 'skeptical'],
  ['sceptic', 'skeptic'],
  ['mum', 'mom'],
  ['enrol', 'enroll'],
  ['fulfil', 'fulfill'],
  ['towards', 'toward'],
  ['afterwards', 'afterward'],
]);

const doubledL = /^(cance|trave|mode|labe|leve|channe|signa|fue|tota|marsha|dia|tunne|counse|pane)ll(ed|ing|er|ers)$/;

function respell(word: string): string {
  const known = respelledWords.get(word);
  if (known !== undefined) return known;
  if (word.length < 6) return word;
  return word
    .replace(doubledL, '$1l$2')
    .replace(/is(e|es|ed|ing|er|ers|ation|ations)$/, 'iz$1')
    .replace(/([a-z]{3})is(able|ational|ationally)$/, '$1iz$2')
    .replace(/ys(e|es|ed|ing|er|ers)$/, 'yz$1')
    .replace(/([bdghilmnpv])our(s|ed|ing|ite|ites|able|al|ally|ful|hood|hoods)?$/, '$1or$2')
    .replace(/ogue(s)?$/, 'og$1');
}
