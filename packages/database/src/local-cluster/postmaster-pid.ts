/** What a running server writes into `postmaster.pid`, the part that is needed to join it. */
export interface PostmasterPid {
  readonly pid: number;
  readonly port: number;
  /** `starting`, `ready`, `standby` or `stopping`; a file being written has none yet. */
  readonly status: string | undefined;
}

/**
 * Reads `postmaster.pid`. Lines by number: 1 pid, 2 data folder, 3 start, 4 port, 5 socket folder,
 * 6 address, 7 shared memory, 8 status (PostgreSQL, `src/include/utils/pidfile.h`). The file grows
 * line by line while a server starts: without a whole pid and port there is nothing to join yet.
 */
export function parsePostmasterPid(text: string): PostmasterPid | undefined {
  const complete = text.split('\n').slice(0, -1);
  const pid = Number(complete[0]);
  const port = Number(complete[3]);
  if (!Number.isInteger(pid) || pid < 1) return undefined;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return undefined;
  return { pid, port, status: complete[7]?.trim() || undefined };
}
