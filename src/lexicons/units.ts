/** Units of measure as data: normalised word to the form under which a quantity reports it. */

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split('\n').flatMap((row) => {
      const words = row.trim().split(/\s+/);
      return words.map((word) => [word, words[0]!] as const);
    }),
  );

/** Stretches of time; the plural first, since it is the name of the unit. */
export const timeUnits = table(`milliseconds millisecond ms millis msec
seconds second sec secs
minutes minute min mins
hours hour hr hrs h
days day
nights night
evenings evening
mornings morning
afternoons afternoon
weekends weekend
weeks week wk wks
fortnights fortnight
months month mth mths
quarters quarter
seasons season
semesters semester
trimesters trimester
years year yr yrs
decades decade
centuries century
sprints sprint
generations generation`);

/** Seconds in a unit of time, for comparing durations; calendar units by their mean length. */
export const secondsIn: ReadonlyMap<string, number> = new Map([
  ['milliseconds', 0.001],
  ['seconds', 1],
  ['minutes', 60],
  ['hours', 3_600],
  ['days', 86_400],
  ['nights', 86_400],
  ['weeks', 604_800],
  ['fortnights', 1_209_600],
  ['months', 2_629_800],
  ['quarters', 7_889_400],
  ['years', 31_557_600],
  ['decades', 315_576_000],
]);

/** Words for money after a number. */
export const moneyUnits = table(`dollars dollar usd bucks buck
pounds pound gbp quid sterling
euros euro eur
cents cent
pence penny pennies
rupees rupee inr rs lakhs lakh crores crore
yen jpy
yuan rmb cny renminbi
francs franc chf
kroner krone kronor krona sek nok dkk
pesos peso mxn
reais real brl
zloty zlotys pln
rand zar
naira ngn
shillings shilling kes
dirhams dirham aed
lira liras try
won krw
baht thb
ringgit myr
cedis cedi
shekels shekel
grand`);

/** Signs before (or after) a number. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollars'],
  ['£', 'pounds'],
  ['€', 'euros'],
  ['¥', 'yen'],
  ['₹', 'rupees'],
]);

/** Physical and technical units, which are amounts of something measured. */
export const measureUnits = table(`kilograms kilogram kilos kilo kg kgs
grams gram
milligrams milligram mg
micrograms microgram mcg
tonnes tonne tons ton
ounces ounce oz
stones
lbs lb
kilometers kilometer kilometre kilometres km kms
meters meter metres metre
centimeters centimeter cm
millimeters millimeter mm
miles mile mi
yards yard
feet foot ft
inches inch
hectares hectare ha
acres acre
liters liter litres litre
milliliters milliliter ml
gallons gallon
barrels barrel
bushels bushel
degrees degree celsius fahrenheit
watts watt kw kilowatt kilowatts mw megawatt megawatts gw gigawatt gigawatts
kwh mwh gwh kilowatthours
volts volt
bytes byte kb mb gb tb pb gigabytes gigabyte megabytes megabyte terabytes terabyte petabytes
mbps gbps kbps
hertz hz khz mhz ghz
decibels decibel db
mph
kph kmh
rpm
calories calorie kcal
pixels pixel px
fps`);

/** Nouns that count the parts of a talk or a plan, not anything in the world: "three reasons", "two options". */
export const structuralUnits: ReadonlySet<string> = new Set(
  ('thing things reason reasons point points way ways step steps part parts question questions option options group groups metric metrics number numbers ' +
    'job jobs kind kinds type types sort sorts side sides category categories bucket buckets pillar pillars area areas phase phases stage stages goal goals ' +
    'idea ideas factor factors principle principles risk risks assumption assumptions scenario scenarios example examples hypothesis hypotheses lever levers ' +
    'theme themes layer layers dimension dimensions aspect aspects problem problems issue issues measure measures signal signals figure figures kpi kpis ' +
    'segment segments persona personas concern concerns condition conditions case cases piece pieces level levels component components element elements ' +
    'topic topics objective objectives priority priorities bet bets approach approaches choice choices answer answers lesson lessons takeaway takeaways ' +
    'caveat caveats fact facts story stories direction directions axis axes angle angles path paths tier tiers variant variants arm arms cohort cohorts ' +
    'document page pages pager slide slides thought thoughts line lines sentence sentences word words input inputs output outputs hand eye ' +
    'place places time note notes check checks rule rules whys more other others sense respect world way team teams').split(' '),
);

/** Nouns that a number follows to name one of a series: "week twelve", "version 3". Those of time give a date. */
export const seriesNouns: ReadonlyMap<string, 'date' | 'ordinal'> = new Map([
  ...['weeks', 'days', 'months', 'week', 'day', 'month', 'year', 'quarter', 'hour', 'minute', 'q', 'h', 'fy', 'w', 'd', 'm', 'y', 'sprint', 'season', 'term', 'semester'].map((noun) => [noun, 'date'] as const),
  ...(
    'step phase stage version v level tier grade class chapter part section option plan item question number no group room ward gate platform line route bus tram ' +
    'episode round layer rule lesson article page slide type model series cohort variant zone lane bay floor unit division league priority pillar goal act scene ' +
    'wave tranche horizon iteration point reason problem team school store site flight channel appendix figure table'
  )
    .split(' ')
    .map((noun) => [noun, 'ordinal'] as const),
]);

/** Series nouns that take a number in words too; behind the others a word is more often a count ("the team two floors up"). */
export const spokenSeries: ReadonlySet<string> = new Set(
  'week day month year quarter hour minute weeks days months sprint season term step phase stage version level tier grade chapter part section option plan item rule lesson page slide episode round number platform gate ward room zone pillar goal wave group cohort class priority tranche question'.split(' '),
);

export const monthNames: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);
export const weekdayNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(' '),
);
export const calendarNames: ReadonlySet<string> = new Set(
  'spring summer autumn fall winter christmas easter ramadan diwali eid thanksgiving xmas midsummer lent harvest halloween new-year'.split(' '),
);
