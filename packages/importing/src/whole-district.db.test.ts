import { createLoadedDatabase, type TestDatabase } from '@minxin/database/testing';
import { CATALOGUE, checkRecords } from '@minxin/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDistrict } from './testing/export-district.ts';
import { type ImportScene, importScene } from './testing/import-scene.ts';
import { xlsx } from './testing/xlsx.ts';

let loaded: TestDatabase;
let scene: ImportScene;
beforeAll(async () => {
  [loaded, scene] = await Promise.all([createLoadedDatabase(), importScene()]);
});
afterAll(() => Promise.all([loaded.drop(), scene.close()]));

/** Of the two kinds with most records a few, with all that belongs to them. */
const MOST = { ServiceCase: 200, HotlineOrder: 200 };

describe('a district as one workbook', () => {
  it('goes in whole, every sheet told by its header, and changes nothing a second time', async () => {
    const sheets = await exportDistrict(loaded.connection, CATALOGUE, '610902', MOST);
    const workbook = xlsx(Object.fromEntries(sheets.map(({ kind, cells }) => [kind.label, cells])));
    const { plan, report } = await scene.take('全区.xlsx', workbook, { mode: 'all' });
    expect(plan.problems).toEqual([]);
    expect(plan.passedOver).toEqual([]);
    expect(report?.problems).toEqual([]);
    expect(report?.tables.map(({ kind, rows }) => [kind.type, rows])).toEqual(
      sheets.map(({ kind, cells }) => [kind.type, cells.length - 1]),
    );
    expect(report?.status).toBe('imported');
    const checks = await checkRecords(scene.database.connection.db, '610902', CATALOGUE);
    expect(checks.filter(({ findings }) => findings.length > 0)).toEqual([]);

    const again = await scene.take('全区.xlsx', workbook, { mode: 'all' });
    expect(again.report).toMatchObject({ status: 'unchanged', problems: [] });
  });
});
