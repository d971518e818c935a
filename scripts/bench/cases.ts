import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, migrateDatabase, openLocalCluster } from '@minxin/database';
import { answerAll } from './answer.ts';
import { importFiles } from './importing.ts';
import { type Bench, copyAlone, ingest, ingestForNothing, lateRow } from './ingest.ts';
import { makeGround } from './make-cases.ts';
import { ratio } from './measure.ts';

const CHUNK = 1_000_000;

export interface CasesOptions {
  /** Rising numbers of cases. */
  readonly sizes: readonly number[];
  /** A folder in which the clusters stay, so that the next run need not load them; else they are thrown away. */
  readonly keep?: string | undefined;
  readonly say: (line: string) => void;
}

type Result = Awaited<ReturnType<typeof benchSize>>;

/**
 * Loads so many cases into a cluster of their own and measures in one run what Minxin takes beside what it
 * could not do better: COPY for writing, a bare Apollo with hand-written SQL on the same rollup for
 * reading. Read ratios, not absolute figures.
 */
export async function benchCases({ sizes, keep, say }: CasesOptions) {
  const results: Result[] = [];
  for (const size of sizes) {
    const home = keep ? join(keep, String(size)) : await mkdtemp(join(tmpdir(), 'minxin-bench-'));
    await mkdir(home, { recursive: true });
    await chmod(home, 0o755);
    const cluster = await openLocalCluster({ home });
    await migrateDatabase(cluster.url);
    const connection = await connect(cluster.url);
    const bench = { url: cluster.url, connection };
    try {
      await load(bench, size, say);
      results.push(await benchSize(bench, size, results.at(-1), say));
      if (size === sizes.at(-1)) await benchFiles(bench, home, size, say);
    } finally {
      await connection.close();
      await cluster.stop();
      if (!keep) await rm(home, { recursive: true, force: true });
    }
  }
  return results;
}

/** Brings a cluster to its size; one that was kept has it already. */
async function load(bench: Bench, size: number, say: CasesOptions['say']): Promise<void> {
  const { sql } = bench.connection;
  const [kept] = await sql<{ batches: number; loaded: string }[]>`
    select (select count(*)::int from batches) as batches,
      (select count(*) from service_cases where source_row <= ${size}) as loaded`;
  if (!kept?.batches) await makeGround(sql);
  const loaded = Number(kept?.loaded ?? 0);
  if (loaded === size) return;
  say(`${size} rows: loading`);
  for (let from = loaded; from < size; from += CHUNK) {
    await ingest(bench, from + 1, Math.min(CHUNK, size - from));
  }
  await sql`vacuum analyze`;
}

async function benchSize(
  bench: Bench,
  size: number,
  before: { readonly rows: number; readonly latencies: readonly Latency[] } | undefined,
  say: CasesOptions['say'],
) {
  const count = Math.min(CHUNK, size);
  const alone = await copyAlone(bench, size + 1, count);
  const withUpkeep = await ingestForNothing(bench, size + 1, count);
  await bench.connection.sql`vacuum analyze`;
  say(
    `${count} rows on top of ${size}: COPY alone ${rate(count, alone)}, a batch with rollups ${rate(count, withUpkeep)}: ${((alone / withUpkeep) * 100).toFixed(0)} %`,
  );
  const late = await lateRow(bench, 1_000_000_000 + Math.floor(Math.random() * 500_000_000));
  say(`${size} rows: a batch of one late row, its rollups rebuilt, ${late.toFixed(1)} ms`);
  const { compared, latencies, memory } = await answerAll(bench.url);
  for (const { name, minxin, other } of compared) {
    say(
      `${size} rows: ${name}: ${minxin.toFixed(0)} against ${other.toFixed(0)} requests/s, ${ratio(minxin, other)}`,
    );
  }
  for (const { name, ms } of latencies) {
    const other = before?.latencies.find((one) => one.name === name);
    const growth = other ? `, ${ratio(ms, other.ms)} of ${before?.rows} rows` : '';
    say(`${size} rows: ${name}: ${ms.toFixed(1)} ms${growth}`);
  }
  say(
    `${size} rows: memory under load ${memory.uncached.toFixed(0)} MB, with cached answers ${memory.cached.toFixed(0)} MB`,
  );
  return {
    rows: size,
    ingest: { rows: count, alone, withUpkeep },
    ...{ late, compared, latencies, memory },
  };
}

interface Latency {
  readonly name: string;
  readonly ms: number;
}

async function benchFiles(bench: Bench, home: string, size: number, say: CasesOptions['say']) {
  const files = await importFiles(bench, home, 1_500_000_000, Math.min(CHUNK, size));
  for (const { form, rows, seconds, megabytes } of files.imported) {
    say(
      `${rows} rows as ${form} on top of ${size}: ${rate(rows, seconds)}, ${((files.alone / seconds) * 100).toFixed(0)} % of COPY alone, at most ${megabytes.toFixed(0)} MB`,
    );
  }
}

function rate(rows: number, seconds: number): string {
  return `${Math.round(rows / seconds)} rows/s`;
}
