import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { importFile, loadDivisions, readMapping } from '@minxin/importing';
import { hotline, openSlice, refreshRollups } from '@minxin/metrics';
import { CATALOGUE } from '@minxin/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const districtCode = '610902';
const packages = fileURLToPath(new URL('../../', import.meta.url));
const now = new Date('2026-01-01T00:00:00+08:00');

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'minxin-boston-'));
  await loadDivisions(database.connection, { districtCode, refresh: refreshRollups });
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const requestsOf = async (year: number): Promise<string> =>
  gunzipSync(await readFile(`${packages}metrics/src/testing/boston311/${year}.csv.gz`)).toString();

async function take(name: string, content: string, mappingFile?: string) {
  const path = join(folder, name);
  await writeFile(path, content);
  const { connection } = database;
  const read = mappingFile && readMapping(await readFile(mappingFile, 'utf8'), CATALOGUE);
  if (read && !read.ok) throw new Error(JSON.stringify(read.problems));
  const { report } = await importFile(
    { connection, catalogue: CATALOGUE, districtCode, now, refresh: refreshRollups },
    { path, name, ...(read && { mapping: read.mapping }) },
    { mode: 'all' },
  );
  return report;
}

/** Distinct values of a column, of both years. */
async function valuesOf(column: string): Promise<readonly string[]> {
  const rows = (await Promise.all([2013, 2014].map(requestsOf))).flatMap((text) => {
    const [header = '', ...lines] = text.trim().split('\n');
    const place = header.split(',').indexOf(column);
    return lines.map((line) => line.split(',')[place] ?? '');
  });
  return [...new Set(rows)];
}

describe('the service requests of Boston, by a saved mapping', () => {
  beforeAll(async () => {
    const departments = (await valuesOf('department')).map((name) => `${name},${name}`);
    await take('units.csv', `单位代码,单位名称\n${departments.join('\n')}`);
    const types = (await valuesOf('type')).map((name, n) => `T${n},${name}`);
    await take('categories.csv', `类别代码,类别名称\n${types.join('\n')}`);
  });

  it.each([
    [2013, 3_095, 2_433, 2_691],
    [2014, 5_268, 2_433 + 2_125, 2_691 + 2_550],
  ])('of %i are %i orders; %i of all %i due ones were in time', async (year, rows, onTime, due) => {
    const mapping = `${packages}importing/data/mappings/boston-311.yaml`;
    const report = await take(`${year}.csv`, await requestsOf(year), mapping);
    expect(report).toMatchObject({ status: 'imported', counts: { added: rows, refused: 0 } });
    const { db } = database.connection;
    const slice = await openSlice({ db, districtCode, now }, hotline, {
      period: parsePeriod({ range: { from: '2012-01-01', to: '2016-12-31' } }),
      asOf: now,
    });
    const { numerator, denominator } = await slice.metric('onTimeRate');
    expect([numerator, denominator]).toEqual([String(onTime), String(due)]);
  });
});
