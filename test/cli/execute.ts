import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import type { Io } from '../../src/cli/io.ts';

/** What a run of the command is given. */
export interface Setting {
  readonly stdin?: string | Uint8Array | Readable;
  readonly env?: Io['env'];
  /** Whether standard output is a terminal. */
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Whether standard input is one. */
  readonly stdinIsTTY?: boolean;
}

/** What came of it. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Keeps what is written to it. */
export class Collector extends Writable {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly #chunks: Buffer[] = [];

  constructor(isTTY = false, columns?: number) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk);
    setImmediate(done);
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString();
  }
}

/** Runs the command on streams in memory. */
export async function execute(argv: readonly string[], { stdin = '', env = {}, isTTY = false, columns, stdinIsTTY = false }: Setting = {}): Promise<Outcome> {
  const input = stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)]);
  const stdout = new Collector(isTTY, columns);
  const stderr = new Collector(isTTY, columns);
  const code = await run(argv, { stdin: Object.assign(input, { isTTY: stdinIsTTY }), stdout, stderr, env });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** The lines of a text, each as JSON. */
export function parseLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
