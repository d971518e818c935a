import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase } from '@minxin/database/testing';
import { expect, it } from 'vitest';
import { openSlice } from '../../slice/open-slice.ts';
import { readRequests } from '../../testing/boston311/read-requests.ts';
import { at, DISTRICT, writeRecords } from '../../testing/write-records.ts';
import { hotline } from './index.ts';

/** Counted on the files themselves: all, flagged on time, due, due and done in time, closed with a target. */
const GOLDEN = {
  2013: { all: 3095, flagged: 2837, due: 2691, inTime: 2433, closedDue: 2496, rate: '90.4 %' },
  2014: { all: 5268, flagged: 4843, due: 2550, inTime: 2125, closedDue: 2237, rate: '83.3 %' },
} as const;

it.each([2013, 2014] as const)(
  'counts the requests of Boston in %i by what was due, not by a flag that lets the undated pass',
  async (year) => {
    const golden = GOLDEN[year];
    const requests = readRequests(year);
    expect(requests.filter(({ flaggedOnTime }) => flaggedOnTime)).toHaveLength(golden.flagged);
    const database = await createTestDatabase();
    try {
      await writeRecords(database.connection, {
        ...{ firstDay: `${year}-01-01`, lastDay: '2024-12-31' },
        orders: requests.map(({ order }) => order),
      });
      const slice = await openSlice(
        { db: database.connection.db, districtCode: DISTRICT, now: at('2025-06-01 00:00') },
        hotline,
        { period: parsePeriod({ range: { from: `${year}-01-01`, to: '2024-12-31' } }) },
      );
      const metric = (id: string) => slice.metric(id);
      expect(await metric('orders')).toMatchObject({ value: golden.all });
      expect(await metric('onTimeRate')).toMatchObject({
        ...{ numerator: String(golden.inTime), denominator: String(golden.due) },
        text: golden.rate,
      });
      expect(await metric('closedOnTimeRate')).toMatchObject({
        ...{ numerator: String(golden.inTime), denominator: String(golden.closedDue) },
      });
    } finally {
      await database.drop();
    }
  },
);
