import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { systemCode } from './cluster-error.ts';

/** A process as others can recognise it: a pid is used again, a pid with its start is not. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the platform's own notation; empty where the platform can't tell. */
  readonly start: string;
}

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, start: startOf(process.pid) };
}

/** Whether that very process still runs; in doubt it does, so that nothing is taken from a live one. */
export function stillRuns(identity: ProcessIdentity): boolean {
  if (!isAlive(identity.pid)) return false;
  const start = startOf(identity.pid);
  return start === '' || identity.start === '' || start === identity.start;
}

/**
 * Whether a process of that pid runs. A zombie does not: in a container whose first process reaps
 * no children, a killed server stays in the process table for ever.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemCode(error) !== 'EPERM') return false;
  }
  return !['Z', 'X'].includes(linuxStat(pid)?.[0] ?? '');
}

function startOf(pid: number): string {
  if (process.platform === 'linux') {
    const ticks = linuxStat(pid)?.[19];
    return ticks === undefined ? '' : `${bootId()}-${ticks}`;
  }
  if (process.platform === 'win32') return '';
  try {
    const env = { PATH: process.env.PATH, LC_ALL: 'C' };
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', `${pid}`], {
      encoding: 'utf8',
      env,
    });
    return started.trim().replaceAll(/\W+/g, '-');
  } catch {
    return '';
  }
}

/** The fields of `/proc/PID/stat` from the state on; the name before them may hold any character. */
function linuxStat(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Ticks count from the start of the machine: without its boot they would repeat after a restart. */
function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
}
