import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from '@minxin/api';
import { connect, migrateDatabase, openLocalCluster } from '@minxin/database';
import { loadDivisions, loadPublished } from '@minxin/importing';
import { refreshRollups } from '@minxin/metrics';
import { simulate } from '@minxin/simulation';
import { compareCached } from './cached-answer.ts';
import { medianMs, ratio } from './measure.ts';
import { QUESTIONS } from './questions.ts';

/**
 * `pnpm bench [--scale N] [--json FILE]`: loads made-up detail into a throw-away cluster and measures,
 * in one run, the same questions through GraphQL and on the rollup by hand, and a cached answer over HTTP
 * beside a constant from Apollo alone.
 */
const { values } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, json: { type: 'string' } },
});
const districtCode = '610902';
const TOKEN = 'a-token-for-benches';
const home = await mkdtemp(join(tmpdir(), 'minxin-bench-'));
await chmod(home, 0o755);
const cluster = await openLocalCluster({ home });
await migrateDatabase(cluster.url);
const connection = await connect(cluster.url);

try {
  const load = { districtCode, refresh: refreshRollups };
  await loadDivisions(connection, load);
  await loadPublished(connection, load);
  const start = performance.now();
  const { rowCount } = await simulate(connection, { ...load, scale: Number(values.scale) });
  const loadSeconds = (performance.now() - start) / 1000;
  await connection.sql`vacuum analyze`;
  console.log(
    `${rowCount} rows made, loaded and rolled up in ${loadSeconds.toFixed(1)} s (${Math.round(rowCount / loadSeconds)} rows/s)`,
  );

  const [unit] = await connection.sql<
    { code: string }[]
  >`select min(code) as code from service_departments`;
  const served = { connection, districtCode, fixedToken: TOKEN, logLevel: 'silent' } as const;
  // Each question is worked out each time.
  const app = await createServer({ ...served, answerCacheBytes: 1 });
  const results = [];
  for (const { name, query, sql } of QUESTIONS) {
    const fill = (text: string) => text.replace('UNIT', unit?.code ?? '');
    const payload = { query: fill(query) };
    const headers = { authorization: `Bearer ${TOKEN}` };
    const graphql = await medianMs(async () => {
      const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
      if (response.body.includes('"errors"')) throw new Error(`${name}: ${response.body}`);
    });
    const rollup = await medianMs(() => connection.sql.unsafe(fill(sql)));
    results.push({ name, rows: rowCount, graphqlMs: graphql, rollupMs: rollup });
    console.log(
      `${name}: GraphQL ${graphql.toFixed(1)} ms, SQL on the rollup ${rollup.toFixed(1)} ms, ${ratio(graphql, rollup)}`,
    );
  }
  await app.close();
  const cached = await compareCached(await createServer(served), TOKEN, QUESTIONS[0]?.query ?? '');
  console.log(
    `A cached answer: ${Math.round(cached.minxin)} requests/s, a constant from Apollo ${Math.round(cached.apollo)}, ${ratio(cached.minxin, cached.apollo)}`,
  );
  if (values.json)
    await writeFile(
      values.json,
      JSON.stringify({ rowCount, loadSeconds, results, cached }, null, 2),
    );
} finally {
  await connection.close();
  await cluster.stop();
  await rm(home, { recursive: true, force: true });
}
