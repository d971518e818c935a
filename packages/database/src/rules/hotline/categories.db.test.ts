import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { type Desk, openDesk, refused } from './testing/desk.ts';

let database: TestDatabase;
let desk: Desk;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database);
});
afterAll(() => database.drop());

describe('categories', () => {
  const add = (code: string, parent: string | null) =>
    refused(
      desk.sql`insert into hotline_categories ${desk.sql({ ...desk.stamp(), code, name: code, parent_code: parent })}`,
    );
  const move = (code: string, parent: string | null) =>
    refused(desk.sql`update hotline_categories set parent_code = ${parent} where code = ${code}`);
  const levels = async (...codes: string[]) =>
    Object.fromEntries(
      (
        await desk.sql`select code, level from hotline_categories where code in ${desk.sql(codes)}`
      ).map(({ code, level }) => [code, level]),
    );

  it('are a tree whose levels are counted', async () => {
    expect([await add('T1', null), await add('T2', 'T1'), await add('T3', 'T2')]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    expect(await levels('T1', 'T2', 'T3')).toEqual({ T1: 1, T2: 2, T3: 3 });
    expect(await move('T1', 'T3')).toBe('hotline_categories_circle');
    expect(await move('T1', 'T1')).toBe('hotline_categories_circle');
    await add('T0', null);
    expect(await move('T1', 'T0')).toBeUndefined();
    expect(await levels('T1', 'T2', 'T3')).toEqual({ T1: 2, T2: 3, T3: 4 });
    expect(await add('T4', 'T3')).toBeUndefined();
    expect(await add('T5', 'T4')).toBe('hotline_categories_level');
    await add('T00', null);
    expect(await move('T0', 'T00')).toBe('hotline_categories_level');
  });

  it('find their level when a parent comes after them in one statement', async () => {
    const row = (code: string, parent_code: string | null) => ({
      ...{ ...desk.stamp(), code, name: code, parent_code },
    });
    await desk.sql`insert into hotline_categories ${desk.sql([row('V3', 'V2'), row('V2', 'V1'), row('V1', null)])}`;
    expect(await levels('V1', 'V2', 'V3')).toEqual({ V1: 1, V2: 2, V3: 3 });
  });

  it('take orders only as leaves, and no child once they have orders', async () => {
    await add('L1', null);
    await add('L2', 'L1');
    expect(await refused(desk.order({ category_code: 'L1' }))).toBe('hotline_orders_leaf');
    const orderNo = await desk.order({ category_code: 'L2' });
    expect(
      await refused(
        desk.sql`update hotline_orders set category_code = 'L1' where order_no = ${orderNo}`,
      ),
    ).toBe('hotline_orders_leaf');
    expect(await add('L3', 'L2')).toBe('hotline_categories_used');
  });

  it('stay a tree when two writers move them at once', async () => {
    await add('W1', null);
    await add('W2', null);
    const both = await Promise.all([move('W1', 'W2'), move('W2', 'W1')]);
    expect(both.filter(Boolean)).toEqual(['hotline_categories_circle']);
  });
});
