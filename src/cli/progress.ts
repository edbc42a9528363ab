import progressBars, { type Options, type Params } from 'cli-progress';
import { isScreen, type Io } from './io.ts';
import type { Sink } from './sink.ts';

/** Tells a person who waits how far a batch has come. */
export interface Progress {
  /** One more answer is done, and with it this share of all, from 0 to 1; undefined where nobody knows how many there are. */
  readonly advance: (share: number | undefined) => void;
  /** Writes with the bar out of the way; it comes back below. */
  readonly aside: (sink: Sink) => Sink;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** A batch that takes no longer has no bar. */
const delay = 1_000;

const none: Progress = { advance: () => undefined, aside: (sink) => sink, end: () => undefined };

/** Progress on the error output where that is a terminal; nowhere else, and not where `isWanted` is false. */
export function openProgress(io: Io, isWanted: boolean): Progress {
  const { stderr } = io;
  if (!isWanted || !isScreen(io, stderr)) return none;
  // A terminal that does not know its width says 0; the last column is left free, since writing to it breaks the line on some.
  const columns = (): number => {
    const { columns: known = 0 } = stderr;
    return known > 1 ? known - 1 : 79;
  };
  const started = Date.now();
  let answers = 0;
  let isShown = false;
  const clear = (): void => {
    if (isShown) stderr.write('\r\u001b[K');
  };
  const bar = new progressBars.SingleBar(
    {
      format: (options: Options, { progress }: Params, payload: Told) => drawLine(options, progress, payload, (Date.now() - started) / 1_000),
      barsize: 24,
      // A report may have been written where the bar was.
      forceRedraw: true,
      // The library's own terminal goes back to where the bar began when it ends, which is elsewhere once reports stand in between.
      terminal: {
        ...idle,
        isTTY: () => true,
        getWidth: columns,
        write(text: string) {
          stderr.write(`\r${text.slice(0, columns())}\u001b[K`);
        },
      },
    } as Options,
    progressBars.Presets.shades_classic,
  );
  return {
    advance(share) {
      answers += 1;
      const told: Told = { answers, isKnown: share !== undefined };
      if (isShown) bar.update(share ?? 0, told);
      else if (Date.now() - started >= delay) {
        isShown = true;
        bar.start(1, share ?? 0, told);
      }
    },
    aside: (sink) => ({
      failure: sink.failure,
      write(text) {
        if (text !== '') clear();
        return sink.write(text);
      },
    }),
    end() {
      if (!isShown) return;
      bar.stop();
      clear();
      isShown = false;
    },
  };
}

const nothing = (): void => undefined;
const idle = {
  cursorSave: nothing,
  cursorRestore: nothing,
  cursor: nothing,
  cursorTo: nothing,
  clearRight: nothing,
  clearLine: nothing,
  newline: nothing,
  lineWrapping: nothing,
};

/** What a bar tells beside its length. */
interface Told {
  readonly answers: number;
  /** Whether it is known how many there are. */
  readonly isKnown: boolean;
}

/** "Scoring ████████░░░░░░░░ 33 %, 118 answers, 35 a second, 7s left". */
function drawLine(options: Options, share: number, { answers, isKnown }: Told, seconds: number): string {
  const rate = answers / seconds;
  const told = `${answers} ${answers === 1 ? 'answer' : 'answers'}, ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second`;
  if (!isKnown) return `Scoring ${told}`;
  // Answers are alike enough for what is left to take as long as what is done has taken.
  const left = share === 0 ? '' : `, ${progressBars.Format.TimeFormat(Math.ceil((seconds * (1 - share)) / share), options, 1)} left`;
  return `Scoring ${progressBars.Format.BarFormat(share, options)} ${Math.floor(share * 100)} %, ${told}${left}`;
}
