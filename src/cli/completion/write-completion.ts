import type { Command } from 'commander';
import { describeProgram } from './describe-program.ts';
import type { Shell } from './shells.ts';
import { writeBash } from './write-bash.ts';
import { writeFish } from './write-fish.ts';
import { writeZsh } from './write-zsh.ts';

const writers = { bash: writeBash, zsh: writeZsh, fish: writeFish } as const;

/**
 * The script by which a shell completes a command line. It holds all that there is to offer, so that a press of the tab key does not
 * have to start Node, which takes longer than a person waits.
 */
export function writeCompletion(shell: Shell, program: Command): string {
  return writers[shell](describeProgram(program));
}
