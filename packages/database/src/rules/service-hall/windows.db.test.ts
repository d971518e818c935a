import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure, type Hall, openHall } from './testing/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.database.drop());

describe('a window', () => {
  it('has people who are at no other window, and only while it is open', async () => {
    const post = (window: string, from: string, until: string | null = null, no = 'P1') =>
      hall.refusal('service_window_posts', {
        ...{ post_no: no, window_code: window, from_on: from, until_on: until },
      });
    expect(await post('W1', '2019-03-01', '2019-06-30')).toBeUndefined();
    expect(await post('W2', '2019-06-30')).toMatchObject({
      rule: 'service_window_posts_one_window',
      facts: { window: 'W1', until: '2019-06-30' },
    });
    expect((await post('W2', '2019-07-01'))?.rule).toBe('service_window_posts_window_open');
    expect(await post('W2', '2019-07-01', '2020-12-31')).toBeUndefined();
    expect((await post('W1', '2019-01-01', '2019-02-28', 'P2'))?.rule).toBe(
      'service_window_posts_window_open',
    );
    expect((await post('W1', '2019-08-02', '2019-08-01', 'P2'))?.rule).toBe(
      'service_window_posts_days',
    );
    const both = await Promise.all(
      ['W1', 'W2'].map((window) => post(window, '2019-09-02', '2019-09-30', 'P3')),
    );
    expect(both.filter((answer) => answer === undefined)).toHaveLength(1);
    const damage = hall.sql`update service_window_posts set until_on = '2021-01-31' where post_no = 'P1' and from_on = '2019-03-01'`;
    expect(await failure(damage)).toBe('service_window_posts_one_window');
  });
});
