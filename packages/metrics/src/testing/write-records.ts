import {
  type Connection,
  divisions,
  hotlineCategories,
  hotlineOrders,
  hotlineUnits,
  serviceCases,
  serviceDepartments,
  serviceItems,
  serviceWindows,
} from '@minxin/database';
import { DISTRICT, inBatch } from './in-batch.ts';

export { DISTRICT } from './in-batch.ts';

export interface TestCase {
  readonly department: string;
  readonly acceptedAt: Date;
  readonly dueAt: Date | null;
  readonly closedAt: Date | null;
  readonly withdrawnAt?: Date | null;
  readonly visits?: number | null;
  readonly rating?: number | null;
}

export interface TestOrder {
  readonly unit: string;
  readonly town: string;
  readonly receivedAt: Date;
  readonly dueAt: Date | null;
  readonly closedAt: Date | null;
  readonly rating?: number | null;
}

export interface TestRecords {
  readonly cases?: readonly TestCase[];
  readonly orders?: readonly TestOrder[];
  /** The last day that the records reach, for both subjects. */
  readonly lastDay: string;
  readonly firstDay: string;
}

let batchNumber = 0;

/** Writes records and the catalogues they need in one batch, as an import would. */
export async function writeRecords(connection: Connection, records: TestRecords): Promise<void> {
  batchNumber += 1;
  const serial = batchNumber;
  const { cases = [], orders = [], firstDay, lastDay } = records;
  await inBatch(connection, async ({ db }, { id }) => {
    const base = {
      districtCode: DISTRICT,
      batchId: id,
      sourceRow: 1,
      origin: 'imported' as const,
    };
    const insert = <T>(values: readonly T[], write: (rows: T[]) => Promise<unknown>) =>
      values.length > 0 ? write([...values]) : Promise.resolve();
    const departments = [...new Set(cases.map(({ department }) => department))];
    await insert(departments, (codes) =>
      db
        .insert(serviceDepartments)
        .values(codes.map((code) => ({ ...base, code, name: `单位${code}`, joinedOn: firstDay })))
        .onConflictDoNothing(),
    );
    await insert(departments, (codes) =>
      db
        .insert(serviceItems)
        .values(
          codes.map((code) => ({
            ...base,
            code: `${code}-1`,
            name: `事项${code}`,
            departmentCode: code,
            caseType: 'promised' as const,
            promisedDays: 5,
            visitsPromised: 1,
            listedOn: firstDay,
          })),
        )
        .onConflictDoNothing(),
    );
    await insert(departments, (codes) =>
      db
        .insert(serviceWindows)
        .values(
          codes.map((code) => ({
            ...base,
            code: `W${code}`,
            name: `窗口${code}`,
            departmentCode: code,
            openedOn: firstDay,
          })),
        )
        .onConflictDoNothing(),
    );
    await insert(cases, (rows) =>
      db.insert(serviceCases).values(
        rows.map(({ department, ...row }, r) => ({
          ...base,
          ...row,
          sourceRow: r + 1,
          caseNo: `C${serial}-${r}`,
          departmentCode: department,
          itemCode: `${department}-1`,
          windowCode: r % 2 === 0 ? `W${department}` : null,
          channel: 'window' as const,
        })),
      ),
    );
    await insert([...new Set(orders.map(({ town }) => town))], (codes) =>
      db
        .insert(divisions)
        .values(
          codes.map((code) => ({
            ...base,
            code,
            level: 'town' as const,
            parentCode: DISTRICT,
            name: `镇${code}`,
            shortName: `镇${code.slice(-3)}`,
          })),
        )
        .onConflictDoNothing(),
    );
    await insert([...new Set(orders.map(({ unit }) => unit))], (codes) =>
      db
        .insert(hotlineUnits)
        .values(codes.map((code) => ({ ...base, code, name: `单位${code}` })))
        .onConflictDoNothing(),
    );
    await db
      .insert(hotlineCategories)
      .values({ ...base, code: 'other', name: '其他' })
      .onConflictDoNothing();
    await insert(orders, (rows) =>
      db.insert(hotlineOrders).values(
        rows.map(({ unit, town, ...row }, r) => ({
          ...base,
          ...row,
          sourceRow: r + 1,
          orderNo: `H${serial}-${r}`,
          unitCode: unit,
          townCode: town,
          categoryCode: 'other',
          channel: 'phone' as const,
        })),
      ),
    );
    const subjects = [
      ...(cases.length > 0 ? ['service-hall'] : []),
      ...(orders.length > 0 ? ['hotline'] : []),
    ];
    return {
      rowCount: cases.length + orders.length,
      dataDays: Object.fromEntries(subjects.map((subject) => [subject, { firstDay, lastDay }])),
    };
  });
}

/** An instant in Shanghai: `at('2019-03-01 09:00')`. */
export const at = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);
