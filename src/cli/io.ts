import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type Terminal<S> = S & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };

/** What a run of the command reads and writes; in tests, streams in memory. */
export interface Io {
  readonly stdin: Terminal<Readable>;
  readonly stdout: Terminal<Writable>;
  readonly stderr: Terminal<Writable>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Tells of a request to end, as Ctrl-C; left out where nothing can ask. */
  readonly once?: (signal: 'SIGINT' | 'SIGTERM', listener: () => void) => unknown;
  readonly off?: (signal: 'SIGINT' | 'SIGTERM', listener: () => void) => unknown;
}

/** Whether what is written to a stream can be moved about on, and taken back. */
export function isScreen({ env }: Io, stream: Terminal<Writable>): boolean {
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** Columns of the output: those of the terminal, else of COLUMNS, else 80. */
export function readWidth({ stdout, env }: Io): number {
  const given = stdout.columns ?? Number(env['COLUMNS']);
  return Number.isInteger(given) && given > 0 ? given : 80;
}

/** Whether to colour what is written to a stream: NO_COLOR forbids it, FORCE_COLOR asks for it, otherwise only terminals get it. */
export function readColor(io: Io, stream: Terminal<Writable>): boolean {
  const { env } = io;
  if (isSet(env['NO_COLOR'])) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isScreen(io, stream);
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';
