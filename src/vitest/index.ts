// Has the compiler load what is added to below.
import type {} from 'vitest';
import type { HighbarMatchers } from './matchers.ts';

export { highbarMatchers, type HighbarMatchers, type MatcherContext, type MatcherResult } from './matchers.ts';
export { reportSerializer, type ReportSerializer } from './serializer.ts';

// Names and type parameters have to be those of Vitest, or the interfaces would not merge.
declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-explicit-any, @typescript-eslint/no-unused-vars
  interface Assertion<T = any> extends HighbarMatchers<void> {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface AsymmetricMatchersContaining extends HighbarMatchers {}
}
