import { basePeriod, type Period, parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { serviceHall } from '../models/index.ts';
import type { Filter } from '../question/question.ts';
import { readRecords } from '../records/read-records.ts';
import { readTable } from '../table/table.ts';
import { arbitraryCase } from '../testing/arbitrary-cases.ts';
import { at, DISTRICT, writeRecords } from '../testing/write-records.ts';
import { openSlice } from './open-slice.ts';
import type { Slice } from './slice.ts';

let database: TestDatabase;
const statements: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ onStatement: (statement) => statements.push(statement) });
  await writeRecords(database.connection, {
    firstDay: '2019-02-11',
    lastDay: '2020-12-31',
    cases: fc.sample(arbitraryCase, { numRuns: 700, seed: 42 }),
  });
});
afterAll(() => database.drop());

const METRICS = ['accepted', 'closed', 'onTimeRate', 'openOverdue', 'satisfactionRate'] as const;
const PERIODS = ['2019', '2020', '2019Q2', '2019-07', '2020-02'] as const;

const period = (text: string): Period =>
  parsePeriod(
    text.includes('-')
      ? { month: text }
      : text.includes('Q')
        ? { quarter: text }
        : { year: Number(text) },
  );
const keys = fc.subarray(['A', 'B', 'C']);
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.constant({}),
  keys.map((some) => ({ DEPARTMENT: some })),
  keys.map((some) => ({ DEPARTMENT: { not: some } })),
  fc.constantFrom('单位', 'A', 'b', '%').map((search) => ({ DEPARTMENT: { search } })),
  fc.constantFrom<Filter>({ WINDOW: { in: [null] } }, { WINDOW: { not: [null, 'WA'] } }),
);
const open = (text: string, where: Filter, model: Model = serviceHall): Promise<Slice> =>
  openSlice(
    { db: database.connection.db, districtCode: DISTRICT, now: at('2021-06-01 00:00') },
    model,
    { period: period(text), where },
  );

/** What must add up: counts as they are, and of ratios both parts. */
async function parts(slice: Slice): Promise<readonly number[]> {
  const values = await Promise.all(METRICS.map((id) => slice.metric(id)));
  return values.flatMap(({ exact, numerator, denominator }) =>
    denominator === null ? [Number(exact ?? 0)] : [Number(numerator), Number(denominator)],
  );
}

const total = (all: readonly (readonly number[])[]): readonly number[] =>
  (all[0] ?? []).map((_, p) => all.reduce((sum, one) => sum + (one[p] ?? 0), 0));

describe('a slice, however it is asked', () => {
  it('is the sum of its first parts and the rest, which nests like every other part', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PERIODS),
        filter,
        fc.constantFrom('DEPARTMENT', 'WINDOW'),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(...METRICS),
        async (text, where, dimension, first, metric) => {
          const whole = await open(text, where);
          const orderBy = { metric, direction: 'DESC' as const };
          const cut = await whole.by(dimension, { first, orderBy, rest: true, metrics: METRICS });
          if (cut.length === 0) return;
          const expected = await parts(whole);
          expect(total(await Promise.all(cut.map(parts)))).toEqual(expected);
          const quarters = cut.flatMap((part) => part.over('QUARTER'));
          const flows = [0, 1, 2, 3];
          const nested = total(await Promise.all(quarters.map(parts)));
          expect(flows.map((p) => nested[p])).toEqual(flows.map((p) => expected[p]));
          const deeper = await Promise.all(
            cut.map((part) => part.by('CHANNEL', { metrics: METRICS })),
          );
          expect(total(await Promise.all(deeper.flat().map(parts)))).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is in its table what its parts are, row by row', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PERIODS),
        filter,
        fc.constantFrom('MONTH', 'QUARTER'),
        async (text, where, grain) => {
          const whole = await open(text, where);
          const metrics = [...METRICS];
          const { columns, rowCount } = await readTable(whole, {
            ...{ metrics, by: ['DEPARTMENT'], grain, parts: true },
          });
          const column = (id: string) => columns.find((one) => one.id === id)?.values ?? [];
          const slices = await Promise.all(
            whole.over(grain).map((part) => part.by('DEPARTMENT', { metrics })),
          );
          const rows = slices.flat();
          expect(rowCount).toBe(rows.length);
          for (const id of METRICS) {
            const values = await Promise.all(rows.map((row) => row.metric(id)));
            expect(column(id)).toEqual(values.map(({ value }) => value));
            if (!id.endsWith('Rate')) continue;
            expect(column(`${id}.denominator`).map(String)).toEqual(
              values.map(({ denominator }) => denominator),
            );
          }
          expect(column('DEPARTMENT')).toEqual(rows.map(({ key }) => key?.key));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('lists as many records of a metric as it counts: the whole, what fulfils it, what it misses', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PERIODS), filter, async (text, where) => {
        const whole = await open(text, where);
        const cut = [whole, ...(await whole.by('WINDOW', { first: 1, rest: true }))];
        for (const slice of cut) {
          const count = async (metric: string, part?: 'NUMERATOR' | 'MISSED') =>
            (await readRecords(slice, { first: 1, of: { metric, part } })).total();
          for (const id of METRICS) {
            const { exact, numerator, denominator } = await slice.metric(id);
            expect(await count(id), id).toBe(Number(denominator ?? exact ?? 0));
            if (denominator === null) continue;
            expect(await count(id, 'NUMERATOR')).toBe(Number(numerator));
            expect(await count(id, 'MISSED')).toBe(Number(denominator) - Number(numerator));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('tells from a rollup what the records tell, of quantiles too, however it is cut', async () => {
    const ids = [...METRICS, 'medianHandlingHours', 'p90HandlingHours'] as const;
    const told = async (slice: Slice) =>
      Promise.all(ids.map(async (id) => (await slice.metric(id)).exact));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PERIODS),
        filter,
        fc.constantFrom('MONTH', 'QUARTER', 'WEEK'),
        fc.integer({ min: 1, max: 3 }),
        async (text, where, grain, first) => {
          const all = async (model: Model) => {
            const whole = await open(text, where, model);
            const cuts = await whole.by('DEPARTMENT', {
              ...{ first, rest: true, metrics: ids },
              orderBy: { metric: 'p90HandlingHours', direction: 'DESC' as const },
            });
            const slices = [whole, ...cuts, ...[whole, ...cuts].flatMap((one) => one.over(grain))];
            return Promise.all(
              slices.map(async (one) => [one.label, one.period.from, ...(await told(one))]),
            );
          };
          expect(await all(serviceHall)).toEqual(await all({ ...serviceHall, rollups: [] }));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is at its base what the base is, asked by itself', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('2020', '2019Q2', '2020-02'),
        filter,
        fc.constantFrom('PREVIOUS', 'YEAR_AGO'),
        async (text, where, base) => {
          const { slice: before } = (await open(text, where)).base(base);
          const itself = await openSlice(before.family.shape.context, serviceHall, {
            ...{ period: basePeriod(period(text), base), where },
          });
          expect(await parts(before)).toEqual(await parts(itself));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('statements', () => {
  it('are one a level of a table and of parts, and one more for what remains, however many slices', async () => {
    const count = async (work: () => Promise<unknown>) => {
      const before = statements.length;
      await work();
      return statements.slice(before).filter((one) => one.includes('buckets')).length;
    };
    for (const text of ['2019Q2', '2020']) {
      const whole = await open(text, {});
      const months = whole.over('MONTH');
      const table = { metrics: [...METRICS], by: ['DEPARTMENT', 'WINDOW'] };
      expect(await count(() => Promise.all(months.map((one) => readTable(one, table))))).toBe(1);
      const rest = { first: 1, rest: true, metrics: [...METRICS] };
      const nested = async () => {
        const cuts = await Promise.all(months.map((month) => month.by('CHANNEL', rest)));
        const below = await Promise.all(cuts.flat().map((part) => part.by('DEPARTMENT', rest)));
        await Promise.all(below.flat().map(parts));
      };
      // The channels, the departments of them, and what remains of the departments: one channel leaves no rest.
      expect(await count(nested)).toBe(3);
    }
  });
});
