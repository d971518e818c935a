import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileOf } from '../../testing/files.ts';
import { fixture } from '../../testing/fixture.ts';
import { type ImportScene, importScene } from '../../testing/import-scene.ts';
import { writeErrorWorkbook } from './write-error-workbook.ts';

let scene: ImportScene;
beforeAll(async () => {
  scene = await importScene();
});
afterAll(() => scene.close());

it('what is refused of a tree comes back as tables with its paths, and goes in once mended', async () => {
  const good = await readFile(fixture('ocds/roads-cny.json'), 'utf8');
  const bad = good.replaceAll(/"endDate": "20(\d\d)/g, '"endDate": "19$1');
  const path = await fileOf(bad, 'roads.json');
  const outcome = await scene.take('roads.json', bad);
  expect(outcome.report?.counts).toMatchObject({ added: 7, refused: 19 });
  const to = `${path}.xlsx`;
  await writeErrorWorkbook({ path, name: 'roads.json' }, outcome, to);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(to);
  const sheet = book.getWorksheet('tenders');
  expect([1, 2].map((row) => sheet?.getCell(row, 1).value)).toEqual([
    ...['位置', outcome.report?.problems[0]?.path],
  ]);
  const deadline = sheet?.getRow(1).values;
  const column = Array.isArray(deadline) ? deadline.indexOf('bidDeadline') : 0;
  const cell = sheet?.getCell(2, column);
  expect(cell?.fill).toMatchObject({ type: 'pattern', pattern: 'solid' });
  if (cell) cell.value = `${cell.value}`.replace(/^19/, '20');
  const { plan, report } = await scene.take(
    'roads.xlsx',
    new Uint8Array(await book.xlsx.writeBuffer()),
  );
  expect(plan.problems).toEqual([]);
  expect(report?.problems).toEqual([]);
  expect(report?.counts).toEqual({ added: 19, changed: 0, unchanged: 0, refused: 0 });
});
