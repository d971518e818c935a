import { faultOf, faultText } from '@minxin/database';
import { EXIT_STATUS } from './command-error.ts';
import { failureOf } from './failure-of.ts';

/** Progress and remarks: to standard error, so that standard output is data only. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Data: to standard output. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Says what failed and sets the exit status; the stack only for what nobody foresaw. */
export function reportFailure(error: unknown): void {
  const kind = failureOf(error);
  say(
    `minxin: ${kind === 'FAILED' || !(error instanceof Error) ? faultText(error) : error.message}`,
  );
  if (kind === 'FAILED' && process.env.DEBUG) say(faultOf(error).stack);
  process.exitCode = EXIT_STATUS[kind];
}
