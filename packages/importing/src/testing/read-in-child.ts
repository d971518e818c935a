import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { SourceRow } from '../source/source.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

const program = `
import { openSource } from ${JSON.stringify(new URL('../readers/open-source.ts', import.meta.url).href)};
let count = 0;
const first = [];
let refused = null;
try {
  const source = await openSource(process.env.FILE, { name: 'file' });
  for await (const { rows } of source.tables()) {
    for await (const chunk of rows) {
      count += chunk.length;
      first.push(...chunk.slice(0, 10 - first.length));
    }
  }
  await source.close();
} catch (error) {
  refused = { code: error.code, row: error.row };
}
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ count, first, refused, maxRss: maxRSS * 1024,
  offset: new Date('2019-07-01T00:00:00Z').getTimezoneOffset() }));`;

export interface ChildReading {
  /** Rows of all tables, and the first ten of them. */
  readonly count: number;
  readonly first: readonly SourceRow[];
  readonly refused: { readonly code: string; readonly row?: number } | null;
  /** The most memory the process held, in bytes. */
  readonly maxRss: number;
  /** Minutes from the process's own time zone to UTC. */
  readonly offset: number;
}

/** Reads a file in a process of its own. */
export async function readInChild(path: string, timeZone = 'UTC'): Promise<ChildReading> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', tsx, '--conditions=source', '--input-type=module', '--eval', program],
    { cwd: new URL('.', import.meta.url), env: { ...process.env, FILE: path, TZ: timeZone } },
  );
  return JSON.parse(stdout);
}
