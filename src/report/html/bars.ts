import type { Report } from '../../schema/report.ts';
import { formatTime } from '../number-text.ts';
import { html, type Markup } from './markup.ts';

type Scale = Report['scale'];

/** A score on its way to a bar. */
export interface Bar {
  readonly scale: Scale;
  /** Points of the scale to mark with a line and a number; whole points where there are none. */
  readonly points: readonly number[];
  /** What the gate asks for. */
  readonly threshold: number | undefined;
}

// Places are in percent of the width, which letters do not scale with: a bar is as readable on a phone as on a desk.
const percent = (share: number): string => `${(Math.max(0, Math.min(1, share)) * 100 || 0).toFixed(2)}%`;
const shareOf = (value: number, { min, max }: Scale): number => (value - min) / (max - min);

/** A score as a bar, with the points of the scale and the gate's line. Decoration: all that it shows stands in the row above it. */
export function drawBar(score: number | null, bar: Bar): Markup {
  const { scale, threshold } = bar;
  const below = score !== null && threshold !== undefined && score < threshold;
  const width = score === null ? undefined : percent(shareOf(score, scale));
  const fill = width === undefined ? undefined : html`<rect class="${below ? 'fill below' : 'fill'}" x="0" y="5" width="${width}" height="10"/>`;
  return draw(36, html`<rect class="track" x="0" y="5" width="100%" height="10"/>${fill}${drawScale(bar)}`);
}

/** A score before and after as a ring and a dot, with a line between them. Decoration, as a bar is. */
export function drawMove(before: number | null, after: number | null, bar: Bar): Markup {
  const at = (score: number): string => percent(shareOf(score, bar.scale));
  const tone = before !== null && after !== null && after < before ? ' flag' : '';
  const line = before === null || after === null ? undefined : html`<line class="move${tone}" x1="${at(before)}" x2="${at(after)}" y1="10" y2="10"/>`;
  const ring = before === null ? undefined : html`<circle class="ring" cx="${at(before)}" cy="10" r="5"/>`;
  const dot = after === null ? undefined : html`<circle class="dot${tone}" cx="${at(after)}" cy="10" r="6"/>`;
  return draw(36, html`<line class="axis" x1="0" x2="100%" y1="10" y2="10"/>${drawScale(bar)}${line}${ring}${dot}`);
}

/** A moment of a recording on its way to a time line. */
export interface Moment {
  readonly seconds: number;
  readonly isFlag: boolean;
}

/** Moments along a time, strengths above the line and red flags below, with the end of the time allowed. Decoration, as a bar is. */
export function drawTimeLine(moments: readonly Moment[], from: number, to: number, limit: number | undefined): Markup {
  const at = (seconds: number): string => percent((seconds - from) / (to - from));
  const dots = moments.map(({ seconds, isFlag }) => html`<circle class="${isFlag ? 'dot flag' : 'dot'}" cx="${at(seconds)}" cy="${isFlag ? 27 : 9}" r="5"/>`);
  const ends = html`<text x="0" y="50">${formatTime(from)}</text><text x="100%" y="50" text-anchor="end">${formatTime(to)}</text>`;
  const end = limit === undefined || limit > to ? undefined : html`<line class="gate" x1="${at(limit)}" x2="${at(limit)}" y1="0" y2="36"/>`;
  return draw(54, html`<line class="axis" x1="0" x2="100%" y1="18" y2="18"/>${end}${dots}${ends}`);
}

const draw = (height: number, content: Markup): Markup => html`<svg width="100%" height="${height}" aria-hidden="true" focusable="false">${content}</svg>`;

/** Least distance of two numbers under a bar, as a share of its width on a phone. */
const leastDistance = 0.07;

function drawScale({ scale, points, threshold }: Bar): Markup {
  const given = new Set(points.length > 0 ? points : wholePoints(scale));
  const marked = [...given].filter((point) => point >= scale.min && point <= scale.max).sort((a, b) => a - b);
  let last = -1;
  const ticks = marked.map((point) => {
    const share = shareOf(point, scale);
    const at = percent(share);
    const hasRoom = share - last >= leastDistance;
    if (hasRoom) last = share;
    const anchor = share === 0 ? html`` : share === 1 ? html` text-anchor="end"` : html` text-anchor="middle"`;
    const number = hasRoom ? html`<text x="${at}" y="32"${anchor}>${Math.round(point * 100) / 100}</text>` : undefined;
    return html`<line class="anchor" x1="${at}" x2="${at}" y1="3" y2="17"/>${number}`;
  });
  const gate = threshold === undefined ? undefined : percent(shareOf(threshold, scale));
  return html`${ticks}${gate === undefined ? undefined : html`<line class="gate" x1="${gate}" x2="${gate}" y1="0" y2="20"/>`}`;
}

/** The whole points of a scale; none where there would be too many to tell apart. */
function wholePoints({ min, max }: Scale): number[] {
  const first = Math.ceil(min);
  const count = Math.floor(max) - first + 1;
  return count >= 1 && count <= 21 ? Array.from({ length: count }, (_, index) => first + index) : [];
}
