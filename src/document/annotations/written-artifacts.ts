import { definePatterns } from '../patterns/define-patterns.ts';
import { writtenArtifacts } from '../../lexicons/written-artifacts.ts';

/**
 * Acts of writing something down for others: who writes what, by the verb or by the form of the thing ("a half-page note to
 * the team"). A bare name ("the spec was unclear") is not one.
 */
export const writtenWork = definePatterns(
  'written work',
  {
    wrote: [
      '(i|we) ..4 (~write|~draft|~author|~publish|~circulate|~pen) ..8 @artifact',
      '(i|we) ..4 (~make|~send|~prepare|~produce|~share|~email|~create|~build|~hand|~give|~bring) ..8 @artifact',
      '(i|we) ..1 (would|will|have|had|did)? (~put|~do) !bit !piece ..8 @artifact',
      '(i|we) ..4 (~write|~draft|~compose) ..4 (email|e mail|policy)',
      '(~be|was|were) ..2 (written|drafted) by (me|us)',
      'page i ..2 (keep|kept|wrote|write|sent|send|made)',
      '(i|we) ..4 ~write ..3 (up|down)',
      '(i|we) ..4 (~put|~set|~get) (it|that|this|them|those|both|all|what|everything) ..3 (in writing|on paper|on (one|1|half|single) (page|side))',
      '(and|then) ~write ..5 @artifact',
      '(~write|~draft) ..3 (up|down) ..4 (as|in|into) ..3 @artifact',
      '@artifact ..6 (i|we) ..2 (~write|~draft|~send|~circulate|~share|~publish|~author)',
      'what i (~write|~send|~circulate)',
      '(i|we) ..3 (~write|~type|~jot|~note) ..2 (down|up|out) ..6',
      '(i|we) ..3 (~set|~lay|~put|~sketch|~write|~spell) !anything ..8 (in email|in doc|in shared doc|in document|in note|in memo|in writing|in letter|on one sheet|on paper)',
      '(i|we) ..3 (~compose|~sketch|~type up|~pin|~prepare|~leave|~keep|~post) ..8 @artifact',
      '@artifact ..3 (i|we) ..2 (~write|~draft|~prepare|~compose|~leave|~keep|~type)',
      '@artifact (of mine|from me)', '(my|our) (note|memo|post|page|paper|brief|summary|letter|one pager|write up|writeup|doc|document|email|pre read|proposal) ..4 (~lay|~set|~say|~go|~list|~explain|~argue|~spell|~tell|was read|was circulated|made case)',
      '(summary|letter|note|memo|paper|brief|page) ..5 (went|goes|came) ..6 (from me|every)', '(written|one page|half page|short) (recommendation|summary|case|argument|plan|update|statement|document|explanation)',
      '@artifact ..2 (written|drafted|prepared) by (me|us)', '(i|we) ..2 ~post ..4 in ..2 channel',
    ],
    formed: [
      '(one|two|three|four|five|half|single|short|1|2|3) (page|side|paragraph) ..3 (@artifact|to|for)',
      '(in writing|on paper) ..3 (one|two|half|before|one) ..1 (page|it|side)?',
      '@artifact ..4 (~sign|~circulate|~send|~share|~agree) ..4 (by|to|before|with|round)',
      '(~go|~write) (into|in) ..4 @artifact',
    ],
  },
  { artifact: writtenArtifacts },
);
