import { CATALOGUE } from '@minxin/records';
import { describe, expect, it } from 'vitest';
import { readMapping } from './mappings/saved/read-mapping.ts';
import { type FileRequest, planFile } from './plan-file.ts';
import { fileOf } from './testing/files.ts';
import { workbookOf } from './testing/workbook-of.ts';

const UNITS = [
  ['单位代码', '单位名称'],
  ['U1', '城管局'],
];
const CATEGORIES = [
  ['类别代码', '类别名称', '上级类别'],
  ['C', '民生', ''],
];
const COVER = [['填报说明'], ['请各单位三月底前报送'], ['联系人：张三']];
const CODES = [
  ['甲', '乙'],
  ['U2', '水务局'],
];

async function planned(sheets: Parameters<typeof workbookOf>[0], told: Partial<FileRequest> = {}) {
  const path = await fileOf(workbookOf(sheets), '台账.xlsx');
  const plan = await planFile({ path, name: '台账.xlsx', ...told }, CATALOGUE);
  return {
    kinds: plan.tables.map(({ name, match }) => [name, match?.plan.kind.type ?? null]),
    passedOver: plan.passedOver.map(({ name }) => name),
    problems: plan.problems.map(({ code, place }) => [code, place]),
  };
}

describe('the sheets of a workbook', () => {
  it('are found out each by itself, whatever the others hold', async () => {
    expect(await planned({ 封面: COVER, 单位: UNITS, 类别: CATEGORIES })).toEqual({
      kinds: [
        ['单位', 'HotlineUnit'],
        ['类别', 'HotlineCategory'],
      ],
      passedOver: ['封面'],
      problems: [],
    });
  });

  it('are passed over where they are plainly none of the kind that was told', async () => {
    expect(await planned({ 封面: COVER, 单位: UNITS }, { kind: '承办单位' })).toEqual({
      kinds: [['单位', 'HotlineUnit']],
      ...{ passedOver: ['封面'], problems: [] },
    });
    const none = await planned({ 封面: COVER }, { kind: '承办单位' });
    expect(none.passedOver).toEqual([]);
    expect(none.problems).toEqual([
      ['MISSING_COLUMN', '单位代码'],
      ['MISSING_COLUMN', '单位名称'],
    ]);
  });

  it('are of the kind that was told of them, before what was told of the file', async () => {
    const sheets = [{ sheet: '类别', kind: 'hotlineCategories' }];
    expect(
      await planned({ 封面: COVER, 单位: UNITS, 类别: CATEGORIES }, { kind: '承办单位', sheets }),
    ).toEqual({
      kinds: [
        ['单位', 'HotlineUnit'],
        ['类别', 'HotlineCategory'],
      ],
      ...{ passedOver: ['封面'], problems: [] },
    });
  });

  it('have mappings of their own', async () => {
    const read = readMapping('name: x\nkind: 承办单位\ncolumns: { code: 甲, name: 乙 }', CATALOGUE);
    if (!read.ok) throw new Error('The mapping is at fault.');
    const sheets = [{ sheet: '外来', mapping: read.mapping }];
    expect(await planned({ 类别: CATEGORIES, 外来: CODES }, { sheets })).toEqual({
      kinds: [
        ['类别', 'HotlineCategory'],
        ['外来', 'HotlineUnit'],
      ],
      ...{ passedOver: [], problems: [] },
    });
  });

  it('that were told of are not passed over, and have to be there', async () => {
    const told = await planned(
      { 封面: COVER, 单位: UNITS },
      { sheets: [{ sheet: '封面', kind: '承办单位' }] },
    );
    expect(told.passedOver).toEqual([]);
    expect(told.problems).toContainEqual(['MISSING_COLUMN', '单位代码']);
    const lost = await planned({ 单位: UNITS }, { sheets: [{ sheet: '无', kind: '承办单位' }] });
    expect(lost.problems).toEqual([['UNKNOWN_SHEET', '无']]);
  });
});
