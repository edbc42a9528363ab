/** Decimals that a number is written with, as far as scores go: six at most. */
function writtenDecimals(value: number): number {
  const text = String(Math.round(value * 1e6) / 1e6);
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/**
 * A score for people: cut, never rounded up, to two decimals or as many as the threshold beside it has, so that 2.999 is
 * "2.99" and doesn't look like 3.
 */
export function formatScore(score: number, threshold = 0): string {
  const decimals = Math.max(2, writtenDecimals(threshold));
  const unit = 10 ** decimals;
  // Scores are whole millionths: the hundredth of one allows for the inexactness of the product.
  return (Math.floor(score * unit + unit * 1e-8) / unit).toFixed(decimals);
}

/** A threshold with at least one decimal: 4 is "4.0", 3.25 is "3.25". */
export function formatThreshold(value: number): string {
  return value.toFixed(Math.max(1, writtenDecimals(value)));
}

/** Points gained or lost, signed, to two decimals: "+0.45", "−0.30". */
export function formatPoints(points: number): string {
  const text = Math.abs(points).toFixed(2);
  return points < 0 && text !== '0.00' ? `−${text}` : `+${text}`;
}

/** A share in whole percents, cut: only all is "100%". */
export function formatShare(share: number): string {
  return `${Math.floor(share * 100 + 1e-6)}%`;
}

/** A time on the clock of a recording: "0:34", "1:02:07". */
export function formatTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, String(whole % 60).padStart(2, '0')];
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** "1 word", "2 words". */
export function formatCount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
