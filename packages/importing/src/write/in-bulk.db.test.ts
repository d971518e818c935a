import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportScene, importScene } from '../testing/import-scene.ts';

let scene: ImportScene;
beforeAll(async () => {
  scene = await importScene();
  await scene.take('部门.csv', '单位编号,单位名称,进驻日期\nD1,市场监管局,2018-01-01\n');
  await scene.take(
    '事项.csv',
    [
      '事项编号,事项名称,所属单位,办件类型,承诺时限,承诺到场次数,上线日期',
      'S1,许可,D1,承诺件,5,1,2018-01-01',
      'S2,登记,D1,即办件,0,1,2018-01-01',
    ].join('\n'),
  );
});
afterAll(() => scene.close());

describe('what is worked out in bulk', () => {
  it('is what the trigger works out, whenever a case was accepted and closed', async () => {
    const hours = ['2019-03-01 09:00', '2019-03-01 17:31', '2019-03-02 10:00', '2019-02-03 08:00'];
    const closings = ['2019-03-04 10:00', '2019-03-11 17:00', ''];
    const cases = hours.flatMap((accepted, a) =>
      closings.flatMap((closed, c) =>
        ['S1', 'S2'].map((item) => `C${a}${c}${item},D1,${item},窗口,${accepted},${closed}`),
      ),
    );
    const file = `办件编号,承办单位,事项,渠道,受理时间,办结时间\n${cases.join('\n')}`;
    const { report } = await scene.take('办件.csv', file);
    expect(report?.problems).toEqual([]);
    expect(report?.counts.added).toBe(24);
    const { sql } = scene.database.connection;
    const worked = () => sql`
      select case_no, promised_days, worked_days from service_cases order by case_no`;
    const inBulk = [...(await worked())];
    expect(inBulk.filter(({ worked_days }) => worked_days !== null)).toHaveLength(16);
    await sql`update service_cases set closed_at = closed_at`;
    expect([...(await worked())]).toEqual(inBulk);
  });
});
