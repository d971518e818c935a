import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binary-source.ts';
import { errorFromOutput } from './cluster-error.ts';
import type { Place } from './place.ts';
import { serverEnvironment } from './run-program.ts';
import { removeMisleadingPid, runningServer } from './running-server.ts';
import { loggedSince, markLogs } from './server-log.ts';
import { asArguments, serverSettings } from './settings.ts';

/** Failures that pass: the port was taken meanwhile, or a killed server and its back ends still end. */
const passing =
  /could not bind|Address already in use|lock file "postmaster.pid" already exists|pre-existing shared memory block/;
const attempts = 40;

/**
 * Starts the server and returns as soon as it can be found through its `postmaster.pid`. It is
 * detached: Ctrl-C in a terminal reaches us, and we stop it in order. Needs the opening lock.
 * @throws ClusterError
 */
export async function startServer(binaries: Binaries, place: Place): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const failure = await tryStart(binaries, place);
    if (failure === undefined) return;
    if (attempt === attempts || !passing.test(failure))
      throw errorFromOutput(place.folder, failure);
    await sleep(250);
  }
}

/** Undefined when the server runs, else what it said before it ended. */
async function tryStart({ bin }: Binaries, place: Place): Promise<string | undefined> {
  const { data, folder, logs, user } = place;
  await removeMisleadingPid(place);
  const mark = await markLogs(logs);
  const first = join(folder, 'start.log');
  // Removed, not emptied: another user may have made it.
  await rm(first, { force: true });
  const output = await open(first, 'wx', 0o600);
  try {
    const settings = serverSettings({ port: await freePort(), logs, memory: totalmem() });
    const child = spawn(join(bin, 'postgres'), ['-D', data, ...asArguments(settings)], {
      ...user,
      cwd: folder,
      env: serverEnvironment(),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', output.fd, output.fd],
    });
    await once(child, 'spawn');
    child.unref();
    while (child.exitCode === null && child.signalCode === null) {
      if ((await runningServer(place))?.pid === child.pid) return undefined;
      await sleep(20);
    }
    return readFileSync(first, 'utf8') + (await loggedSince(logs, mark));
  } finally {
    await output.close();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
