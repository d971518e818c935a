import { dayOf, dueDay, workingDaysBetween } from '@minxin/calendar';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, type Hall, openHall, PAUSE } from './testing/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.database.drop());

const kept = async (caseNo: string) => {
  const [row] = await hall.sql<Record<string, unknown>[]>`
    select promised_days as promised, worked_days as worked,
      to_char(supplemented_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') as supplemented
    from service_cases where case_no = ${caseNo}`;
  return row;
};

const instant = fc.date({
  min: new Date('2018-01-02T00:00:00Z'),
  max: new Date('2026-06-30T00:00:00Z'),
  noInvalidDate: true,
});

describe('what a case was promised and took', () => {
  it('is kept when it is closed, and not before', async () => {
    const one = await hall.newCase();
    expect(await kept(one)).toEqual({ promised: null, worked: null, supplemented: null });
    await hall.event(one, { kind: 'closed', at: at('03-05 09:00') });
    expect(await kept(one)).toMatchObject({ promised: 5, worked: 3 });
  });

  it('leaves pauses out, and tells a supplement from the others', async () => {
    const one = await hall.newCase();
    await hall.event(one, { ...PAUSE, at: at('03-03 09:00') });
    await hall.event(one, { kind: 'resumed', at: at('03-05 09:00') });
    await hall.event(one, { ...PAUSE, pause_kind: 'supplement', at: at('03-06 09:00') });
    await hall.event(one, { kind: 'resumed', at: at('03-09 09:00') });
    await hall.event(one, { kind: 'closed', at: at('03-10 09:00') });
    // Six working days from the 2nd to the 10th, less two and one.
    expect(await kept(one)).toEqual({ promised: 5, worked: 3, supplemented: '03-06 09:00' });
  });

  it('stays as it was when the item promises something else later, and after a reopening', async () => {
    const one = await hall.newCase();
    await hall.event(one, { kind: 'closed', at: at('03-05 09:00') });
    await hall.sql.begin(async (tx) => {
      await tx`update service_items set promised_days = 3`;
      expect(await kept(one)).toMatchObject({ promised: 5, worked: 3 });
      await tx`update service_items set promised_days = 5`;
    });
    await hall.event(one, { kind: 'reopened', at: at('03-10 09:00') });
    await hall.event(one, { kind: 'closed', at: at('03-20 09:00') });
    expect(await kept(one)).toMatchObject({ promised: 5, worked: 3 });
  });

  it('is counted as the calendar counts, from any acceptance to any closure', async () => {
    await fc.assert(
      fc.asyncProperty(instant, fc.nat(60 * 86_400), async (accepted, seconds) => {
        const closed = new Date(accepted.getTime() + seconds * 1000);
        const one = await hall.newCase(
          { accepted_at: accepted.toISOString(), closed_at: closed.toISOString() },
          'imported',
        );
        const start = dueDay({ accepted, limit: 0 }).original;
        const worked = Math.max(workingDaysBetween(start, dayOf(closed)), 0);
        expect(await kept(one)).toMatchObject({ worked });
      }),
      { numRuns: 100 },
    );
  });

  it('is unknown outside the years whose holidays are known', async () => {
    const one = await hall.newCase(
      { accepted_at: '2016-03-01 09:00+08', closed_at: '2016-03-02 09:00+08' },
      'imported',
    );
    expect(await kept(one)).toMatchObject({ promised: 5, worked: null });
  });
});
