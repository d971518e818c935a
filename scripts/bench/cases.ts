import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, migrateDatabase, openLocalCluster } from '@minxin/database';
import { answerAll } from './answer.ts';
import { importFiles } from './importing.ts';
import { copyAlone, ingest, lateRow } from './ingest.ts';
import { makeGround } from './make-cases.ts';
import { ratio } from './measure.ts';

const CHUNK = 1_000_000;

/**
 * Loads so many cases into a throw-away cluster and measures in one run what Minxin takes beside what it
 * could not do better: COPY for writing, a bare Apollo with hand-written SQL on the same rollup for
 * reading. Read ratios, not absolute figures.
 * @param sizes rising numbers of cases
 */
export async function benchCases(sizes: readonly number[], say: (line: string) => void) {
  const home = await mkdtemp(join(tmpdir(), 'minxin-bench-'));
  await chmod(home, 0o755);
  const cluster = await openLocalCluster({ home });
  await migrateDatabase(cluster.url);
  const connection = await connect(cluster.url);
  const bench = { url: cluster.url, connection };
  try {
    await makeGround(connection.sql);
    const results = [];
    let loaded = 0;
    for (const size of sizes) {
      const first = Math.min(CHUNK, size - loaded);
      const alone = await copyAlone(bench, loaded + 1, first);
      const withUpkeep = await ingest(bench, loaded + 1, first);
      say(
        `${first} rows on top of ${loaded}: COPY alone ${rate(first, alone)}, a batch with rollups ${rate(first, withUpkeep)}: ${((alone / withUpkeep) * 100).toFixed(0)} %`,
      );
      for (let from = loaded + first; from < size; from += CHUNK) {
        await ingest(bench, from + 1, Math.min(CHUNK, size - from));
      }
      loaded = size;
      await connection.sql`vacuum analyze`;
      const late = await lateRow(bench, 1_000_000_000 + loaded);
      say(`${size} rows: a batch of one late row, its rollups rebuilt, ${late.toFixed(1)} ms`);
      const { compared, latencies, memory } = await answerAll(cluster.url);
      for (const { name, minxin, other } of compared) {
        say(
          `${size} rows: ${name}: ${minxin.toFixed(0)} against ${other.toFixed(0)} requests/s, ${ratio(minxin, other)}`,
        );
      }
      for (const { name, ms } of latencies) {
        const before = results.at(-1)?.latencies.find((one) => one.name === name);
        const growth = before ? `, ${ratio(ms, before.ms)} of ${results.at(-1)?.rows} rows` : '';
        say(`${size} rows: ${name}: ${ms.toFixed(1)} ms${growth}`);
      }
      say(
        `${size} rows: memory under load ${memory.uncached.toFixed(0)} MB, with cached answers ${memory.cached.toFixed(0)} MB`,
      );
      results.push({
        rows: size,
        ingest: { rows: first, alone, withUpkeep },
        late,
        compared,
        latencies,
        memory,
      });
    }
    const files = await importFiles(bench, home, 1_500_000_000, Math.min(CHUNK, loaded));
    for (const { form, rows, seconds, megabytes } of files.imported) {
      say(
        `${rows} rows as ${form} on top of ${loaded}: ${rate(rows, seconds)}, ${((files.alone / seconds) * 100).toFixed(0)} % of COPY alone, at most ${megabytes.toFixed(0)} MB`,
      );
    }
    return { results, files };
  } finally {
    await connection.close();
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  }
}

function rate(rows: number, seconds: number): string {
  return `${Math.round(rows / seconds)} rows/s`;
}
