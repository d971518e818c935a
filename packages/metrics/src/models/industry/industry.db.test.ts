import { parsePeriod } from '@minxin/calendar';
import {
  commitBatch,
  divisions,
  factories,
  factoryLeases,
  leaseRents,
  plantedAreas,
  publishedFigures,
  rentPayments,
} from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reconcile } from '../../reconciliation/reconcile.ts';
import { bindValue } from '../../slice/bound-value.ts';
import { openSlice } from '../../slice/open-slice.ts';
import { at, DISTRICT } from '../../testing/write-records.ts';
import { industry } from './index.ts';

const TOWN = '610902111';
const PLACE = { townCode: TOWN, villageCode: `${TOWN}001` };
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await commitBatch(
    database.connection,
    {
      ...{ districtCode: DISTRICT, kind: 'test', origin: 'imported' as const },
      ...{ fileName: 'industry.csv', fileSha256: '0'.repeat(64) },
    },
    async ({ db }, { id }) => {
      const stamp = {
        districtCode: DISTRICT,
        batchId: id,
        sourceRow: 1,
        origin: 'imported' as const,
      };
      const division = (code: string, name: string, level: 'town' | 'village') => ({
        ...{ ...stamp, code, level, name, shortName: name },
        parentCode: level === 'town' ? DISTRICT : TOWN,
      });
      await db
        .insert(divisions)
        .values([
          division(TOWN, '大竹园镇', 'town'),
          division(PLACE.villageCode, '七堰社区', 'village'),
        ]);
      const area = (
        areaNo: string,
        crop: 'tea' | 'fruit',
        way: 'new' | 'renovated',
        mu: string,
      ) => ({
        ...{ ...stamp, ...PLACE, areaNo, crop, way, mu, sinceDay: '2019-03-01' },
      });
      await db
        .insert(plantedAreas)
        .values([
          area('1', 'tea', 'new', '3000.25'),
          area('2', 'tea', 'new', '1999.75'),
          { ...area('3', 'tea', 'new', '40'), sinceDay: '2020-01-01' },
          { ...area('4', 'tea', 'new', '50'), untilDay: '2019-12-31' },
          area('5', 'tea', 'renovated', '10000'),
          area('6', 'fruit', 'new', '1000'),
          area('7', 'fruit', 'renovated', '80'),
        ]);
      await db.insert(factories).values({
        ...stamp,
        ...PLACE,
        factoryNo: 'F',
        name: '七堰社区工厂',
        areaM2: '3642',
        builtOn: '2019-01-01',
      });
      const lease = { ...stamp, factoryNo: 'F', tenant: '某公司', rentEvery: 'year' as const };
      await db.insert(factoryLeases).values([
        {
          ...{ ...lease, leaseNo: 'A', leasedM2: '1821', rentFen: 80_000n },
          ...{ signedOn: '2018-12-01', fromDay: '2019-01-01', toDay: '2019-12-31' },
        },
        {
          ...{ ...lease, leaseNo: 'B', leasedM2: '1821', rentFen: 20_000n },
          ...{ signedOn: '2018-12-01', fromDay: '2019-12-01', toDay: '2020-11-30' },
        },
      ]);
      await db.insert(leaseRents).values([
        { ...stamp, leaseNo: 'A', dueOn: '2019-01-01', dueFen: 80_000n },
        { ...stamp, leaseNo: 'B', dueOn: '2019-12-01', dueFen: 20_000n },
      ]);
      await db.insert(rentPayments).values([
        { ...stamp, paymentNo: '1', leaseNo: 'A', paidOn: '2019-02-01', amountFen: 60_000n },
        { ...stamp, paymentNo: '2', leaseNo: 'B', paidOn: '2019-11-01', amountFen: 20_000n },
        { ...stamp, paymentNo: '3', leaseNo: 'A', paidOn: '2020-02-01', amountFen: 5000n },
      ]);
      const printed = [
        ['new_tea_area', '5000'],
        ['renovated_tea_area', '10000'],
        ['fruit_area', '1000'],
        ['vegetable_area', '500'],
        ['factory_area', '3642'],
      ] as const;
      await db.insert(publishedFigures).values(
        printed.map(([metric, value], row) => ({
          ...{ ...stamp, id: `IN-0${row + 1}`, role: 'yardstick' as const, subject: 'industry' },
          ...{
            metric,
            value,
            areaCode: TOWN,
            areaName: '大竹园镇',
            unit: 'mu',
            qualifier: 'exact' as const,
          },
          ...{
            periodFrom: '2019-12-31',
            periodTo: '2019-12-31',
            source: '',
            locator: '',
            note: '',
          },
        })),
      );
      return {
        rowCount: 1,
        dataDays: { industry: { firstDay: '2019-01-01', lastDay: '2020-12-31' } },
      };
    },
    async () => {},
  );
});
afterAll(() => database.drop());

const context = () => ({
  db: database.connection.db,
  districtCode: DISTRICT,
  now: at('2021-03-01 00:00'),
});
const slice = (period: Parameters<typeof parsePeriod>[0]) =>
  openSlice(context(), industry, { period: parsePeriod(period) });

describe('industry', () => {
  it('reconciles every printed area as of the day it was printed for', async () => {
    const all = await reconcile(context(), 2019);
    expect(
      all.map(({ published, computed, state }) => [published.metric, computed?.value, state]),
    ).toEqual([
      ['new_tea_area', 5000, 'MATCHES'],
      ['renovated_tea_area', 10_000, 'MATCHES'],
      ['fruit_area', 1000, 'MATCHES'],
      ['vegetable_area', 0, 'UNEXPLAINED'],
      ['factory_area', 3642, 'MATCHES'],
    ]);
  });

  it('sets what was paid in a year against what fell due in it', async () => {
    const year = await slice({ year: 2019 });
    expect(await bindValue(year, 'rentDue')).toMatchObject({ value: 1000, exact: '1000' });
    expect(await bindValue(year, 'collectionRate')).toMatchObject({
      value: 0.8,
      numerator: '800',
      denominator: '1000',
    });
  });

  it('owes lease by lease: what one pays ahead hides nothing of another', async () => {
    expect(await bindValue(await slice({ month: '2019-11' }), 'arrears')).toMatchObject({
      value: 200,
    });
    expect(await bindValue(await slice({ year: 2019 }), 'arrears')).toMatchObject({ value: 200 });
    expect(await bindValue(await slice({ year: 2020 }), 'arrears')).toMatchObject({
      value: 150,
      exact: '150',
    });
  });

  it.each([
    ['2019-01', [800, 0, 0]],
    ['2019-02', [0, 200, 0]],
    ['2019-11', [0, 0, 200]],
    ['2020-02', [0, 0, 150]],
  ])('tells at the end of %s how old the arrears are', async (month, expected) => {
    const then = await slice({ month });
    const values = ['arrearsUpTo30', 'arrearsUpTo90', 'arrearsOver90'].map(
      async (id) => (await bindValue(then, id)).value,
    );
    expect(await Promise.all(values)).toEqual(expected);
  });

  it('is let by area and day, and by factory', async () => {
    const december = await slice({ month: '2019-12' });
    expect(await bindValue(december, 'occupancy')).toMatchObject({ value: 1 });
    const year = await slice({ year: 2019 });
    expect(await bindValue(year, 'occupancy')).toMatchObject({
      numerator: String(1821 * 365 + 1821 * 31),
      denominator: String(3642 * 365),
    });
    expect((await bindValue(december, 'leasedArea')).value).toBe(3642);
    const [factory] = await year.by('FACTORY', { metrics: ['occupancy'] });
    expect(factory?.key).toMatchObject({ label: '七堰社区工厂' });
  });

  it('refuses to cut a rent by crop', async () => {
    const year = await slice({ year: 2019 });
    const [crop] = await year.by('CROP', { metrics: ['rentDue'] });
    await expect(crop?.metric('rentDue')).rejects.toThrow(/CROP/);
  });
});
