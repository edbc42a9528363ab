/** Words of grammar, by class; noun phrases end at them. Normalised spelling. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const prepositions = words(
  'of in on at to for from with without by about into onto over under after before between among across through during within against per via as than like off out up down around toward ' +
    'until since beyond above below beside besides near inside outside along despite except behind upon past versus vs',
);
export const pronouns = words(
  'i we you he she it they me us him them my our your his her its their mine ours yours hers theirs myself ourselves yourself themselves itself himself herself ' +
    'this that these those who whom whose which what there here everyone everybody someone somebody anyone anybody nobody nothing something anything everything none',
);
export const auxiliaries = words(
  'am is are was were be been being do does did done have has had having will would shall should can could may might must ought need going gonna got get gets getting not never',
);
export const conjunctions = words('and or but nor so yet if then because while when where why how whether though although unless however plus minus once whereas rather');
export const determiners = words('some any no every each all both either neither another such same other own more most less least fewer few many much several enough only just even also too very really quite still already');
export const adverbs = words(
  'actually probably maybe perhaps basically simply almost nearly about roughly around approximately usually often always sometimes never ever again soon later now then today tomorrow yesterday ' +
    'first second third next last finally instead together apart away back well yes okay yeah right honestly frankly',
);
/** Frequent verbs, as bases; a noun phrase neither begins with one nor runs over one. */
export const commonVerbs: readonly string[] = (
  'make take give say tell ask think know believe feel see look watch track measure monitor count improve increase reduce decrease raise boost drive lower cut lift fall drop rise grow climb jump ' +
  'keep hold stay remain become come go run use try want let put set find show hear hit reach miss beat lose win gain save spend pay charge cost buy sell add remove build ship launch test write read ' +
  'start stop begin end finish open close move turn change mean matter help hurt protect prevent avoid compare report expect assume guess hope plan aim target define choose pick decide judge call name work depend ' +
  'include require follow lead focus care worry check understand learn explain prove settle tie happen appear seem sit stand fix allow ensure optimize maximize minimize prioritize affect influence impact ' +
  'bring send leave meet join cancel return play view click visit contact deliver produce create generate receive treat serve teach train hire own answer review discuss share propose suggest recommend consider ' +
  'own double triple halve exceed slip dip swing shift trade prefer replace reject refuse hate love like tag split divide multiply weigh rank publish calculate compute estimate forecast predict assess evaluate'
).split(' ');
