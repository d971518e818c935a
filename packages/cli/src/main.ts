#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { EXIT_STATUS } from './output/command-error.ts';
import { reportFailure } from './output/report.ts';
import { createProgram } from './program.ts';

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string };

try {
  await createProgram(version).parseAsync();
} catch (error) {
  // Commander has said what is wrong with the words; help and version are no failures.
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_STATUS.USAGE;
  else reportFailure(error);
}
