const stampPattern = /^(-)?(?:(\d{1,6}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,12}))?$/;

/** A time stamp as it is written: `0:34`, `00:01:02.500`, `00:01:02,500`, `0:0:6.90`. */
export interface Stamp {
  readonly isNegative: boolean;
  /** Seconds without their fraction. */
  readonly whole: number;
  /** Digits of the fraction; empty where there is none. */
  readonly fraction: string;
  /** Whether minutes or seconds have one digit, as Teams and Microsoft Graph write them. */
  readonly isUnpadded: boolean;
}

/** Reads a stamp; undefined where the text is none. */
export function parseStamp(text: string): Stamp | undefined {
  const match = stampPattern.exec(text.trim());
  if (match === null) return undefined;
  const [, minus, hours = '', minutes = '', seconds = '', fraction = ''] = match;
  if (Number(seconds) > 59 || (hours !== '' && Number(minutes) > 59)) return undefined;
  return {
    isNegative: minus !== undefined,
    whole: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    fraction,
    isUnpadded: seconds.length < 2 || (hours !== '' && minutes.length < 2),
  };
}

/**
 * Seconds of a stamp.
 *
 * @param isMilliseconds Whether a short fraction counts milliseconds, as in the `0:0:6.90` of Teams and Microsoft Graph, which is 6.090 s.
 */
export function secondsOf({ whole, fraction }: Stamp, isMilliseconds = false): number {
  const isCount = isMilliseconds && fraction.length <= 3;
  return toMilliseconds(whole + (fraction === '' ? 0 : isCount ? Number(fraction) / 1000 : Number(`0.${fraction}`)));
}

/** Rounds to thousandths: sums of binary fractions leave `6.0899999`. */
export const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;
