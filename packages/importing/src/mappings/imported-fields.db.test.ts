import {
  batches,
  divisions,
  hotlineCategories,
  hotlineOrders,
  hotlineUnits,
  serviceCases,
  serviceDepartments,
  serviceItems,
} from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { CATALOGUE, columnsOf, type RecordKind } from '@minxin/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadNames } from '../names/load-names.ts';
import { Unreadable } from '../values/unreadable.ts';

const stamp = { districtCode: '610902', batchId: 1, sourceRow: 1, origin: 'imported' as const };
const kind = (type: string): RecordKind => {
  const found = CATALOGUE.kinds.find((one) => one.type === type);
  if (!found) throw new Error(type);
  return found;
};
const at = (text: string) => new Date(`2019-${text}+08:00`);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database.connection;
  await db.insert(batches).values({
    ...{ districtCode: '610902', kind: 'test', origin: 'imported', fileName: 'test.csv' },
    ...{ fileSha256: '0'.repeat(64), dataVersion: 1 },
  });
  await db.insert(divisions).values(
    [
      ['610902111', '610902', '大竹园镇', 'town'] as const,
      ['610902111202', '610902111', '粮茶村', 'village'] as const,
    ].map(([code, parentCode, name, level]) => ({
      ...{ ...stamp, code, parentCode, name, shortName: name, level },
    })),
  );
  await db.insert(hotlineUnits).values({ ...stamp, code: 'U1', name: '城管局' });
  await db.insert(hotlineCategories).values({ ...stamp, code: 'C', name: '供水' });
  await db.insert(serviceDepartments).values({
    ...{ ...stamp, code: 'D1', name: '市场监管局', joinedOn: '2019-01-01' },
  });
  await db.insert(serviceItems).values({
    ...{ ...stamp, code: 'S1', name: '许可', departmentCode: 'D1', caseType: 'promised' },
    ...{ promisedDays: 5, visitsPromised: 1, listedOn: '2019-01-01' },
  });
});
afterAll(() => database.drop());

/** The fields of a kind that come with a file though nobody enters them. */
const importedOf = (type: string) =>
  columnsOf(kind(type)).flatMap(({ name, field }) => (field.imported ? [name] : []));

describe('an order that comes with a file', () => {
  const order = {
    ...{
      ...stamp,
      townCode: '610902111',
      categoryCode: 'C',
      unitCode: 'U1',
      channel: 'phone' as const,
    },
    receivedAt: at('03-04T09:00:00'),
  };

  it('keeps the end that it came with, and the due time that it came without', async () => {
    expect(importedOf('HotlineOrder')).toEqual(['closedAt', 'voidedAt']);
    const { db } = database.connection;
    const closedAt = at('03-06T10:00:00');
    const voidedAt = at('03-05T10:00:00');
    const rows = await db
      .insert(hotlineOrders)
      .values([
        { ...order, orderNo: '1', closedAt, rating: 4 },
        { ...order, orderNo: '2', voidedAt },
        { ...order, orderNo: '3', dueAt: at('03-11T23:59:59') },
      ])
      .returning();
    expect(rows).toMatchObject([
      {
        closedAt,
        finalClosedAt: closedAt,
        voidedAt: null,
        dueAt: null,
        state: 'closed',
        rating: 4,
      },
      { closedAt: null, voidedAt, dueAt: null, state: 'voided' },
      { dueAt: at('03-11T23:59:59'), originalDueAt: at('03-11T23:59:59'), state: 'received' },
    ]);
  });
});

describe('a case that comes with a file', () => {
  const given = {
    ...{ ...stamp, departmentCode: 'D1', itemCode: 'S1', channel: 'window' as const },
    acceptedAt: at('03-04T09:00:00'),
  };

  it('keeps everything that it tells of itself', async () => {
    const told = {
      originalDueAt: at('03-11T23:59:59'),
      dueAt: at('03-13T23:59:59'),
      closedAt: at('03-08T10:00:00'),
      pausedAt: at('03-05T10:00:00'),
      supplementedAt: at('03-05T10:00:00'),
      reopenedAt: at('03-09T10:00:00'),
      finalClosedAt: at('03-12T10:00:00'),
    };
    const withdrawnAt = at('03-06T10:00:00');
    expect(importedOf('ServiceCase').sort()).toEqual([...Object.keys(told), 'withdrawnAt'].sort());
    const rows = await database.connection.db
      .insert(serviceCases)
      .values([
        { ...given, caseNo: '1', ...told },
        { ...given, caseNo: '2', withdrawnAt },
        { ...given, caseNo: '3' },
      ])
      .returning();
    expect(rows).toMatchObject([
      { ...told, state: 'closed' },
      { withdrawnAt, state: 'withdrawn' },
      { dueAt: null, originalDueAt: null, state: 'accepted' },
    ]);
  });
});

describe('names', () => {
  const load = (type: string, arriving?: readonly RecordKind[]) =>
    loadNames(database.connection.db, CATALOGUE, kind(type), '610902', arriving);

  it('are those of everything that a kind points at', async () => {
    const names = await load('HotlineOrder');
    const resolved = (field: string, text: string) => names.get(field)?.resolve(text);
    expect([...names.keys()].sort()).toEqual(['categoryCode', 'townCode', 'unitCode']);
    expect(resolved('unitCode', '城管局')).toBe('U1');
    expect(resolved('categoryCode', '供水')).toBe('C');
    expect(resolved('townCode', '大竹园')).toBe('610902111');
    expect(resolved('townCode', '粮茶村')).toBeInstanceOf(Unreadable);
    const ofVillages = (await load('Household')).get('villageCode');
    expect(ofVillages?.resolve('粮茶村')).toBe('610902111202');
    expect(ofVillages?.resolve('大竹园镇')).toBeInstanceOf(Unreadable);
  });

  it('let a code through whose record may come with the same file', async () => {
    const unit = (await load('HotlineOrder', [kind('HotlineUnit')])).get('unitCode');
    expect(unit?.resolve('U2')).toBe('U2');
    expect((await load('HotlineOrder')).get('unitCode')?.resolve('U2')).toBeInstanceOf(Unreadable);
    expect((await load('HotlineCategory')).get('parentCode')?.resolve('01')).toBe('01');
  });

  it('of another district are not known', async () => {
    const { db } = database.connection;
    const names = await loadNames(db, CATALOGUE, kind('HotlineOrder'), '610999');
    expect(names.get('unitCode')?.resolve('城管局')).toBeInstanceOf(Unreadable);
  });
});
