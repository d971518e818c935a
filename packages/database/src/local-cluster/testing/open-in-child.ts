import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServiceUser } from '../service-user.ts';

export interface Outcome {
  readonly url?: string;
  readonly startedHere?: boolean;
  readonly adopted?: boolean;
  readonly code?: string;
  readonly message?: string;
}

export interface ChildOpener {
  /** What became of the opening. */
  readonly outcome: Promise<Outcome>;
  readonly logged: string[];
  /** Lets the process stop its cluster and end. */
  finish(): Promise<void>;
  /** SIGKILL: the process can stop nothing. */
  kill(): Promise<void>;
}

/** Opens a home in another process, as another user if given. */
export function openInChild(home: string, user?: ServiceUser): ChildOpener {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const script = fileURLToPath(new URL('./opener.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', tsx, '--conditions=source', script, home], {
    ...user,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const logged: string[] = [];
  const outcome = new Promise<Outcome>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const message = JSON.parse(line);
      if ('log' in message) logged.push(message.log);
      else resolve(message);
    });
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`The opener ended with ${code}.`)));
  });
  // A killed opener has no outcome; whoever waits for it is told all the same.
  outcome.catch(() => undefined);
  child.stdin.on('error', () => undefined);
  const finish = async () => {
    child.stdin.end('stop\n');
    await ended;
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { outcome, logged, finish, kill };
}
