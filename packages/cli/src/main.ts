#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { EXIT_STATUS } from './output/command-error.ts';
import { reportFailure } from './output/report.ts';
import { createProgram } from './program.ts';

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string };

// Whoever reads it has enough, as `head` has: nothing is wrong with what was asked.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await createProgram(version).parseAsync();
} catch (error) {
  // Commander has said what is wrong with the words; help and version are no failures.
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_STATUS.USAGE;
  else reportFailure(error);
}
