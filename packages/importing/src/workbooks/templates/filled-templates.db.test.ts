import { CATALOGUE } from '@minxin/records';
import ExcelJS, { type CellValue } from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE } from '../../mappings/example-row.ts';
import { templateOf } from '../../mappings/template.ts';
import { loadNames } from '../../names/load-names.ts';
import { fileOf } from '../../testing/files.ts';
import { type ImportScene, importScene } from '../../testing/import-scene.ts';
import { writeTemplate } from './write-template.ts';

let scene: ImportScene;
beforeAll(async () => {
  scene = await importScene();
});
afterAll(() => scene.close());

const kindNamed = (type: string) => {
  const kind = CATALOGUE.kinds.find((one) => one.type === type);
  if (!kind) throw new Error(type);
  return kind;
};

/** The template as it comes, and with a row of what it must have, as in its example, and more. */
async function templates(type: string, more: Readonly<Record<string, CellValue>>) {
  const kind = kindNamed(type);
  const { db } = scene.database.connection;
  const names = await loadNames(db, CATALOGUE, kind, '610902');
  const blank = await writeTemplate(kind, CATALOGUE, names);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await fileOf(blank));
  const sheet = book.worksheets[0];
  for (const [at, { field, required }] of templateOf(kind, CATALOGUE).columns.entries()) {
    const example = sheet?.getCell(2, at + 1).value ?? null;
    const plain = typeof example === 'string' ? example.replace(EXAMPLE, '') : example;
    const cell = sheet?.getCell(3, at + 1);
    if (cell) cell.value = more[field] ?? (required ? plain : null);
  }
  return { blank, filled: new Uint8Array(await book.xlsx.writeBuffer()) };
}

const day = (text: string) => new Date(`${text}Z`);

describe.each<[string, Readonly<Record<string, CellValue>>]>([
  ['HotlineUnit', {}],
  ['HotlineCategory', {}],
  ['HotlineOrder', { closedAt: day('2019-03-06T10:00:00'), rating: 4 }],
  [
    'HotlineCallback',
    { calledAt: day('2019-03-07T10:00:00'), contacted: '是', solved: '是', satisfaction: '满意' },
  ],
  ['HotlineRateWeight', {}],
  ['ServiceDepartment', {}],
  ['ServiceWindow', {}],
  ['ServiceItem', { caseType: '承诺件', promisedDays: 5, statutoryDays: 20, feeCharged: '否' }],
  ['ServiceCase', { visits: 1, closedAt: day('2019-03-06T10:00:00') }],
  ['ServiceCorrection', {}],
  ['ServiceConsultation', {}],
  ['Household', {}],
  ['HouseholdIncome', { wage: 12_500.5 }],
])('the template of %s', (type, more) => {
  it('adds nothing as it comes, and says so', async () => {
    const { blank } = await templates(type, more);
    const { plan, report } = await scene.take('模板.xlsx', blank);
    expect(plan.problems).toEqual([]);
    expect(report).toMatchObject({
      ...{ status: 'unchanged', batchId: null, problems: [], fileProblems: [] },
      tables: [{ kind: { type }, rows: 0, leftOut: { note: 1 } }],
    });
  });

  it('adds the row that was filled in', async () => {
    const { filled } = await templates(type, more);
    const { plan, report } = await scene.take('模板.xlsx', filled);
    expect(plan.problems).toEqual([]);
    expect(report?.problems).toEqual([]);
    expect(report?.counts).toEqual({ added: 1, changed: 0, unchanged: 0, refused: 0 });
    expect(report?.tables[0]?.columns.every(({ field }) => field !== null)).toBe(true);
  });
});
