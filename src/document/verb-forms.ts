import { inflections, irregularPasts } from './inflect.ts';
import { verbs } from '../lexicons/verbs.ts';

/** What a spelling can be as a verb form; a spelling can be several ("cut"). */
export const Form = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const;

/** A spelling read as a verb. */
export interface VerbForm {
  readonly lemma: string;
  /** Bits of `Form`. */
  readonly forms: number;
  /** Whether the lemma is in the lexicon; false for a guess from the ending. */
  readonly known: boolean;
}

let table: Map<string, VerbForm> | undefined;

function buildTable(): Map<string, VerbForm> {
  const built = new Map<string, VerbForm>();
  const add = (spelling: string, lemma: string, forms: number): void => {
    const before = built.get(spelling);
    // "found" is find, "felt" is feel: a past of one verb wins over the base of a rarer one.
    if (before === undefined || (forms & Form.past && !(before.forms & Form.past)))
      built.set(spelling, { lemma, forms: forms | (before?.lemma === lemma ? before.forms : 0), known: true });
    else if (before.lemma === lemma) built.set(spelling, { ...before, forms: before.forms | forms });
  };
  for (const lemma of verbs) {
    const spellings = inflections(lemma);
    const irregular = spellings.filter((spelling) => irregularPasts.has(spelling) && !spelling.endsWith('ing') && !spelling.endsWith('oes'));
    for (const spelling of spellings) {
      if (spelling === lemma)
        add(
          spelling,
          lemma,
          Form.base | (irregularInvariant.has(lemma) ? Form.past | Form.participle : baseParticiple.has(lemma) ? Form.participle : 0),
        );
      else if (irregular.includes(spelling)) {
        const at = irregular.indexOf(spelling);
        add(spelling, lemma, irregular.length === 1 ? Form.past | Form.participle : at === 0 ? Form.past : Form.participle);
      } else if (spelling.endsWith('ing')) add(spelling, lemma, Form.gerund);
      else if (spelling.endsWith('ed')) add(spelling, lemma, Form.past | Form.participle);
      else if (spelling.endsWith('s')) add(spelling, lemma, Form.third);
    }
  }
  return built;
}

/** Verbs whose past is spelled as their base. */
const irregularInvariant = new Set('bet cost cut hit hurt let put quit read set shut split spread upset'.split(' '));
/** Verbs whose participle is spelled as their base: "had come". */
const baseParticiple = new Set('become come overcome run'.split(' '));
/** Words in "-ed" or "-ing" that are no verb forms. */
const notVerbs = new Set(
  'need indeed hundred speed seed weed bed red shed united wicked naked sacred breed deed reed steed biased based related limited aged gifted talented thing something nothing anything everything king ring spring string wing evening morning ceiling during according including regarding'.split(' '),
);

const guesses = new Map<string, VerbForm | undefined>();
const guessBound = 10_000;

/** Reads a normalised spelling as a verb form; undefined where it is none as far as can be told. */
export function verbForm(norm: string): VerbForm | undefined {
  table ??= buildTable();
  const known = table.get(norm);
  if (known !== undefined) return known;
  if (norm.length < 5 || notVerbs.has(norm) || !(norm.endsWith('ed') || norm.endsWith('ing'))) return undefined;
  if (guesses.has(norm)) return guesses.get(norm);
  const guess = guessForm(norm, table);
  if (guesses.size >= guessBound) guesses.clear();
  guesses.set(norm, guess);
  return guess;
}

function guessForm(norm: string, known: Map<string, VerbForm>): VerbForm | undefined {
  const past = norm.endsWith('ed');
  const stem = norm.slice(0, past ? -2 : -3);
  if (stem.length < 3 || stem.length > 40 || !/^[a-z]+$/.test(stem) || !/[aeiouy]/.test(stem)) return undefined;
  const forms = past ? Form.past | Form.participle : Form.gerund;
  // "overpromised": a prefixed verb of the lexicon.
  const prefixed = /^(?:re|un|de|dis|mis|over|under|out|pre|co)([a-z]{4,})$/.exec(norm);
  if (prefixed !== null) {
    const inner = known.get(prefixed[1]!);
    if (inner !== undefined) return { lemma: norm.slice(0, norm.length - prefixed[1]!.length) + inner.lemma, forms: inner.forms, known: false };
  }
  if (stem.endsWith('i') && past) return { lemma: `${stem.slice(0, -1)}y`, forms, known: false };
  if (/([bdgklmnprt])\1$/.test(stem)) return { lemma: stem.endsWith('ll') ? stem : stem.slice(0, -1), forms, known: false };
  if (/(?:[aiouy][bcdgkmprstvz]|[cgsuvz]|[bcdfgkpt]l)$/.test(stem) && !/(?:ss|ch|sh|[aeo]{2}.|er|en|on|it|et)$/.test(stem)) return { lemma: `${stem}e`, forms, known: false };
  return { lemma: stem, forms, known: false };
}
