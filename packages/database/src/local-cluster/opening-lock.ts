import { randomUUID } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClusterError } from './cluster-error.ts';
import { type ProcessIdentity, stillRuns, thisProcess } from './process-identity.ts';

const ticket = /^opening\.(\d+)\.([\w-]*)\.[\w-]{36}\.lock$/;

/**
 * Does `work` while no other opener of the same folder does: initialising, starting and stopping.
 *
 * Each contender puts down a file of its own, named after its process, and only then looks for
 * others; of two that come together at least one sees the other and steps back. As no file is ever
 * shared, one left by a dead process can be removed by anybody without taking a live one's away,
 * which a single lock file does not allow without a lock around its removal.
 *
 * @param patience milliseconds to wait for a live holder
 * @throws ClusterError CLUSTER_BUSY when a live holder keeps it longer
 */
export async function withOpeningLock<T>(
  folder: string,
  patience: number,
  work: () => Promise<T>,
): Promise<T> {
  const { pid, start } = thisProcess();
  const mine = `opening.${pid}.${start}.${randomUUID()}.lock`;
  const deadline = Date.now() + patience;
  for (;;) {
    let holder = await liveContender(folder, mine);
    if (!holder) {
      await writeFile(join(folder, mine), '', { flag: 'wx' });
      holder = await liveContender(folder, mine);
      if (!holder) break;
      await rm(join(folder, mine), { force: true });
    }
    if (Date.now() > deadline) throw busy(folder, holder);
    await sleep(20 + Math.random() * 60);
  }
  try {
    return await work();
  } finally {
    await rm(join(folder, mine), { force: true });
  }
}

async function liveContender(folder: string, mine: string): Promise<ProcessIdentity | undefined> {
  for (const name of await readdir(folder)) {
    const parts = ticket.exec(name);
    if (!parts || name === mine) continue;
    const contender = { pid: Number(parts[1]), start: parts[2] ?? '' };
    if (stillRuns(contender)) return contender;
    await rm(join(folder, name), { force: true });
  }
  return undefined;
}

function busy(folder: string, holder: ProcessIdentity): ClusterError {
  return new ClusterError(
    'CLUSTER_BUSY',
    `Process ${holder.pid} is still opening or closing the local database in ${folder}. Wait for it and start again; if that process is no Minxin, delete opening.${holder.pid}.*.lock there. ` +
      `进程 ${holder.pid} 正在打开或关闭本地数据库，请稍后重试。`,
  );
}
