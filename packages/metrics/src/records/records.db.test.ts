import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { models, serviceHall, tendering } from '../models/index.ts';
import { openSlice } from '../slice/open-slice.ts';
import { at, DISTRICT, writeRecords } from '../testing/write-records.ts';
import { listedParts } from './counted-rows.ts';
import { type PageOptions, readRecords } from './read-records.ts';

let database: TestDatabase;
const CASES = 130;

beforeAll(async () => {
  database = await createTestDatabase();
  await writeRecords(database.connection, {
    firstDay: '2019-03-01',
    lastDay: '2019-12-31',
    // Many at the same instant, so that the key must break the tie.
    cases: Array.from({ length: CASES }, (_, c) => ({
      department: c % 3 === 0 ? 'A' : 'B',
      acceptedAt: at(`2019-03-0${1 + (c % 4)} 09:00`),
      dueAt: null,
      closedAt: null,
    })),
  });
});
afterAll(() => database.drop());

const slice = () =>
  openSlice(
    { db: database.connection.db, districtCode: DISTRICT, now: at('2020-06-01 00:00') },
    serviceHall,
    { period: parsePeriod({ year: 2019 }) },
  );

async function allPages(first: number, order: PageOptions['order']): Promise<string[]> {
  const seen: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await readRecords(await slice(), { first, after, order });
    seen.push(...page.rows.map(({ record }) => (record as unknown as { caseNo: string }).caseNo));
    if (!page.hasNextPage) return seen;
    after = page.rows.at(-1)?.cursor;
  }
}

describe('pages of records', () => {
  it('join to the whole without gap or repeat, both ways, under ties', async () => {
    const newest = await allPages(200, 'NEWEST_FIRST');
    expect(newest).toHaveLength(CASES);
    expect(new Set(newest).size).toBe(CASES);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 140 }), async (first) => {
        expect(await allPages(first, 'NEWEST_FIRST')).toEqual(newest);
        expect(await allPages(first, 'OLDEST_FIRST')).toEqual([...newest].reverse());
      }),
      { numRuns: 8 },
    );
  });

  it('name the keys and the source of a record', async () => {
    const page = await readRecords(await slice(), { first: 1, order: 'OLDEST_FIRST' });
    expect(page.rows[0]).toMatchObject({
      labels: {
        DEPARTMENT: { key: 'A', label: '单位A' },
        CHANNEL: { key: 'window', label: '窗口' },
      },
      fileName: 'test.csv',
      record: { origin: 'imported', sourceRow: 1 },
    });
    expect(await page.total()).toBe(CASES);
  });

  it('hold the records of a cut, also of what was left empty', async () => {
    const parts = await (await slice()).by('WINDOW');
    const totals = await Promise.all(
      parts.map(async (part) => (await readRecords(part, { first: 1 })).total()),
    );
    expect(parts[0]?.label).toBe('未注明');
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(CASES);
    expect(totals[0]).toBe(CASES / 2);
  });

  it.each([
    [{ first: 0 }, 'BAD_FIRST'],
    [{ first: -1 }, 'BAD_FIRST'],
    [{ first: 201 }, 'BAD_FIRST'],
    [{ after: 'nonsense' }, 'BAD_CURSOR'],
    [{ after: Buffer.from('["1; drop table","x"]').toString('base64url') }, 'BAD_CURSOR'],
  ])('refuse %j', async (options, code) => {
    await expect(readRecords(await slice(), options)).rejects.toMatchObject({ code });
  });
});

describe('the records of a metric that are said to be listed', () => {
  it.each(Object.values(models))('are, and no others: $subject', async (model) => {
    const context = {
      db: database.connection.db,
      districtCode: DISTRICT,
      now: at('2020-06-01 00:00'),
    };
    const asked = await openSlice({ ...context, rights: { smallCells: true } }, model, {
      period: parsePeriod({ year: 2019 }),
    });
    for (const metric of Object.keys(model.metrics)) {
      const listed = listedParts(model, metric);
      for (const part of listed) await readRecords(asked, { first: 1, of: { metric, part } });
      if (listed.length > 0) continue;
      await expect(readRecords(asked, { of: { metric } })).rejects.toMatchObject({
        code: 'NOT_IN_MODEL',
      });
    }
  });

  it('are none of red flags, which are no tenders', () => {
    expect(listedParts(tendering, 'redFlags')).toEqual([]);
    expect(listedParts(tendering, 'count')).toEqual(['WHOLE']);
  });
});
