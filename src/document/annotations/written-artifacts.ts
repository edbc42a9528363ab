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
      '(i|we) ..4 (~put|~make|~send|~prepare|~produce|~take|~share|~email|~create|~build|~do|~have|~hand|~give|~bring) ..8 @artifact',
      '(i|we) ..4 ~write ..3 (up|down)',
      '(i|we) ..4 (~put|~set|~get) (it|that|this|them|those|both|all|what|everything) ..3 (in writing|on paper|on (one|1|half|single) (page|side))',
      '(and|then) ~write ..5 @artifact',
      '(~write|~draft) ..3 (up|down) ..4 (as|in|into) ..3 @artifact',
      '@artifact ..6 (i|we) ..2 (~write|~draft|~send|~circulate|~share|~publish|~author)',
      'what i (~write|~send|~circulate)',
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
