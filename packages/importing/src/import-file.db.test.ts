import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
});
