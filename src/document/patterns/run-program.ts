import { Break } from '../tokenize.ts';
import type { ClassMentions } from './class-mentions.ts';
import { captureNames, code, Op } from './program-code.ts';
import { prefixNumbers, type WordColumns } from './word-columns.ts';

/** Captures of the latest match that succeeded: for each, the number of its name, its first word and the one after its last. */
let captures = new Int32Array(3 * 8);
let captured = 0;
/** Where each capture began. */
const slots = new Int32Array(64);
/** Places to go back to: where in the code, at which word, with how many captures, and how many ways were tried there. */
let stack = new Int32Array(4 * 256);
let height = 0;

/**
 * Runs a program from a word on, going back to the last choice where it fails. Each choice is bounded by its gap, so the cost does not
 * depend on the length of the text.
 *
 * @param classes mentions by class index; those that the program names have to be there
 * @returns the index after the match, or -1
 */
export function runProgram(pc: number, index: number, columns: WordColumns, classes: readonly (ClassMentions | undefined)[]): number {
  captured = 0;
  height = 0;
  return execute(pc, index, columns, classes);
}

/** The captures of the match that `runProgram` found last, by name. */
export function lastCaptures(): Record<string, { first: number; last: number }> | undefined {
  if (captured === 0) return undefined;
  const found: Record<string, { first: number; last: number }> = {};
  for (let at = 0; at < captured; at += 3) found[captureNames[captures[at]!]!] = { first: captures[at + 1]!, last: captures[at + 2]! };
  return found;
}

function execute(start: number, from: number, columns: WordColumns, classes: readonly (ClassMentions | undefined)[]): number {
  const { ints } = code;
  const { count, numbers, breaks, numeric, opens } = columns;
  const base = height;
  let pc = start;
  let index = from;
  /** How many ways were tried at the instruction that was gone back to. */
  let tried = 0;
  for (;;) {
    let failed = false;
    switch (ints[pc]) {
      case Op.accept:
        height = base;
        return index;
      case Op.literal:
        if (numbers[index] === ints[pc + 1]) {
          index += 1;
          pc += 2;
        } else failed = true;
        break;
      case Op.words: {
        const size = ints[pc + 1]!;
        if (contains(ints, pc + 2, size, numbers[index]!)) {
          index += 1;
          pc += 2 + size;
        } else failed = true;
        break;
      }
      case Op.test: {
        const size = ints[pc + 1]!;
        if (contains(ints, pc + 2, size, numbers[index]!)) pc += 2 + size;
        else failed = true;
        break;
      }
      case Op.prefixed: {
        const size = ints[pc + 1]!;
        const prefixes = ints[pc + 2]!;
        const words = pc + 3;
        if (index < count && (contains(ints, words, size, numbers[index]!) || begins(ints, words + size, prefixes, prefixNumbers(columns, index)))) {
          index += 1;
          pc = words + size + prefixes;
        } else failed = true;
        break;
      }
      case Op.any:
        if (index < count) {
          index += 1;
          pc += 1;
        } else failed = true;
        break;
      case Op.number:
        if (numeric[index] === 1) {
          index += 1;
          pc += 1;
        } else failed = true;
        break;
      case Op.guard:
        if (index < count && breaks[index]! >= Break.sentence) {
          pc = ints[pc + 1]!;
          if (pc < 0) failed = true;
        } else pc += 2;
        break;
      case Op.class: {
        const mentions = classes[ints[pc + 1]!]!.at.get(index);
        if (mentions === undefined) {
          failed = true;
          break;
        }
        if (tried + 1 < mentions.length) push(pc, index, tried + 1);
        index = mentions[tried]!.last;
        tried = 0;
        pc += 2;
        break;
      }
      case Op.gap: {
        const here = index + tried;
        const toEnd = ints[pc + 3] === 1;
        if (here > count || (here === count && tried > 0 && ints[pc + 4] === 1)) failed = true;
        else if (here > 0 && here < count && breaks[here]! >= ints[pc + 2]!) {
          if (toEnd) {
            index = here;
            pc += 5;
          } else failed = true;
        } else {
          if (tried < ints[pc + 1]!) push(pc, index, tried + 1);
          index = here;
          pc += 5;
        }
        tried = 0;
        break;
      }
      case Op.gapTo: {
        const end = Math.min(index + ints[pc + 1]!, count - 1);
        const stopsAt = ints[pc + 2]!;
        const size = ints[pc + 3]!;
        let here = index + tried;
        while (here <= end && !(here > 0 && breaks[here]! >= stopsAt) && !contains(ints, pc + 4, size, numbers[here]!)) here += 1;
        if (here > end || (here > 0 && breaks[here]! >= stopsAt)) failed = true;
        else {
          if (here < end) push(pc, index, here - index + 1);
          index = here;
          pc += 4 + size;
        }
        tried = 0;
        break;
      }
      case Op.split:
        push(ints[pc + 1]!, index, 0);
        pc += 2;
        break;
      case Op.jump:
        pc = ints[pc + 1]!;
        break;
      case Op.not: {
        const before = captured;
        const found = execute(pc + 2, index, columns, classes);
        captured = before;
        if (found >= 0) failed = true;
        else pc = ints[pc + 1]!;
        break;
      }
      case Op.start:
        if (opens[index] === 1) pc += 1;
        else failed = true;
        break;
      case Op.end:
        if (index >= count || breaks[index]! >= Break.sentence) pc += 1;
        else failed = true;
        break;
      case Op.open:
        slots[ints[pc + 1]!] = index;
        pc += 2;
        break;
      case Op.close:
        if (captured + 3 > captures.length) captures = enlarged(captures);
        captures[captured] = ints[pc + 2]!;
        captures[captured + 1] = slots[ints[pc + 1]!]!;
        captures[captured + 2] = index;
        captured += 3;
        pc += 3;
        break;
      default:
        throw new Error(`no instruction at ${pc}`);
    }
    if (failed) {
      if (height === base) return -1;
      height -= 4;
      pc = stack[height]!;
      index = stack[height + 1]!;
      captured = stack[height + 2]!;
      tried = stack[height + 3]!;
    }
  }
}

function push(pc: number, index: number, tried: number): void {
  if (height === stack.length) stack = enlarged(stack);
  stack[height] = pc;
  stack[height + 1] = index;
  stack[height + 2] = captured;
  stack[height + 3] = tried;
  height += 4;
}

function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Below this many words, looking at each is faster than halving. */
const few = 8;

/** Whether one of `size` ascending numbers from `at` on is `value`. */
function contains(ints: Int32Array, at: number, size: number, value: number): boolean {
  let low = at;
  let high = at + size;
  while (high - low > few) {
    const middle = (low + high) >> 1;
    if (ints[middle]! <= value) low = middle;
    else high = middle;
  }
  for (; low < high; low += 1) if (ints[low] === value) return true;
  return false;
}

/** Whether one of `size` numbers from `at` on is among `values`. */
function begins(ints: Int32Array, at: number, size: number, values: readonly number[]): boolean {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    for (let place = at; place < at + size; place += 1) if (ints[place] === value) return true;
  }
  return false;
}
