import { existsSync } from 'node:fs';
import type { Binaries, BinarySource } from './binary-source.ts';
import { asClusterError, errorFromOutput } from './cluster-error.ts';
import { initialise, majorVersion, refuseOtherVersion } from './data-folder.ts';
import { withOpeningLock } from './opening-lock.ts';
import { giveUpOwnership, isOwner, type Owner, ownerRuns, takeOwnership } from './owner.ts';
import { findPlace, type Place, preparePlace } from './place.ts';
import { untilAnswering } from './running-server.ts';
import { startServer } from './start-server.ts';
import { stopServer } from './stop-server.ts';

/** Minxin's own PostgreSQL, running. */
export interface LocalCluster {
  /** `postgres://minxin:…@127.0.0.1:PORT/minxin` */
  readonly url: string;
  /** This opening started the server. */
  readonly startedHere: boolean;
  /** The server ran already, but whoever started it is gone; this opening looks after it now. */
  readonly adopted: boolean;
  /** Stops the server if this opening started or adopted it; otherwise leaves it. Idempotent. */
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** The data home; made when missing. */
  readonly home: string;
  /** Told one line per step that takes time. */
  readonly log?: (message: string) => void;
}

export type FindSource = (place: Place, major: number | undefined) => Promise<BinarySource>;

/** Long enough for a first start on a slow disk, or a recovery after a crash. */
const patience = 10 * 60_000;

/** Opens the cluster of a home with the binaries that `find` finds. */
export async function openCluster(
  { home, log = () => undefined }: ClusterOptions,
  find: FindSource,
): Promise<LocalCluster> {
  try {
    const place = await findPlace(home);
    const found = majorVersion(place.data);
    const source = await find(place, found);
    refuseOtherVersion(place.data, found, source.major);
    await preparePlace(place);
    return await withOpeningLock(place.folder, patience, () => openLocked(place, source, log));
  } catch (error) {
    throw asClusterError(home, error);
  }
}

async function openLocked(
  place: Place,
  source: BinarySource,
  log: (message: string) => void,
): Promise<LocalCluster> {
  const binaries = await source.install();
  const url = existsSync(place.data) && (await untilAnswering(place, patience, log));
  if (!url) return await start(place, binaries, log);
  if (await ownerRuns(place)) {
    return { url, startedHere: false, adopted: false, stop: async () => undefined };
  }
  log('接管上次未正常关闭的本地数据库 · Adopting the local database that was left running');
  const stop = stopper(place, binaries, await takeOwnership(place));
  return { url, startedHere: false, adopted: true, stop };
}

async function start(
  place: Place,
  binaries: Binaries,
  log: (message: string) => void,
): Promise<LocalCluster> {
  if (majorVersion(place.data) === undefined) {
    log(`首次启动，正在建立本地数据库 · First start: making the local database in ${place.folder}`);
    await initialise(binaries, place);
  }
  log(`正在启动本地数据库 · Starting the local database in ${place.folder}`);
  const stop = stopper(place, binaries, await takeOwnership(place));
  await startServer(binaries, place);
  const url = await untilAnswering(place, patience, log);
  if (!url) throw errorFromOutput(place.folder, 'The server ended as soon as it had started.');
  return { url, startedHere: true, adopted: false, stop };
}

function stopper(place: Place, binaries: Binaries, owner: Owner): () => Promise<void> {
  const stop = async () => {
    if (!(await isOwner(place, owner))) return;
    await stopServer(binaries, place);
    await giveUpOwnership(place);
  };
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= withOpeningLock(place.folder, patience, stop);
    return stopping;
  };
}
