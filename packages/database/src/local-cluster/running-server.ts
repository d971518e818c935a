import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { ClusterError, systemCode } from './cluster-error.ts';
import { database, password, superuser } from './data-folder.ts';
import { isDeserted, worksIn } from './data-processes.ts';
import type { Place } from './place.ts';
import { type PostmasterPid, parsePostmasterPid } from './postmaster-pid.ts';
import { isAlive } from './process-identity.ts';

/** The server that runs on the data of a place (starting and stopping ones too), if any. */
export async function runningServer({ data }: Place): Promise<PostmasterPid | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return '';
    throw error;
  });
  const server = parsePostmasterPid(text);
  if (!server || !isAlive(server.pid)) return undefined;
  // After a crash the pid may belong to anything by now.
  return worksIn(data, server.pid) === false ? undefined : server;
}

/**
 * Removes a `postmaster.pid` whose number a zombie or a stranger carries now: PostgreSQL would take
 * that for a running server and refuse to start. The file also guards the shared memory of left
 * over back ends, so it goes only when no process works in the folder at all. All other leftovers
 * PostgreSQL clears away itself.
 */
export async function removeMisleadingPid({ data }: Place): Promise<void> {
  if (isDeserted(data)) await rm(join(data, 'postmaster.pid'), { force: true });
}

/**
 * Waits until the server lets us in with our password, which also proves that it is ours.
 * @returns its URL, or undefined when it has gone meanwhile
 * @throws ClusterError CLUSTER_BUSY when it runs but does not answer within `patience` milliseconds
 */
export async function untilAnswering(
  place: Place,
  patience: number,
  log: (message: string) => void,
): Promise<string | undefined> {
  const begun = Date.now();
  let told = begun;
  for (;;) {
    const server = await runningServer(place);
    if (!server) return undefined;
    const url = `postgres://${superuser}:${await password(place)}@127.0.0.1:${server.port}/${database}`;
    if (server.status === 'ready' && (await answers(url, place))) return url;
    const now = Date.now();
    if (now - begun > patience) throw noAnswer(place, server);
    if (now - told > 5_000) {
      told = now;
      log(
        `仍在等待本地数据库就绪 · Still waiting for the local database (${server.status ?? '…'})`,
      );
    }
    await sleep(20);
  }
}

/** False while it is starting, stopping or full; a refused password is an error. */
async function answers(url: string, { folder }: Place): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    if (systemCode(error)?.startsWith('28')) {
      throw new ClusterError(
        'CLUSTER_START_FAILED',
        `The running server of ${folder} does not accept the password kept in ${join(folder, 'password')}. Put back the file that belongs to this database. 本地数据库密码不符，请恢复密码文件。`,
        { cause: error },
      );
    }
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function noAnswer({ folder }: Place, { pid, port, status }: PostmasterPid): ClusterError {
  return new ClusterError(
    'CLUSTER_BUSY',
    `PostgreSQL (process ${pid}, port ${port}, ${status ?? 'no status'}) runs on ${folder} but does not answer. It may be recovering after a crash: see the newest file in its log folder and start again later. ` +
      `本地数据库进程 ${pid} 暂未响应，可能正在恢复，请稍后重试。`,
  );
}
