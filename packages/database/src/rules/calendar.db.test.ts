import { addWorkingDays, dueAt, workingDaysBetween } from '@minxin/calendar';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { violationOf } from './violation.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const instant = fc.date({
  min: new Date('2018-01-02T00:00:00Z'),
  max: new Date('2026-06-30T00:00:00Z'),
  noInvalidDate: true,
});

describe('working days in SQL', () => {
  it('are those of the calendar package', async () => {
    const { sql } = database.connection;
    await fc.assert(
      fc.asyncProperty(instant, fc.nat(60), async (accepted, n) => {
        const day = accepted.toISOString().slice(0, 10);
        const [row] = await sql<{ later: string; between: number; due: string }[]>`
          select minxin_add_working_days(${day}::text::date, ${n})::text as later,
            minxin_working_days_between(${day}::text::date, minxin_add_working_days(${day}::text::date, ${n})) as between,
            minxin_due_at(${accepted.toISOString()}::text::timestamptz, ${n})::text as due`;
        const later = addWorkingDays(day, n);
        expect({ ...row, due: new Date(`${row?.due}:00`) }).toEqual({
          later,
          between: workingDaysBetween(day, later),
          due: dueAt({ accepted, limit: n }).original,
        });
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['2020-06-19', '2020-06-30', 6],
    // Less than a working day late is a day late.
    ['2020-06-19', '2020-06-21', 1],
    ['2020-06-30', '2020-06-30', 1],
    // The covered years hold four working days until then, and more had passed before.
    ['2016-01-04', '2018-01-05', 4],
  ])('tell how late what is due on %s is on %s', async (due, asOf, late) => {
    const { sql } = database.connection;
    const [row] = await sql<{ late: number }[]>`
      select minxin_working_days_late(${due}::text::date, ${asOf}::text::date) as late`;
    expect(row?.late).toBe(late);
    const failure = await sql`select minxin_working_days_late('2020-01-02', '2031-01-04')`.catch(
      (error) => error,
    );
    expect(violationOf(failure)).toMatchObject({ rule: 'calendar_days_covered' });
  });

  it('refuse a year whose notice is not known', async () => {
    const { sql } = database.connection;
    const failure = await sql`select minxin_add_working_days('2031-01-04', 3)`.catch(
      (error) => error,
    );
    expect(violationOf(failure)).toMatchObject({
      rule: 'calendar_days_covered',
      facts: { day: '2031-01-04', count: 3 },
    });
  });
});
