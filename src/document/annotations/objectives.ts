import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';
import { objectiveWords } from '../../lexicons/objective-words.ts';
import { metricMentions } from './metrics.ts';
import { metricChoices } from './metric-choices.ts';

/** What the work is for, said in so many words. */
const statements = definePatterns(
  'objective statements',
  {
    named: [
      // "Growth's the job here", "the aim's to hold our share": the clipped verb is no content word.
      '@objective (job|goal|aim|point|purpose|objective) here',
      '(aim|goal|objective|job|point|purpose|mission) to ..3 @objective',
      '(goal|aim|objective|purpose|job|point !(of)|mission|intent|intention|priority|ambition|task|idea|brief) ..1 (here|for us|of this|for me|behind it|behind this)? ..6 (is|be|was) ..6 @objective',
      '(goal|aim|objective|purpose|job|point|mission|intent|priority|ambition) (is|would be|has to be|must be) ..3 (to|that|about|for) ..4 @objective',
      '(one|two|three|four|several) (jobs|goals|aims|objectives|purposes) ..2 (to|it|that)? ..3 @objective',
      '(business|commercial|company|financial|strategic|clinical|social|public) ..1 (case|goal|objective|reason|point|aim|side|problem|outcome|question|need|mission) ..8 (is|be|was|to) ..4 (@objective|not)',
      '@objective (is|would be|as) ..2 (job|goal|aim|objective|point|purpose|priority|mission|reason|game|brief|whole point)',
      '(aim|goal|objective|purpose|mission) ..1 (that|which|of|behind) ..8 (is|be) ..4 @objective',
      '(purpose|mission|aim) ..4 (is|be|was) !(clear|set|defined|important|unclear|what|known|as|that) _ _ _',
      '(point|job|aim|goal|purpose) of ..2 (exercise|thing|service|program|plan|launch|change|scheme|museum|hospital|school|club|line|line) ..1 (is|be) !(clear|set|defined|what) _ _ _',
      '(aim|steer|play|optimize|manage|run) ..4 (for|at|toward) ..2 @objective ..4 (over|rather than|not|before|instead)',
      '(point|aim|goal|purpose|idea) is? (getting|keeping|making|saving|bringing|winning|filling|stopping|cutting|holding|having|earning|selling) ..3',
      '(goals|aims|objectives|purposes) ..6 (are|be|is) ..3 @objective',
      'what (is|are|does|do) !(i) --3 (after|for|want|here for|trying to do) >>3 (it is|i think|i would say|i guess|i take it|i assume|we|to) ..8',
    ],
    summed: ['(that|this|it|which) is (whole|entire|sole|only|main|real|first|very) (purpose|aim|goal|objective|mission)'],
    headed: ['^ (purpose|aim|goal|objective|mission|intent)'],
    meant: ['(is|are|was|were) (meant|supposed|intended|designed) to (get|keep|bring|win|stop|fill|save|free|cut|grow|attract|make|help|earn|raise|sell|reduce|prevent|hold|protect|increase|let) ..8'],
    assumed: [
      '(question|matter|case|problem) of @objective',
      '(assumption|understanding) ..5 @objective',
      '(that|this|which) is why (we|they|company|anyone|you) ..3 (do|does|have|has|run|offer|exist|bother|pay|want)',
      '(~assume|take it|suppose|guess|read it|understand|take that) ..5 (is|it is|this is|goal|for|about|job|aim|that) ..3 @objective',
      '(this|it|that|everything|whole thing) ..1 is ..2 (about|for|in aid of|in service of) ..3 @objective',
      '(this|it) ..1 is ..1 @objective (play|problem|question|move|job|exercise|decision|story|bet|case|product)',
    ],
    reason: [
      'reason (we|they|company|this|school|hospital|city|charity|anyone|firm|business|bank|club) ..3 (do|does|have|has|exist|exists|offer|offers|run|runs|want|wants|pay|pays|sell|sells|need|needs|are|is|bother|bothers) ..6 (is|be)',
      '(we|i|they|company|business) ..2 (do|are doing|would do|are building|offer|run|have|want|launch|exist|sell|keep|pay for|make|need) ..5 (so that|in order to|in order that) ..3 @objective',
      '_ (exists|exist) (to|so|for)',
      '(launch|plan|product|tier|program|pilot|change|feature|service|line|scheme|release|project) (has|have|needs|need) to (prove|earn|pay|bring|win|keep|save|free|fill|grow|protect|attract)',
      'what ..1 (company|business|hospital|school|charity|city|council|firm|bank|firms|we|board|owner|publisher|studio|ministry) ..3 (want|wants|need|needs|wanted|needed|is after|are after|is trying|are trying) ..5 is',
      '(business|company|hospital|school|charity|city|council|firm|bank|board|publisher|studio|ministry) ..1 (want|wants|wanted|needs|needed|is after|is trying to|hopes to) ..4 (@objective|@metric)',
      '(in service of|for sake of|in aid of|contributes to|ties to|tied to|ladders up to|rolls up to) ..4 @objective',
      '(before anything|first|to begin|start) ..3 (why|objective|goal|purpose|aim) ..8 @objective',
    ],
  },
  { objective: objectiveWords, metric: metricMentions },
);

/** Share of the answer within which an objective still comes first. */
const earlyShare = 0.4;

/** Objectives stated before a metric is chosen and early in the answer. */
export const objectives = defineAnnotation('objectives', (document): readonly Mention[] => {
  const { words } = document;
  const choice = document.read(metricChoices)[0]?.first ?? words.length;
  const latest = Math.max(60, words.length * earlyShare);
  return document
    .read(statements)
    .filter(({ first, label }) => words[first - 1]?.norm !== 'if' && first <= choice && (first < latest || choice > first) && (label !== 'headed' || isHead(document, first)));
});

/** "Aim of the exercise: as many valid votes as possible": the word stands before a colon, a dash or a full stop, and more follows. */
function isHead({ words, text }: Document, first: number): boolean {
  for (let index = first + 1; index <= first + 5 && index + 3 < words.length; index += 1) {
    if (words[index]!.breakBefore >= Break.clause) return /[:–—-]/.test(text.slice(words[index - 1]!.end, words[index]!.start));
  }
  return false;
}
