import type { Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';
import type { Word } from '../sentences.ts';
import type { QuantityRole, QuantityType } from './quantities.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const approximations = set('about around roughly approximately nearly almost some say like maybe perhaps just only another further extra full whole even close well an exactly probably still another per');
const limits = set('cap capped capping ceiling limit limited max maximum budget exceed exceeds exceeding exceeded');
const bounds = set('under below above over beyond exceed exceeds exceeding past within inside outside minimum threshold bar floor');
const targets = set('target targets goal goals aim aiming aims reach hit hitting achieve objective quota commitment');
const results = set('was were came ended finished got reached hit landed stood had averaged totaled saved earned won brought delivered found saw made produced yielded generated raised');
const moves = set(
  'fell fall falls fallen falling dropped drop drops dropping declined decline declines decreased decrease decreases shrank shrink shrinks lost lose loses losing rose rise rises rising risen grew grow grows grown growing ' +
    'increased increase increases increasing climbed climb climbs jumped jump jumps gained gain gains up down by moved move moves dipped dip dips slipped slip slips cut cuts reduced reduce reduces lifted lift lifts ' +
    'improved improve improves added adds add slid surged soared plunged tumbled swung swing widened narrowed doubled halved lowered raised lower slowed trimmed shaved',
);
const comparisons = set('higher lower more less fewer better worse faster slower bigger smaller larger greater cheaper longer shorter above below up down increase decrease rise fall drop decline reduction lift uplift growth gain dip improvement jump swing off ahead behind quicker');

/** What the words next to an amount make of it; looks at most six words back and three ahead, within the clause. */
export function quantityRole(words: readonly Word[], quantity: Mention & { type: QuantityType }): QuantityRole {
  if (quantity.type === 'date' || quantity.type === 'ordinal' || quantity.type === 'clock') return 'plain';
  let at = quantity.first - 1;
  const reach = (index: number): boolean =>
    index >= 0 && words[index + 1]!.breakBefore <= Break.none && words[index]!.sentence === words[quantity.first]!.sentence;
  while (reach(at) && approximations.has(words[at]!.norm)) at -= 1;
  const before = reach(at) ? words[at]!.norm : '';
  const beyond = before !== '' && reach(at - 1) ? words[at - 1]!.norm : '';
  const third = beyond !== '' && reach(at - 2) ? words[at - 2]!.norm : '';
  const next = words[quantity.last]?.breakBefore === Break.none ? words[quantity.last]!.norm : '';
  const after = next === '' ? '' : words[quantity.last + 1]?.breakBefore === Break.none ? words[quantity.last + 1]!.norm : '';

  if (next === 'or' && /^(more|less|fewer|better|worse|sooner|higher|lower|under|over|above|below|greater|longer|later|faster|earlier)$/.test(after)) return 'threshold';
  if ((before === 'most' && beyond === 'at') || (before === 'than' && beyond === 'more' && (third === 'no' || third === 'not')) || (before === 'to' && beyond === 'up' && !moves.has(third)) || (before === 'exceed' && beyond === 'not')) return 'limit';
  if (limits.has(before) || (/^(of|at|to|is|by)$/.test(before) && limits.has(beyond)) || /^(max|maximum|tops|cap|ceiling|limit|budget)$/.test(next)) return 'limit';
  if (/^(target|goal|quota|objective)$/.test(next) || (next !== '' && /^(target|goal|quota)$/.test(after))) return 'target';
  if (before === 'least' && beyond === 'at') return 'threshold';
  if (before === 'than' && /^(more|less|fewer|better|worse|higher|lower|greater|longer|shorter|sooner|later|bigger|smaller|faster|slower|larger)$/.test(beyond)) return 'threshold';
  if (before === 'by' && (quantity.type === 'duration' || !moves.has(beyond)) && !moves.has(beyond) && !comparisons.has(beyond) && quantity.type === 'number') return 'plain';
  if (comparisons.has(next) && quantity.type !== 'number') return 'rate-of-change';
  // "by" measures a change where something moves; else it may name an agent: "used by 40,000 people".
  if (moves.has(before) && before !== 'by') return 'rate-of-change';
  if (before === 'by' && (/^(percent|points|fraction|multiple)$/.test(quantity.type) || movesBefore(words, at))) return 'rate-of-change';
  if (/^(to|from)$/.test(before)) {
    if (moves.has(beyond) || (before === 'to' && hasFrom(words, at, quantity.first)) || (before === 'from' && hasTo(words, quantity.last))) return 'rate-of-change';
    if (targets.has(beyond) || /^(get|bring|take|push)$/.test(beyond) || /^(get|bring|take|push|drive|grow|raise|lift|cut|reduce)$/.test(third)) return 'target';
  }
  // A stretch of time under "over" or "within" is mere length: "over six weeks".
  if (bounds.has(before)) return quantity.type === 'duration' && /^(over|past|inside)$/.test(before) ? 'plain' : quantity.type === 'duration' && before === 'within' ? 'limit' : 'threshold';
  if (/^(of|at|is)$/.test(before) && bounds.has(beyond)) return 'threshold';
  if (targets.has(before) || (/^(of|for|is|at|to)$/.test(before) && targets.has(beyond))) return before === 'hit' || before === 'reach' ? targetOrResult(third, beyond) : 'target';
  if (results.has(before) || (/^(at|to|on|up|in|with)$/.test(before) && (results.has(beyond) || (/^(in|up|out|off)$/.test(beyond) && results.has(third))))) return 'result';
  return 'plain';
}

function targetOrResult(third: string, beyond: string): QuantityRole {
  return /^(to|will|would|must|should|can|could)$/.test(beyond) || /^(to|will|would|must|should)$/.test(third) ? 'target' : 'result';
}

function movesBefore(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 7) && words[index]!.sentence === words[at]!.sentence; index -= 1)
    if (moves.has(words[index]!.norm) || comparisons.has(words[index]!.norm)) return true;
  return false;
}

function hasFrom(words: readonly Word[], at: number, first: number): boolean {
  for (let index = at - 1; index >= Math.max(0, first - 6); index -= 1) if (words[index]!.norm === 'from') return true;
  return false;
}

function hasTo(words: readonly Word[], last: number): boolean {
  for (let index = last; index < Math.min(words.length, last + 3); index += 1) if (words[index]!.norm === 'to') return true;
  return false;
}
