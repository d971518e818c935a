import { CATALOGUE, type RecordKind } from '@minxin/records';
import { describe, expect, it } from 'vitest';
import { Directory } from '../names/directory.ts';
import { divisionNames } from '../names/division-names.ts';
import type { SourceRow, SourceTable } from '../source/source.ts';
import { mapTable } from './map-table.ts';
import type { MappedRow } from './mapped-table.ts';
import { matchColumns } from './match-columns.ts';
import { readHead } from './read-head.ts';

const kind = (type: string): RecordKind => {
  const found = CATALOGUE.kinds.find((one) => one.type === type);
  if (!found) throw new Error(type);
  return found;
};

/** A table as a reader gives it, three rows at a time. */
function tableOf(lines: readonly string[]): SourceTable {
  const rows = lines.map((line, i): SourceRow => ({ row: i + 1, cells: line.split('|') }));
  async function* chunks() {
    for (let from = 0; from < rows.length; from += 3) yield rows.slice(from, from + 3);
  }
  return { name: null, rows: chunks() };
}

async function mapped(type: string, lines: readonly string[], names?: Map<string, Directory>) {
  const { head, table } = await readHead(tableOf(lines));
  const { plan } = matchColumns(head, kind(type), CATALOGUE);
  const result = mapTable(table, plan, names);
  const rows: MappedRow[] = [];
  for await (const chunk of result.rows) rows.push(...chunk);
  const values = rows.map((row) =>
    Object.fromEntries(result.fields.map((field, i) => [field, row.values[i]])),
  );
  return { result, rows, values };
}

const HEADER = '工单号|受理时间|镇|诉求类别|承办单位|渠道|办理时限|群众评价';

describe('a table that is mapped', () => {
  it('gives values in step with its fields, and leaves out what is no data', async () => {
    const { result, rows, values } = await mapped('HotlineOrder', [
      '2019年热线工单|||||||',
      HEADER,
      'HX1|2019/3/5 9:00|610902111|C|U|电话|2019-03-12|满意',
      '|||||||',
      'HX2|43529.375|610902111.0|C|U|来电|-|',
      HEADER,
      'HX3|2019年3月5日上午9:00|６１０９０２１１１|C|U|wechat||5',
      '合 计||3||||',
      '填表人：某某|||||||',
    ]);
    expect(values).toEqual(
      ['HX1', 'HX2', 'HX3'].map((orderNo, i) => ({
        ...{ orderNo, townCode: '610902111', categoryCode: 'C', unitCode: 'U' },
        channel: i === 2 ? 'wechat' : 'phone',
        receivedAt: '2019-03-05T09:00:00+08:00',
        dueAt: i === 0 ? '2019-03-12T23:59:59+08:00' : null,
        rating: ['4', null, '5'][i],
      })),
    );
    expect(rows.map(({ row }) => row)).toEqual([3, 5, 7]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(result).toMatchObject({
      headerRow: 2,
      leftOut: { blank: 1, sum: 1, header: 1, note: 1, skipped: 0 },
    });
  });

  it('says every problem of a row, with its column', async () => {
    const { rows, values } = await mapped('HotlineOrder', [
      HEADER,
      '|5/3/2019|610902111|C|U|传真|2019-02-30|6.10E+05',
    ]);
    expect(rows[0]?.problems.map(({ code, field, column }) => [code, field, column])).toEqual([
      ['MISSING', 'orderNo', 0],
      ['NOT_LISTED', 'channel', 5],
      ['AMBIGUOUS_DATE', 'receivedAt', 1],
      ['NO_SUCH_DAY', 'dueAt', 6],
      ['DIGITS_LOST', 'rating', 7],
    ]);
    expect(values[0]).toMatchObject({ townCode: '610902111', channel: null, receivedAt: null });
  });

  it('keeps a row whose name holds a word for sums, and a sum whose key is empty out', async () => {
    const { values } = await mapped('HotlineUnit', [
      '单位代码|单位名称',
      'U1|合计办公室',
      'U2|合计',
      '|总计',
      '大竹园镇小计|',
      'U3|备注：无',
    ]);
    expect(values.map(({ code }) => code)).toEqual(['U1', 'U2', 'U3']);
  });

  it('resolves names, a village within the town of its row whatever their order', async () => {
    const row = (code: string, parentCode: string, name: string) => ({
      ...{ code, parentCode, name, shortName: name },
      level: code.length === 9 ? ('town' as const) : ('village' as const),
    });
    const named = divisionNames([
      row('610902001', '610902', '老城街道'),
      row('610902111', '610902', '大竹园镇'),
      row('610902001201', '610902001', '新民村'),
      row('610902111201', '610902111', '新民村'),
    ]);
    const label = { zh: '镇办与村', en: 'Towns and villages' };
    const names = new Map([
      [
        'townCode',
        new Directory(
          label,
          named.filter(({ within }) => !within),
          false,
        ),
      ],
      [
        'villageCode',
        new Directory(
          label,
          named.filter(({ within }) => within),
          false,
        ),
      ],
    ]);
    const { rows, values } = await mapped(
      'Household',
      [
        '户号|村|镇',
        'H1|新民村|大竹园',
        'H2|新民|老城街道',
        'H3|新民村|西关镇',
        'H4|610902111201|大竹园镇',
      ],
      names,
    );
    expect(values.map(({ villageCode }) => villageCode)).toEqual([
      ...['610902111201', '610902001201', null, '610902111201'],
    ]);
    expect(rows[2]?.problems.map(({ code, column }) => [code, column])).toEqual([
      ['UNKNOWN_NAME', 2],
      ['AMBIGUOUS_NAME', 1],
    ]);
  });

  it('counts amounts in the unit of the header', async () => {
    const { values } = await mapped('FundProject', [
      '项目编号|名称|镇|资金来源|预算（万元）|批复日期',
      'X1|茶园|610902111|苏陕协作|12.5|20190305',
      'X2|桥|610902111|区级|1,200元|2019.3.5',
    ]);
    expect(values.map(({ budgetFen }) => budgetFen)).toEqual(['12500000', '120000']);
  });
});
