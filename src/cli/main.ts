import { run } from './run.ts';

// Set and not passed to process.exit, which would cut off what is still being written.
process.exitCode = await run(process.argv.slice(2), process);
