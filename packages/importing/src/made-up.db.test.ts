import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportScene, importScene } from './testing/import-scene.ts';

let scene: ImportScene;
let order: Record<'unit_code' | 'category_code' | 'order_no', string>;
beforeAll(async () => {
  scene = await importScene({ isLoaded: true });
  const [found] = await scene.database.connection.sql<(typeof order)[]>`
    select unit_code, category_code, order_no from hotline_orders order by order_no limit 1`;
  if (!found) throw new Error('There are no orders.');
  order = found;
});
afterAll(() => scene.close());

const HEADER = '工单编号,所属镇办,诉求类别,承办单位,来电渠道,受理时间,办理时限';
const line = (no: string) =>
  `${HEADER}\n${no},大竹园镇,${order.category_code},${order.unit_code},电话,2019-03-05 10:00,2019-03-12`;

describe('a file beside made-up detail', () => {
  it('is made up where it rests on such, says so, and is known again', async () => {
    const { report } = await scene.take('新工单.csv', line('N1'));
    expect(report).toMatchObject({ status: 'imported', tables: [{ madeUp: 1 }] });
    const [row] = await scene.database.connection.sql`
      select origin from hotline_orders where order_no = 'N1'`;
    expect(row).toEqual({ origin: 'simulated' });
    const again = await scene.take('新工单.csv', line('N1'));
    expect(again.report).toMatchObject({ status: 'unchanged', counts: { unchanged: 1 } });
  });

  it('does not pass for a record that was made up', async () => {
    const { report } = await scene.take('旧工单.csv', line(order.order_no));
    expect(report).toMatchObject({ status: 'refused', problems: [{ row: 2, code: 'MADE_UP' }] });
  });
});
