import { readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { systemCode } from './cluster-error.ts';
import { isAlive } from './process-identity.ts';

/**
 * Whether a process is one of the server on that data folder: PostgreSQL and all its children work
 * inside it and run as its owner. Undefined where nobody can tell: on other systems than Linux, and
 * in containers whose root may not look into the processes of other users.
 */
export function worksIn(data: string, pid: number): boolean | undefined {
  if (process.platform !== 'linux') return undefined;
  // A zombie works nowhere any more, even where its folder must not be read.
  if (!isAlive(pid)) return false;
  try {
    if (uidOf(pid) !== statSync(data).uid) return false;
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch (error) {
    // Gone meanwhile.
    return systemCode(error) === 'ENOENT' || systemCode(error) === 'ESRCH' ? false : undefined;
  }
}

/** Whether it is certain that no process works on that data folder. */
export function isDeserted(data: string): boolean {
  if (process.platform !== 'linux') return false;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.every((pid) => worksIn(data, Number(pid)) === false);
}

function uidOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]);
}
