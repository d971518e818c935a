import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from './import-report.ts';
import { type ImportScene, importScene } from './testing/import-scene.ts';

let scene: ImportScene;
beforeAll(async () => {
  scene = await importScene();
});
afterAll(() => scene.close());

const UNITS = '单位代码,单位名称\nU1,城管局\nU2,水务局\n';
const CATEGORIES = '类别代码,类别名称,上级类别\nC,民生,\nC1,供水,C\nC2,供电,C\n';
const ORDERS = [
  '工单编号,所属镇办,诉求类别,承办单位,来电渠道,受理时间,办理时限,首次办结时间',
  'A1,大竹园镇,供水,水务局,电话,2019-03-04 09:00,2019-03-11,2019-03-08 10:00',
  'A2,610902111,C2,U1,微信,2019-03-05 10:00,2019-03-12,',
  'A3,大竹园镇,供水,水务局,电话,2019-03-06 11:00,2019-03-13,2019-03-14 10:00',
].join('\n');

describe('a clerk imports a file', () => {
  it('adds what is new', async () => {
    const units = await scene.take('承办单位.csv', UNITS);
    expect(units.report?.counts).toEqual({ added: 2, changed: 0, unchanged: 0, refused: 0 });
    await scene.take('诉求类别.csv', CATEGORIES);
    const { plan, report } = await scene.take('工单.csv', ORDERS);
    expect(plan.problems).toEqual([]);
    expect(report?.problems).toEqual([]);
    expect(report).toMatchObject({ status: 'imported', counts: { added: 3, refused: 0 } });
    const orders = await scene.rows('hotline_orders');
    expect(orders[0]).toMatchObject({
      ...{ order_no: 'A1', town_code: '610902111', unit_code: 'U2', origin: 'imported' },
      ...{ state: 'closed', source_row: 2, due_at: '2019-03-11T23:59:59+08:00' },
    });
  });

  it('changes nothing when the same file comes again, and says so', async () => {
    const before = await scene.rows('hotline_orders');
    const { report } = await scene.take('工单.csv', ORDERS);
    expect(report).toMatchObject({ status: 'unchanged', batchId: null, counts: { unchanged: 3 } });
    expect(await scene.rows('hotline_orders')).toEqual(before);
  });

  it('changes what differs, and gives it back when the batch is undone', async () => {
    const before = await scene.rows('hotline_orders');
    const { report } = await scene.take(
      '工单.csv',
      `${ORDERS.replace('2019-03-12,', '2019-03-12,2019-03-07 08:00')}\nA4,大竹园镇,供水,U1,网站,2019-03-07,2019-03-14,`,
    );
    expect(report?.counts).toEqual({ added: 1, changed: 1, unchanged: 2, refused: 0 });
    expect(await scene.undo(report?.batchId ?? 0)).toMatchObject({
      ...{ ok: true, restored: 1, removed: 1 },
    });
    expect(await scene.rows('hotline_orders')).toEqual(before);
  });

  it('only tells what would be, in a trial', async () => {
    const before = await scene.rows('hotline_orders');
    const more = `${ORDERS}\nA5,大竹园镇,供水,U1,网站,2019-03-07,2019-03-14,`;
    const { report } = await scene.take('工单.csv', more, { isTrial: true });
    expect(report).toMatchObject({ status: 'tried', batchId: null, counts: { added: 1 } });
    expect(await scene.rows('hotline_orders')).toEqual(before);
  });
});

describe('a file with faults', () => {
  const faulty = [
    '工单编号,所属镇办,诉求类别,承办单位,来电渠道,受理时间,办理时限,首次办结时间',
    'B1,大竹园镇,供水,水务局,电话,2019-04-01 09:00,2019-04-08,2019-04-02 10:00',
    'B2,大竹元镇,供水,水务局,电话,2019-04-31 09:00,2019-04-08,',
    'B3,大竹园镇,供水,水务局,传真,2019-04-02 09:00,2019-04-09,2019-04-01 10:00',
    'B4,大竹园镇,供水,水务局,电话,2019-04-03 09:00,2019-04-10,',
    'B4,大竹园镇,供电,水务局,电话,2019-04-03 09:00,2019-04-10,',
  ].join('\n');
  const found = [
    [3, 1, 'UNKNOWN_NAME'],
    [3, 5, 'NO_SUCH_DAY'],
    [4, 4, 'NOT_LISTED'],
    [4, 7, 'HOTLINE_ORDERS_CLOSED_AFTER'],
    [5, 0, 'CONTRADICTS_IN_FILE'],
    [6, 0, 'CONTRADICTS_IN_FILE'],
  ];
  const places = (report: ImportReport | null) =>
    report?.problems.map(({ row, column, code }) => [row, column, code]);

  it('does not go in where all must be right; every fault is told, several in one row too', async () => {
    const { report } = await scene.take('四月.csv', faulty, { mode: 'all' });
    expect(report?.status).toBe('refused');
    expect(places(report)).toEqual(found);
    expect(report?.counts).toEqual({ added: 1, changed: 0, unchanged: 0, refused: 4 });
    expect(await orderNos('B')).toEqual([]);
  });

  it('goes in by its good rows, and by the others once they are mended', async () => {
    const { report } = await scene.take('四月.csv', faulty);
    expect(report).toMatchObject({ status: 'imported', counts: { added: 1, refused: 4 } });
    expect(places(report)).toEqual(found);
    const mended = faulty
      .replace('大竹元镇', '大竹园镇')
      .replace('04-31', '04-01')
      .replace('传真', '电话')
      .replace(',2019-04-01 10:00', ',')
      .replace('B4,大竹园镇,供电', 'B5,大竹园镇,供电');
    const again = await scene.take('四月.csv', mended);
    expect(again.report?.counts).toEqual({ added: 4, changed: 0, unchanged: 1, refused: 0 });
    expect(await orderNos('B')).toEqual(['B1', 'B2', 'B3', 'B4', 'B5']);
  });

  it('is the wrong file where nothing fits, and says what would', async () => {
    const { plan, report } = await scene.take('别的.csv', '甲,乙\n1,2\n');
    expect(report).toBeNull();
    expect(plan.problems).toMatchObject([{ code: 'UNKNOWN_LAYOUT' }]);
  });
});

describe('events of orders', () => {
  const EVENTS = [
    '工单编号,环节,时间,承办单位,延期天数,批准单位,原因',
    'A2,派单,2019-03-05 11:00,U1,,,',
    'A2,签收,2019-03-05 15:00,,,,',
    'A2,办结,2019-03-06 09:00,,,,',
    'A3,办结,2019-03-20 09:00,,,,',
  ].join('\n');

  it('are judged by the rules of the moment, a line each', async () => {
    const { report } = await scene.take('流转.csv', EVENTS);
    expect(report?.counts).toEqual({ added: 3, changed: 0, unchanged: 0, refused: 1 });
    expect(report?.problems).toMatchObject([
      { row: 5, column: 1, code: 'HOTLINE_ORDER_EVENTS_CLOSED' },
    ]);
  });

  it('are known again though the database numbers them', async () => {
    const { report } = await scene.take('流转.csv', EVENTS.replace(/\n.*$/, ''));
    expect(report).toMatchObject({ status: 'unchanged', counts: { unchanged: 3 } });
  });

  it('stay once they are recorded: their batch is not undone, and the rule says why', async () => {
    const [batch] = await scene.database.connection.sql<{ id: number }[]>`
      select id::int from batches where file_name = '流转.csv' order by id desc limit 1`;
    const undone = await scene.undo(batch?.id ?? 0);
    expect(undone).toMatchObject({ ok: false, refusal: { code: 'HOTLINE_ORDER_EVENTS_KEPT' } });
  });
});

describe('a batch that others build on', () => {
  it('is undone after them, not before', async () => {
    const one = `类别代码,类别名称,上级类别\nD,教育,\nD1,入学,D\n`;
    const first = await scene.take('类别一.csv', one);
    const second = await scene.take('类别二.csv', one.replace('入学', '招生入学'));
    const third = await scene.take('类别三.csv', '类别代码,类别名称,上级类别\nD2,收费,D\n');
    expect(await scene.undo(first.report?.batchId ?? 0)).toMatchObject({
      refusal: { code: 'BUILT_UPON', message: expect.stringContaining('类别二.csv') },
    });
    await scene.undo(second.report?.batchId ?? 0);
    expect(await scene.undo(first.report?.batchId ?? 0)).toMatchObject({
      refusal: { code: 'STILL_USED' },
    });
    await scene.undo(third.report?.batchId ?? 0);
    expect(await scene.undo(first.report?.batchId ?? 0)).toMatchObject({ ok: true, removed: 2 });
    expect(await scene.undo(first.report?.batchId ?? 0)).toMatchObject({
      refusal: { code: 'ALREADY_UNDONE' },
    });
  });
});

describe('two people with the same file', () => {
  it('one adds it, the other finds it done', async () => {
    const file = UNITS.replaceAll('U', 'V');
    const both = await Promise.all([scene.take('甲.csv', file), scene.take('乙.csv', file)]);
    expect(both.map(({ report }) => report?.status).sort()).toEqual(['imported', 'unchanged']);
  });
});

async function orderNos(beginning: string): Promise<readonly unknown[]> {
  const orders = await scene.rows('hotline_orders');
  return orders.map(({ order_no }) => order_no).filter((no) => String(no).startsWith(beginning));
}
