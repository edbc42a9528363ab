import { defineAnnotation } from '../document.ts';
import { definePatterns } from '../patterns/define-patterns.ts';
import { isWeighed } from './denials.ts';
import { stakes } from '../../lexicons/stakes.ts';
import { reasons } from '../../lexicons/reasons.ts';

/**
 * Signs that an answer reckons with the world (what can go wrong, how much, compared with what, why, under which condition)
 * or only talks about working. They carry no signal alone. In the labelled answers of every writer they go along with all
 * signals of judgment, whatever the field, which phrases for one signal don't; so they tip the balance where phrases are few.
 */
const cues = definePatterns(
  'reckoning',
  {
    stake: ['@stake'],
    compared: [
      '(more|less|fewer|better|worse|cheaper|dearer|slower|faster|quicker|longer|shorter|earlier|later|sooner|smaller|bigger|larger|harder|easier|safer|riskier|higher|lower|older|younger|weaker|stronger|simpler|closer|further) (than)?',
      '(twice|double|half|third|most|least|only|enough|too _)',
    ],
    ground: ['@reason'],
    condition: ['(if|unless|until|once|whether|when|otherwise|without)'],
    number: ['(#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)'],
    /** Work about the work. */
    process: [
      '(~align|alignment|~stakeholder|~workshop|~roadmap|~kickoff|~retro|~retrospective|~sync|raci|~dashboard|~framework|~persona|~brainstorm|~journey|~milestone|~phase|~sprint|~charter|governance|~deck|steering|~cadence|~ceremony|ideation|~synthesize|~facilitate|facilitator|~iterate|synergy|~leverage|~empower|holistic|vision|passionate|~optimize|best practice|world class|best in class|data driven|end to end|go to market|deep dive|buy in|stand up|kick off|cross functional|customer obsessed|north star|product market fit)',
    ],
    hedge: ['(maybe|perhaps|probably|possibly|somehow|somewhat|i guess|i suppose|kind of|sort of|it depends|i think|basically|or something|or whatever)'],
  },
  { stake: stakes, reason: reasons },
);

/** The cues that the speaker stands behind; a loss that is denied is talked of all the same. */
export const reckoning = defineAnnotation('asserted reckoning', (document) => document.read(cues).filter((cue) => isWeighed(document, cue)));

/** Kinds of cue. */
export type Reckoning = 'stake' | 'compared' | 'ground' | 'condition' | 'number' | 'process' | 'hedge';

/** How much a cue adds to a passage that is looked at for its evidence. */
export const passageWeights: Readonly<Record<Reckoning, number>> = {
  stake: 0.15,
  compared: 0.1,
  ground: 0.05,
  condition: 0.05,
  number: 0.05,
  process: -0.1,
  hedge: 0,
};
