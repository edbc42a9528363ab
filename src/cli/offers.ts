import type { Argument, Option } from 'commander';

/** What a shell offers in the place of a value. */
export interface Offer {
  readonly values: readonly string[];
  /** Whether names of files are offered too. */
  readonly files: boolean;
}

const offers = new WeakMap<Argument | Option, Offer>();

/** Says what a shell offers for the value of an option or an argument that is not one of a few choices. */
export function offering<T extends Argument | Option>(target: T, { values = [], files = false }: Partial<Offer>): T {
  offers.set(target, { values, files });
  return target;
}

/** What a shell offers for a value: what was said, or the choices that there are; undefined where it may be anything. */
export function offerOf(target: Argument | Option): Offer | undefined {
  return offers.get(target) ?? (target.argChoices === undefined ? undefined : { values: target.argChoices, files: false });
}
