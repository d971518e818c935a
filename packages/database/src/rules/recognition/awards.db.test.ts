import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BoardDesk, openBoardDesk } from './testing/board-desk.ts';

let desk: BoardDesk;
beforeAll(async () => {
  desk = await openBoardDesk();
});
afterAll(() => desk.database.drop());

describe('an award', () => {
  it('is given for a quarter or a year that has begun, on evidence, until a day', async () => {
    expect(await desk.award()).toBe('accepted');
    expect(await desk.award({ periodKind: 'year' })).toBe('recognition_awards_period');
    expect(await desk.award({ periodKind: 'year', period: '2019' })).toBe('accepted');
    expect(await desk.award({ period: '2019Q5' })).toBe('recognition_awards_period');
    expect(await desk.award({ period: '2019年三季度' })).toBe('recognition_awards_period');
    expect(await desk.award({ awardedOn: '2019-06-30' })).toBe('recognition_awards_not_early');
    expect(await desk.award({ awardedOn: '2019-07-01' })).toBe('accepted');
    expect(await desk.award({ evidence: ' ' })).toBe('recognition_awards_evidence');
    expect(await desk.award({ expiresOn: '2019-10-10' })).toBe('recognition_awards_expiry');
    expect(await desk.award({ kind: 'cup' as 'service_star' })).toBe('recognition_awards_kind');
  });

  it('is given once to a holder for a period', async () => {
    expect(await desk.award({ holderNo: 'P1' })).toBe('accepted');
    expect(await desk.award({ holderNo: 'P1' })).toBe('recognition_awards_once');
    expect(await desk.award({ holderNo: 'P1', kind: 'demonstration_post' })).toBe('accepted');
    expect(await desk.award({ holderNo: 'P1', period: '2019Q2' })).toBe('accepted');
  });

  it('of a red flag is held by a window of the hall, no other is', async () => {
    const flag = { kind: 'red_flag_window' as const };
    expect(await desk.award({ ...flag, holderNo: 'P1' })).toBe('recognition_awards_window');
    expect(await desk.award({ ...flag, holderNo: 'W1' })).toBe('accepted');
    const windows = await desk.sql`select kind from recognition_awards where window_code = 'W1'`;
    expect(windows).toEqual([{ kind: 'red_flag_window' }]);
    await desk.sql.unsafe('alter table recognition_awards disable trigger user');
    expect(await desk.award({ windowCode: 'W1' })).toBe('recognition_awards_held_by_window');
    await desk.sql.unsafe('alter table recognition_awards enable trigger user');
  });
});
