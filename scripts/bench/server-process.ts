import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, so that its memory is its own too. */
export interface ServerProcess {
  readonly port: number;
  /** Resident memory now, in MB. */
  memory(): Promise<number>;
  stop(): void;
}

/**
 * Starts a `serve-…` beside this file; it says its port when it listens. A module of plain JavaScript runs
 * as it is, on what was built.
 */
export function startServer(file: string, ...args: readonly string[]): Promise<ServerProcess> {
  const options = file.endsWith('.mjs') ? { execArgv: [] } : {};
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [...args], options);
  return new Promise((resolve, reject) => {
    child.once('exit', (status) => reject(new Error(`${file} ended with status ${status}.`)));
    child.once('message', (port) =>
      resolve({
        port: Number(port),
        memory: () =>
          new Promise((answer) => {
            child.once('message', (bytes) => answer(Number(bytes) / 2 ** 20));
            child.send('memory');
          }),
        stop: () => child.kill(),
      }),
    );
  });
}

/** In the child: says the port, and its memory whenever the parent asks. */
export function answerToParent(port: number): void {
  process.on('message', () => process.send?.(process.memoryUsage().rss));
  process.send?.(port);
}
