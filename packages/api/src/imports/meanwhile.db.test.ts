import { commitBatch, connect } from '@minxin/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportJob } from '../generated/resolvers.generated.ts';
import { createServer } from '../server/create-server.ts';
import { openTestApi, TEST_TOKEN, type TestApi } from '../testing/ask.ts';
import { CATEGORIES, importDesk, orders, SIGNED, UNITS } from '../testing/import-desk.ts';

let api: TestApi;
let desk: ReturnType<typeof importDesk>;
beforeAll(async () => {
  api = await openTestApi();
  desk = importDesk(api.app);
  await desk.run({ upload: await desk.upload('单位.csv', UNITS) });
  await desk.run({ upload: await desk.upload('类别.csv', CATEGORIES) });
});
afterAll(() => api.close());

type Moving = Pick<ImportJob, 'state' | 'phase' | 'waitsFor'>;
const now = async (id: string): Promise<Moving> =>
  (await desk.ask<{ importJob: Moving }>(`{ importJob(id: "${id}") { state phase waitsFor } }`))
    .importJob;
const reached = (id: string, phase: string) =>
  expect.poll(async () => (await now(id)).phase, { interval: 5, timeout: 60_000 }).toBe(phase);
const ordersIn = async (month: string) =>
  Number(
    (
      await desk.ask<{ hotline: { metrics: { orders: { exact: string } } } }>(
        `{ hotline(period: { month: "${month}" }) { metrics { orders { exact } } } }`,
      )
    ).hotline.metrics.orders.exact,
  );
const enterOrder = (no: string) => `mutation { recordHotlineOrder(input: { orderNo: "${no}",
  townCode: "610902111", categoryCode: "TC1", unitCode: "TU2", channel: PHONE,
  receivedAt: "2019-03-04T09:00:00+08:00" }) { ok refusals { code } } }`;

describe('while 200,000 rows go in', () => {
  it('the server answers, other districts write, and who must wait is told for what', async () => {
    const hurried = await connect(api.database.url, { statementTimeoutMs: 200 });
    const other = await createServer({
      ...{ connection: hurried, districtCode: '610902', filesFolder: api.filesFolder },
      ...{ fixedToken: TEST_TOKEN, logLevel: 'silent' },
    });
    const before = await ordersIn('2019-03');
    const [large, small] = [
      await desk.upload('大.csv', orders('L', 200_000)),
      await desk.upload('小.csv', orders('M', 1)),
    ];
    const id = await desk.order('runImport', { upload: large });
    const second = await desk.order('runImport', { upload: small });
    expect(await now(second)).toMatchObject({ state: 'WAITING', waitsFor: '大.csv' });
    const answered: Record<string, number> = {};
    for (let job = await now(id); job.state === 'RUNNING'; job = await now(id)) {
      expect((await desk.get('/healthz')).statusCode).toBe(200);
      expect([before, before + 200_000]).toContain(await ordersIn('2019-03'));
      answered[String(job.phase)] = (answered[String(job.phase)] ?? 0) + 1;
    }
    expect(answered).toMatchObject({ STAGING: expect.any(Number), WRITING: expect.any(Number) });
    expect((await desk.wait(id)).report?.counts).toMatchObject({ added: 200_000, refused: 0 });
    expect((await desk.wait(second)).report?.counts).toMatchObject({ added: 1 });
    expect(await ordersIn('2019-03')).toBe(before + 200_001);

    const again = await desk.order('runImport', {
      upload: await desk.upload('再来.csv', orders('N', 30_000)),
    });
    await reached(again, 'WRITING');
    await commitBatch(
      api.database.connection,
      {
        ...{
          districtCode: '610924',
          kind: 'entry',
          origin: 'entered' as const,
          fileName: '手工录入',
        },
        fileSha256: '0'.repeat(64),
      },
      async () => ({ rowCount: 0 }),
      async () => {},
    );
    expect((await now(again)).state).toBe('RUNNING');
    const waits = importDesk(other).ask(enterOrder('W1'));
    await expect(waits).rejects.toMatchObject({
      ...{ code: 'DISTRICT_BUSY', message: expect.stringContaining('另一批数据正在写入') },
    });
    expect((await desk.wait(again)).report?.counts).toMatchObject({ added: 30_000 });
    await other.close();
    await hurried.close();
  });
});

describe('while a file is tried', () => {
  it('a record is entered on the very day that the file is about', async () => {
    const id = await desk.order('tryImport', {
      upload: await desk.upload('试.csv', orders('T', 60_000)),
    });
    await reached(id, 'WRITING');
    const before = await ordersIn('2019-03');
    const entered = await desk.ask<{ recordHotlineOrder: { ok: boolean } }>(enterOrder('E1'));
    expect(entered.recordHotlineOrder).toEqual({ ok: true, refusals: [] });
    expect(await ordersIn('2019-03')).toBe(before + 1);
    expect((await now(id)).state).toBe('RUNNING');
    const { report } = await desk.wait(id);
    expect(report).toMatchObject({ status: 'TRIED', counts: { added: 60_000, refused: 0 } });
    expect(await ordersIn('2019-03')).toBe(before + 1);
  });

  it('its rows go in for good by another hand: the trial then finds them there', async () => {
    const content = orders('B', 20_000);
    const id = await desk.order('tryImport', { upload: await desk.upload('同.csv', content) });
    await reached(id, 'WRITING');
    const other = await createServer({
      ...{ connection: api.database.connection, districtCode: '610902' },
      ...{ filesFolder: api.filesFolder, fixedToken: TEST_TOKEN, logLevel: 'silent' },
    });
    const there = importDesk(other);
    const done = await there.run({ upload: await there.upload('同.csv', content) });
    expect(done.report?.counts).toMatchObject({ added: 20_000, refused: 0 });
    const { report } = await desk.wait(id);
    expect(report?.counts.refused).toBe(0);
    await other.close();
  });
});

describe('while a workbook of 20,000 faults is written', () => {
  it('the server answers all the time', async () => {
    const address = await api.app.listen({ host: '127.0.0.1', port: 0 });
    const faulty = orders('F', 20_000).replaceAll('大竹园镇', '无此镇');
    const job = await desk.try({ upload: await desk.upload('错.csv', faulty) });
    expect(job.report?.problemCount).toBe(20_000);
    let isWritten = false;
    const workbook = fetch(`${address}${job.errorWorkbook}`, { headers: SIGNED });
    const content = workbook
      .then((answer) => answer.arrayBuffer())
      .finally(() => {
        isWritten = true;
      });
    let answered = 0;
    while (!isWritten) {
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      answered += 1;
    }
    expect((await workbook).status).toBe(200);
    expect(
      Buffer.from(await content)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(answered).toBeGreaterThan(200);
  });
});
