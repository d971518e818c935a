import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Length of each log file at a moment. */
export type LogMark = ReadonlyMap<string, number>;

export async function markLogs(logs: string): Promise<LogMark> {
  const names = await readdir(logs);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, (await stat(join(logs, name))).size] as const),
    ),
  );
}

/** What was logged since the mark: why one start failed, not what went wrong last week. */
export async function loggedSince(logs: string, mark: LogMark): Promise<string> {
  const parts: string[] = [];
  for (const [name, size] of await markLogs(logs)) {
    const before = mark.get(name) ?? 0;
    // A file that is shorter now was begun anew.
    const from = size < before ? 0 : before;
    if (size === from) continue;
    const file = await open(join(logs, name));
    try {
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(size - from),
        0,
        size - from,
        from,
      );
      parts.push(buffer.subarray(0, bytesRead).toString('utf8'));
    } finally {
      await file.close();
    }
  }
  return parts.join('');
}
