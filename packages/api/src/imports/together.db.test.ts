import { WHOLE_DISTRICT } from '@minxin/access';
import { FileStore } from '@minxin/importing';
import { refreshRollups } from '@minxin/metrics';
import { TEST_KEYS } from '@minxin/privacy/testing';
import { CATALOGUE } from '@minxin/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { CATEGORIES, importDesk, orders, UNITS } from '../testing/import-desk.ts';
import { serverBeside } from '../testing/server-beside.ts';
import { ImportJobs } from './import-jobs.ts';

let api: TestApi;
let desk: ReturnType<typeof importDesk>;
beforeAll(async () => {
  api = await openTestApi();
  desk = importDesk(api.app);
  await desk.run({ upload: await desk.upload('单位.csv', UNITS) });
  await desk.run({ upload: await desk.upload('类别.csv', CATEGORIES) });
});
afterAll(() => api.close());

const SCOPE = { districtCode: '610902', ...WHOLE_DISTRICT };

const QUESTION = `{ district { dataVersion }
  records { hotlineOrders { totalCount } }
  hotline(period: { month: "2019-03" }) { metrics { orders { exact } } } }`;
interface Answer {
  readonly district: { readonly dataVersion: number };
  readonly records: { readonly hotlineOrders: { readonly totalCount: number } };
  readonly hotline: { readonly metrics: { readonly orders: { readonly exact: string } } };
}
const look = () => desk.ask<Answer>(QUESTION);

describe('two imports of the same file at once', () => {
  it('at one server: one adds, the other finds it done', async () => {
    const content = orders('S', 200);
    const uploads = await Promise.all([
      desk.upload('一.csv', content),
      desk.upload('二.csv', content),
    ]);
    const ids = await Promise.all(uploads.map((upload) => desk.order('runImport', { upload })));
    const jobs = await Promise.all(ids.map(desk.wait));
    const reports = new Map(jobs.map(({ report }) => [report?.status, report?.counts]));
    expect([...reports.keys()].toSorted()).toEqual(['IMPORTED', 'UNCHANGED']);
    expect(reports.get('UNCHANGED')).toMatchObject({ added: 0, changed: 0, unchanged: 200 });
  });

  it('at two servers: the same', async () => {
    const other = await serverBeside(api);
    const there = importDesk(other);
    const content = orders('T', 500);
    const jobs = await Promise.all(
      [desk, there].map(async (one) => one.run({ upload: await one.upload('同.csv', content) })),
    );
    const statuses = jobs.map(({ report }) => report?.status);
    expect(statuses.toSorted()).toEqual(['IMPORTED', 'UNCHANGED']);
    const [newest] = await desk.batches(1);
    expect(newest).toMatchObject({ fileName: '同.csv', rowCount: 500 });
    expect((await desk.get(newest?.original ?? '')).statusCode).toBe(200);
    await other.close();
  });
});

describe('a reader during an import', () => {
  it('sees the total before or the total after, in records and sums alike', async () => {
    const before = await look();
    const id = await desk.order('runImport', {
      upload: await desk.upload('多.csv', orders('R', 4000)),
    });
    const seen = new Set<string>();
    let isDone = false;
    const reading = (async () => {
      while (!isDone) {
        const { district, records, hotline } = await look();
        seen.add(
          `${district.dataVersion} ${records.hotlineOrders.totalCount} ${hotline.metrics.orders.exact}`,
        );
      }
    })();
    const { report } = await desk.wait(id);
    const after = await look();
    isDone = true;
    await reading;
    expect(report?.counts).toMatchObject({ added: 4000 });
    const [count, metric] = [
      before.records.hotlineOrders.totalCount,
      Number(before.hotline.metrics.orders.exact),
    ];
    expect(after.records.hotlineOrders.totalCount).toBe(count + 4000);
    const { dataVersion } = before.district;
    expect([...seen].toSorted()).toEqual(
      [
        `${dataVersion} ${count} ${metric}`,
        `${dataVersion + 1} ${count + 4000} ${metric + 4000}`,
      ].toSorted(),
    );
  });

  it('is told how far it has come, each time anew', async () => {
    const id = await desk.order('tryImport', {
      upload: await desk.upload('很多.csv', orders('P', 20_000)),
    });
    const seen: string[] = [];
    for (;;) {
      const { importJob } = await desk.ask<{
        importJob: { state: string; phase: string | null; rowsRead: number; rowsDone: number };
      }>(`{ importJob(id: "${id}") { state phase rowsRead rowsDone rowsPerSecond secondsLeft } }`);
      seen.push(`${importJob.state} ${importJob.phase} ${importJob.rowsRead}`);
      if (importJob.state === 'DONE') break;
      expect(importJob.state).toBe('RUNNING');
    }
    expect(seen.some((one) => one.startsWith('RUNNING STAGING'))).toBe(true);
    expect(seen).toContain('RUNNING WRITING 20000');
    expect(seen.at(-1)).toBe('DONE null 20000');
  });
});

describe('a server that stops', () => {
  it('lets a short import end, and begins no other', async () => {
    const other = await serverBeside(api);
    const there = importDesk(other);
    const [first, second] = [
      await there.order('runImport', { upload: await there.upload('前.csv', orders('E', 300)) }),
      await there.order('runImport', { upload: await there.upload('后.csv', orders('F', 300)) }),
    ];
    expect(first).not.toBe(second);
    await other.close();
    const [newest] = await desk.batches(1);
    expect(newest).toMatchObject({ fileName: '前.csv', rowCount: 300 });
  });

  it('has a long one taken back, wherever it is', async () => {
    const { connection } = api.database;
    const before = await look();
    const store = new FileStore(api.filesFolder, TEST_KEYS);
    const told = { isTrial: false, mode: 'good', actor: 'API', told: {}, scope: SCOPE } as const;
    const content = Buffer.from(orders('L', 30_000));
    for (const phase of ['staging', 'writing'] as const) {
      const jobs = new ImportJobs({
        context: {
          connection,
          districtCode: '610902',
          catalogue: CATALOGUE,
          refresh: refreshRollups,
        },
        ...{ store, log: { error: (...said: unknown[]) => expect(said).toEqual([]) } },
      });
      const stored = await store.receive(ReadableStream.from([content]), '长.csv');
      const job = jobs.order({ ...told, stored });
      const waiting = jobs.order({ ...told, stored });
      await expect
        .poll(() => job.phase === phase && job.rowsRead > 0, { interval: 5, timeout: 60_000 })
        .toBe(true);
      await jobs.stop(0);
      expect(job).toMatchObject({ state: 'failed', failure: { code: 'SERVER_STOPPING' } });
      expect(waiting).toMatchObject({ state: 'failed', failure: { code: 'SERVER_STOPPING' } });
      expect(await store.kept(stored.sha256)).toBeNull();
      expect(await look()).toEqual(before);
    }
  });
});
