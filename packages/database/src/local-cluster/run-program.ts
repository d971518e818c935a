import { spawn } from 'node:child_process';
import type { ServiceUser } from './service-user.ts';

export interface ProgramResult {
  readonly exitCode: number | null;
  /** Standard output and standard error together, as they came. */
  readonly output: string;
}

export interface ProgramOptions {
  readonly user: ServiceUser | undefined;
  readonly folder: string;
  readonly input?: string;
}

/**
 * Runs a program to its end.
 * @throws the system error when it can't be started (ENOENT, EACCES, EPERM)
 */
export function runProgram(
  file: string,
  args: readonly string[],
  { user, folder, input = '' }: ProgramOptions,
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...user,
      cwd: folder,
      env: serverEnvironment(),
      windowsHide: true,
    });
    let output = '';
    const collect = (chunk: string) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
    // A program that ends before it has read its input must not take this process with it.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/**
 * The little that PostgreSQL needs to know. Not our own environment: it holds secrets that the
 * service user has no business with, and PG* or locale variables that would change the server.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP'];
  const entries = kept.map((name) => [name, process.env[name]]).filter(([, value]) => value);
  return { ...Object.fromEntries(entries), LC_ALL: 'C' };
}
