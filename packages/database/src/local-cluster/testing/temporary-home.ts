import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findPlace, type Place } from '../place.ts';
import { isAlive } from '../process-identity.ts';
import { runningServer } from '../running-server.ts';

export interface TemporaryHome {
  readonly home: string;
  place(): Promise<Place>;
  /** Ends what still runs there and removes it, wherever it was put. */
  remove(): Promise<void>;
}

/** A data home for one test; `mode` decides whether a service user can enter it. */
export async function temporaryHome(mode = 0o755): Promise<TemporaryHome> {
  // Blanks, quotes and Chinese letters, as in a home folder that somebody named.
  const home = await mkdtemp(join(tmpdir(), "minxin 民心's home-"));
  await chmod(home, mode);
  return {
    home,
    place: () => findPlace(home),
    remove: () => removeHome(home),
  };
}

async function removeHome(home: string): Promise<void> {
  const note = join(home, 'postgres', 'location');
  if (
    existsSync(home) &&
    (!existsSync(note) || existsSync((await readFile(note, 'utf8')).trim()))
  ) {
    const place = await findPlace(home);
    const server = await runningServer(place);
    if (server) {
      process.kill(server.pid, 'SIGQUIT');
      while (isAlive(server.pid)) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await rm(place.folder, { recursive: true, force: true, maxRetries: 5 });
    // The folder of all closed homes, unless others are in use.
    if (existsSync(note)) await rmdir(dirname(place.folder)).catch(() => undefined);
  }
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
}
