import {
  type Connection,
  commitBatch,
  divisions,
  hotlineCategories,
  hotlineOrders,
  hotlineUnits,
  householdIncomes,
  households,
  type Origin,
  publishedFigures,
  serviceCases,
  serviceDepartments,
  serviceItems,
  suppliers,
  tenders,
} from '@minxin/database';
import { refreshRollups } from '@minxin/metrics';

export interface RecordOptions {
  readonly districtCode: string;
  readonly origin: Origin;
  /** What stands where people write freely. */
  readonly text?: string;
}

const WHOLE = { from: '2019-01-01', to: '2020-03-31' };

/**
 * A small district: cases from February 2019 to March 2020 (as many a month as its number, the last
 * of each late), a tender of each kind a quarter, two orders a month, and six households of 2019.
 */
export async function writeRecords(connection: Connection, options: RecordOptions): Promise<void> {
  const { districtCode, origin, text = '甲' } = options;
  await commitBatch(
    connection,
    { districtCode, kind: 'test', origin, fileName: `${text}.csv`, fileSha256: '0'.repeat(64) },
    async (tx, { id: batchId }) => {
      const record = (sourceRow: number) => ({ districtCode, batchId, sourceRow, origin });
      const [town, village] = [`${districtCode}111`, `${districtCode}111201`];
      await tx.db.insert(divisions).values([
        {
          ...record(1),
          code: town,
          level: 'town',
          parentCode: districtCode,
          name: '镇',
          shortName: '镇',
        },
        {
          ...record(2),
          code: village,
          level: 'village',
          parentCode: town,
          name: text,
          shortName: text,
        },
      ]);
      await tx.db
        .insert(serviceDepartments)
        .values({ ...record(1), code: 'D', name: '单位', joinedOn: '2019-02-01' });
      await tx.db.insert(serviceItems).values({
        ...{ ...record(1), code: 'I', name: '事项', departmentCode: 'D', caseType: 'promised' },
        ...{ promisedDays: 3, visitsPromised: 1, listedOn: '2019-02-01' },
      });
      await tx.db.insert(serviceCases).values(
        months().flatMap(({ month, number }) =>
          month < '2019-02'
            ? []
            : times(number).map((n) => ({
                ...record(n),
                caseNo: `${month}-${n}`,
                ...{ departmentCode: 'D', itemCode: 'I', channel: 'window' as const, visits: 1 },
                acceptedAt: at(month, '05'),
                dueAt: at(month, '10'),
                closedAt: at(month, n === number ? '12' : '08'),
                rating: n % 2 === 0 ? 5 : null,
              })),
        ),
      );
      await tx.db.insert(suppliers).values({ ...record(1), code: 'S', name: '供应商' });
      await tx.db.insert(tenders).values(
        ['2019-02', '2019-05', '2019-08', '2019-11', '2020-02'].flatMap((month, m) =>
          (['works', 'procurement'] as const).map((kind) => ({
            ...record(m),
            tenderNo: `${kind}-${month}`,
            ...{ kind, method: 'open' as const, methodDetails: '公开招标', title: '标' },
            ...{ noticeOn: `${month}-01`, awardedOn: `${month}-20`, bidders: 3, supplierCode: 'S' },
            budgetFen: 30_000_000_00n,
            awardFen: kind === 'works' ? 25_000_000_00n : 8_000_000_50n,
          })),
        ),
      );
      await tx.db.insert(hotlineUnits).values({ ...record(1), code: 'U', name: '单位' });
      await tx.db.insert(hotlineCategories).values({ ...record(1), code: 'C', name: '类别' });
      await tx.db.insert(hotlineOrders).values(
        months().flatMap(({ month, number }) =>
          times(2).map((n) => ({
            ...record(n),
            orderNo: `${month}-${n}`,
            ...{ townCode: town, categoryCode: 'C', unitCode: 'U', channel: 'phone' as const },
            receivedAt: at(month, '03'),
            dueAt: at(month, '10'),
            closedAt: at(month, n === 2 && number === 3 ? '20' : '09'),
            rating: 4,
          })),
        ),
      );
      await tx.db.insert(households).values(
        times(6).map((n) => ({
          ...record(n),
          householdNo: `H${n}`,
          villageCode: village,
          townCode: town,
        })),
      );
      const income = { propertyFen: 0n, transferFen: 0n, businessFen: 0n, businessCostFen: 0n };
      await tx.db.insert(householdIncomes).values(
        times(6).flatMap((n) => [
          { ...record(n), ...income, householdNo: `H${n}`, year: 2018, persons: 3, wageFen: 0n },
          {
            ...{ ...record(n), ...income, householdNo: `H${n}`, year: 2019, baseYear: 2018 },
            ...{ persons: 3, wageFen: BigInt(n) * 500_000n },
          },
        ]),
      );
      await tx.db.insert(publishedFigures).values([
        printed(record(1), {
          id: 'SH-04',
          subject: 'service-hall',
          metric: 'cases_handled',
          value: '77',
          unit: 'case',
          qualifier: 'exact',
          locator: text,
        }),
        printed(record(2), {
          id: 'TD-02',
          subject: 'tendering',
          metric: 'works_amount',
          value: '90000000',
          unit: 'CNY',
          qualifier: 'rounded_1e6',
          locator: text,
        }),
        printed(record(3), {
          id: 'EN-01',
          subject: 'education',
          metric: 'schools',
          value: '15',
          unit: 'enterprise',
          qualifier: 'exact',
          locator: text,
        }),
      ]);
      const subjects = ['service-hall', 'tendering', 'hotline', 'households'];
      return {
        rowCount: 100,
        dataDays: Object.fromEntries(
          subjects.map((subject) => [
            subject,
            {
              firstDay: subject === 'service-hall' ? '2019-02-05' : WHOLE.from,
              lastDay: subject === 'households' ? '2019-12-31' : WHOLE.to,
            },
          ]),
        ),
      };
    },
    refreshRollups,
  );
}

type Figure = typeof publishedFigures.$inferInsert;
type Printed = Pick<
  Figure,
  'id' | 'subject' | 'metric' | 'value' | 'unit' | 'qualifier' | 'locator'
>;

const printed = (
  record: Pick<Figure, 'districtCode' | 'batchId' | 'sourceRow' | 'origin'>,
  figure: Printed,
): Figure => ({
  ...record,
  ...figure,
  ...{ role: 'yardstick', periodFrom: '2019-01-01', periodTo: '2019-12-31', note: '' },
  ...{ areaCode: record.districtCode, areaName: '区', source: 'report.txt' },
});

const times = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** January 2019 to March 2020 with the number of each month. */
const months = () =>
  times(15).map((n) => {
    const number = ((n - 1) % 12) + 1;
    return { month: `${n > 12 ? 2020 : 2019}-${String(number).padStart(2, '0')}`, number };
  });

const at = (month: string, day: string): Date => new Date(`${month}-${day}T10:00:00+08:00`);
