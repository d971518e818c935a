import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { type Desk, openDesk, type Row, refused } from './testing/desk.ts';

let database: TestDatabase;
let desk: Desk;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database);
});
afterAll(() => database.drop());

describe('call-backs', () => {
  it('ask about a closure, and one valid one counts for each', async () => {
    const open = await desk.order();
    expect(await desk.callBack(open, '03-05 10:00')).toBe('hotline_callbacks_closed');
    const orderNo = await desk.closedOrder();
    expect(await desk.callBack(orderNo, '03-05 09:00')).toBe('hotline_callbacks_closed');
    const nobody = { valid: false, invalid_reason: '无人接听', contacted: null };
    expect(
      await desk.callBack(orderNo, '03-05 11:00', { ...nobody, solved: null, satisfaction: null }),
    ).toBeUndefined();
    expect(await desk.callBack(orderNo, '03-05 15:00')).toBeUndefined();
    expect(await desk.callBack(orderNo, '03-05 16:00')).toBe('hotline_callbacks_once');
    expect(
      await refused(
        desk.sql`update hotline_callbacks set solved = false where order_no = ${orderNo} and valid`,
      ),
    ).toBeUndefined();
    await desk.enter(orderNo, 'reopened', '03-06 10:00');
    expect(await desk.callBack(orderNo, '03-06 11:00')).toBe('hotline_callbacks_closed');
    await desk.enter(orderNo, 'signed', '03-06 10:30');
    await desk.enter(orderNo, 'closed', '03-07 10:00');
    expect(await desk.callBack(orderNo, '03-07 11:00')).toBeUndefined();
    const closures = await desk.sql`
      select closure, valid from hotline_callbacks where order_no = ${orderNo} order by called_at`;
    expect(closures.map(({ closure }) => closure)).toEqual([1, 1, 2]);
  });

  it('have all answers or a reason why they do not count', async () => {
    const orderNo = await desk.closedOrder();
    expect(await desk.callBack(orderNo, '03-05 15:00', { solved: null })).toBe(
      'hotline_callbacks_answers',
    );
    expect(await desk.callBack(orderNo, '03-05 15:00', { satisfaction: 'delighted' })).toBe(
      'hotline_callbacks_satisfaction',
    );
    const none = { valid: false, contacted: null, solved: null, satisfaction: null };
    expect(await desk.callBack(orderNo, '03-05 15:00', none)).toBe(
      'hotline_callbacks_invalid_reason',
    );
  });

  it('of one closure queue behind each other', async () => {
    const orderNo = await desk.closedOrder();
    const both = await Promise.all([
      desk.callBack(orderNo, '03-05 15:00'),
      desk.callBack(orderNo, '03-05 15:01'),
    ]);
    expect(both.filter(Boolean)).toEqual(['hotline_callbacks_once']);
  });

  it('are scored by the weights of their day', async () => {
    const weigh = (from_day: string, weights: readonly number[], more: Row = {}) => {
      const [response_weight, solution_weight, satisfaction_weight] = weights;
      const row = {
        ...desk.stamp(),
        from_day,
        response_weight,
        solution_weight,
        satisfaction_weight,
      };
      return refused(
        desk.sql`insert into hotline_rate_weights ${desk.sql({ ...row, formula: 'satisfied_over_valid', document: '某文件', ...more })}`,
      );
    };
    expect(await weigh('2019-03-10', [10, 50, 41])).toBe('hotline_rate_weights_whole');
    expect(await weigh('2019-03-10', [-10, 60, 50])).toBe('hotline_rate_weights_whole');
    expect(await weigh('2019-03-10', [10, 50, 40], { document: '' })).toBe(
      'hotline_rate_weights_document',
    );
    expect(await weigh('2019-03-10', [10, 50, 40], { formula: 'all' })).toBe(
      'hotline_rate_weights_formula',
    );
    expect(await weigh('2019-03-10', [20, 40, 40])).toBeUndefined();
    expect(
      await weigh('2019-03-20', [20, 40, 40], { formula: 'valid_minus_unsatisfied' }),
    ).toBeUndefined();
    const scores: unknown[] = [];
    for (const day of ['03-08', '03-12', '03-22']) {
      const orderNo = await desk.closedOrder();
      await desk.callBack(orderNo, `${day} 09:00`, { satisfaction: 'basically_satisfied' });
      const [row] = await desk.sql`
        select satisfied::float, score::float from hotline_scored_callbacks where order_no = ${orderNo}`;
      scores.push([row?.satisfied, row?.score]);
    }
    expect(scores).toEqual([
      [0.9, 0.96],
      [0, 0.6],
      [1, 1],
    ]);
  });
});
