import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, failure, type Hall, openHall } from './testing/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.database.drop());

describe('a correction of what others rest on', () => {
  it('keeps a window open while somebody is at it', async () => {
    await hall.insert('service_windows', {
      ...{ code: 'W8', name: 'W8', department_code: 'D', opened_on: '2020-01-01' },
    });
    await hall.insert('service_window_posts', {
      ...{ post_no: 'P8', window_code: 'W8', from_on: '2020-02-03', until_on: '2020-03-31' },
    });
    const set = (column: string, day: string) =>
      failure(hall.sql`update service_windows set ${hall.sql(column)} = ${day} where code = 'W8'`);
    expect(await set('opened_on', '2020-02-04')).toBe('service_windows_staffed');
    expect(await set('closed_on', '2020-03-30')).toBe('service_windows_staffed');
    expect(await set('opened_on', '2020-02-03')).toBeUndefined();
    expect(await set('closed_on', '2020-03-31')).toBeUndefined();
  });

  it('keeps a bad rating bad once it was rectified', async () => {
    const one = await hall.newCase();
    await hall.event(one, { kind: 'closed', at: at('03-05 09:00') });
    const rate = (rating: number | null) =>
      failure(hall.sql`update service_cases set rating = ${rating} where case_no = ${one}`);
    await rate(2);
    await hall.insert('service_rating_rectifications', { case_no: one });
    expect(await rate(3)).toBe('service_cases_rectified');
    expect(await rate(null)).toBe('service_cases_rectified');
    expect(await rate(1)).toBeUndefined();
  });

  it('accepts no case after what was found in it', async () => {
    const one = await hall.newCase();
    await hall.insert('service_corrections', {
      ...{
        correction_no: 'R8',
        case_no: one,
        window_code: 'W1',
        what: '错字',
        found_on: '2020-03-04',
      },
    });
    const accept = (day: string) =>
      failure(hall.sql`update service_cases set accepted_at = ${at(day)} where case_no = ${one}`);
    expect(await accept('03-05 00:00')).toBe('service_cases_accepted_after');
    expect(await accept('03-04 23:59')).toBeUndefined();
  });
});
