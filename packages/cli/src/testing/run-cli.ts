import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCli {
  readonly process: ChildProcess;
  /** What it has said on standard error so far. */
  said(): string;
  /** Waits until standard output holds a match, and returns it; fails if the program ends before. */
  printed(pattern: RegExp): Promise<string>;
  finished: Promise<Finished>;
}

type Settings = Readonly<Record<string, string | undefined>>;

/** Starts the built program, as a user does, with only the environment given besides PATH and HOME. */
export function startCli(args: readonly string[], env: Settings, input?: string): RunningCli {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH, HOME, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input ?? '');
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const finished = once(child, 'close').then(([status]) => ({
    status: status as number | null,
    stdout,
    stderr,
  }));
  return {
    process: child,
    finished,
    said: () => stderr,
    async printed(pattern) {
      for (;;) {
        const match = pattern.exec(stdout)?.[0];
        if (match !== undefined) return match;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`The program ended: ${stderr}`);
        await Promise.race([once(child.stdout, 'data'), finished]);
      }
    },
  };
}

export const runCli = (
  args: readonly string[],
  env: Settings = {},
  input?: string,
): Promise<Finished> => startCli(args, env, input).finished;
