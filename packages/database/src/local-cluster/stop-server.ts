import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binary-source.ts';
import { systemCode } from './cluster-error.ts';
import type { Place } from './place.ts';
import { isAlive } from './process-identity.ts';
import { runProgram } from './run-program.ts';
import { runningServer } from './running-server.ts';

/** A fast shutdown writes all it holds to disk; a slow disk is given the time. */
const steps = [
  { signal: 'SIGINT', patience: 120_000 },
  { signal: 'SIGQUIT', patience: 10_000 },
  { signal: 'SIGKILL', patience: 10_000 },
] as const;

/** Stops the server and waits for its end: sessions are cut off, nothing committed is lost. */
export async function stopServer({ bin }: Binaries, place: Place): Promise<void> {
  const server = await runningServer(place);
  if (!server) return;
  if (process.platform === 'win32') {
    // Signals end a process there at once; pg_ctl knows how to ask.
    const args = ['stop', '-D', place.data, '-m', 'fast', '-w', '-t', '120'];
    await runProgram(join(bin, 'pg_ctl'), args, { user: undefined, folder: place.folder });
    return;
  }
  for (const { signal, patience } of steps) {
    send(server.pid, signal);
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      if (!isAlive(server.pid)) return;
      await sleep(20);
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}
