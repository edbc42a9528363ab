import { normalizeWord } from './normalize.ts';

/**
 * All regular and irregular forms of an English verb or noun, normalised. Patterns use it ("~cut" is cut, cuts, cutting);
 * a form that does not exist ("cutted") costs nothing, since nobody writes it.
 */
export function inflections(base: string): string[] {
  const forms = new Set([base]);
  const irregular = irregularForms.get(base);
  if (irregular !== undefined) for (const form of irregular) forms.add(form);
  const silentE = base.endsWith('e') && !base.endsWith('ee') && !base.endsWith('ye') && !base.endsWith('oe');
  const consonantY = /[^aeiou]y$/.test(base);
  const doubles = /^(?:[^aeiou]*|.*(?:qu))[aeiou][bdfgklmnprtvz]$/.test(base) || doubling.has(base);
  if (/(?:s|x|z|ch|sh)$/.test(base) || /[^aeiou]o$/.test(base)) forms.add(`${base}es`);
  else if (consonantY) forms.add(`${base.slice(0, -1)}ies`);
  if (!consonantY) forms.add(`${base}s`);
  if (/[^f]fe?$/.test(base)) forms.add(base.replace(/fe?$/, 'ves'));
  const stem = doubles ? base + base.slice(-1) : silentE ? base.slice(0, -1) : base;
  forms.add(consonantY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`);
  forms.add(base.endsWith('ie') ? `${base.slice(0, -2)}ying` : `${stem}ing`);
  return [...new Set([...forms].map(normalizeWord))];
}

/** Verbs of two syllables and more that double their last letter. */
const doubling = new Set('commit permit admit omit submit refer prefer infer defer occur recur transfer equip quit forget regret begin upset reset'.split(' '));

/** Past forms that the rules do not give: "base past participle", one verb a line. */
const irregularForms = new Map(
  `be am is are was were been being
have has had having
do does did done
go goes went gone
say said
make made
know knew known
think thought
take took taken
see saw seen
come came
find found
give gave given
tell told
feel felt
leave left
mean meant
keep kept
let let
begin began begun
show showed shown
hear heard
run ran
hold held
bring brought
write wrote written
sit sat
stand stood
lose lost
pay paid
meet met
set set
lead led
understand understood
speak spoke spoken
read read
spend spent
grow grew grown
win won
teach taught
buy bought
send sent
build built
fall fell fallen
cut cut
sell sold
rise rose risen
drive drove driven
break broke broken
choose chose chosen
draw drew drawn
wear wore worn
get got gotten
put put
stick stuck
catch caught
fight fought
throw threw thrown
bet bet
hit hit
hurt hurt
cost cost
shut shut
quit quit
split split
eat ate eaten
drop dropped
forget forgot forgotten
forgive forgave forgiven
withdraw withdrew withdrawn
ride rode ridden
shrink shrank shrunk
sink sank sunk
ring rang rung
sing sang sung
swim swam swum
steal stole stolen
freeze froze frozen
bear bore borne
beat beat beaten
bind bound
bite bit bitten
blow blew blown
deal dealt
dig dug
fly flew flown
hide hid hidden
lay laid
lie lay lain
lend lent
light lit
seek sought
shake shook shaken
shine shone
shoot shot
slide slid
spread spread
swear swore sworn
sweep swept
swing swung
tear tore torn
wake woke woken
weigh weighed
wind wound
overtake overtook overtaken
oversee oversaw overseen
override overrode overridden
rebuild rebuilt
rewrite rewrote rewritten
redo redid redone
undo undid undone
undercut undercut
outweigh outweighed
learn learnt learned
burn burnt
person people
child children
man men
woman women
criterion criteria
hypothesis hypotheses
analysis analyses
thesis theses
basis bases
datum data`
    .split('\n')
    .map((line) => {
      const [base = '', ...rest] = line.split(' ');
      return [base, rest] as const;
    }),
);

/** Every form in the table: a past form outside it ends in "-ed". */
export const irregularPasts: ReadonlySet<string> = new Set(
  [...irregularForms].flatMap(([base, forms]) => (/^(person|child|man|woman|.*is|.*ion|datum|be|have|do)$/.test(base) ? [] : forms)).map(normalizeWord),
);
