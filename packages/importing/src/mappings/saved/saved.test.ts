import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { CATALOGUE } from '@minxin/records';
import { describe, expect, it } from 'vitest';
import { dataFile } from '../../data-folder.ts';
import type { SourceRow } from '../../source/source.ts';
import { mapTable } from '../map-table.ts';
import type { MappedRow } from '../mapped-table.ts';
import { matchColumns } from '../match-columns.ts';
import { matchSaved } from './match-saved.ts';
import { readMapping } from './read-mapping.ts';
import { savedOf } from './saved-of.ts';

const problemsOf = (text: string) => {
  const read = readMapping(text, CATALOGUE);
  return read.ok ? [] : read.problems.map(({ place, messageEn }) => `${place} | ${messageEn}`);
};
const mappingOf = (text: string) => {
  const read = readMapping(text, CATALOGUE);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.mapping;
};
const shipped = (name: string) => readFileSync(dataFile(`mappings/${name}`), 'utf8');

async function mapped(text: string, lines: readonly string[], delimiter = ',') {
  const rows = lines.map((line, i): SourceRow => ({ row: i + 1, cells: line.split(delimiter) }));
  const { plan, problems, unmatched } = matchSaved(rows.slice(0, 30), mappingOf(text), CATALOGUE);
  async function* chunks() {
    yield rows;
  }
  const table = mapTable({ name: null, rows: chunks() }, plan);
  const found: MappedRow[] = [];
  for await (const chunk of table.rows) found.push(...chunk);
  const values = found.map((row) =>
    Object.fromEntries(table.fields.map((field, i) => [field, row.values[i]])),
  );
  return { table, problems, unmatched, rows: found, values };
}

describe('a saved mapping', () => {
  const UNIT = 'name: x\nkind: HotlineUnit\ncolumns: { code: A, name: B }';

  it('may be YAML or JSON, and name its kind by type, list or label', () => {
    for (const kind of ['HotlineUnit', 'hotlineUnits', '承办单位']) {
      expect(problemsOf(UNIT.replace('HotlineUnit', kind))).toEqual([]);
      expect(
        problemsOf(
          JSON.stringify({ name: 'x', kind, columns: { code: 'A', name: { column: 'B' } } }),
        ),
      ).toEqual([]);
    }
  });

  it.each([
    ['name: [', 'mapping'],
    ['[]', 'mapping | mapping: it should be object'],
    ['name: x\nkind: HotlineUnit', 'mapping | mapping: columns is missing'],
    [`${UNIT}\ncolour: red`, 'mapping | mapping: colour is unknown'],
    [`${UNIT}\ndates: yy`, 'dates | dates: it is none of the values'],
    [`${UNIT}\ntimeZone: Boston`, 'timeZone | timeZone: There is no zone Boston'],
    [UNIT.replace('HotlineUnit', 'Unit'), 'kind | kind: There is no kind Unit'],
    [UNIT.replace('name: B', 'nam: B, name: B'), 'columns.nam | '],
    [UNIT.replace(', name: B', ''), 'columns.name | columns.name: The required Name is missing'],
    [UNIT.replace('name: B', 'name: {col: B}'), 'columns.name | columns.name: col is unknown'],
    [
      UNIT.replace('name: B', 'name: {column: B, constant: c}'),
      'columns.name | columns.name: It needs one',
    ],
    [UNIT.replace('name: B', 'name: {column: B, unit: 美元}'), 'columns.name.unit | '],
    [UNIT.replace('name: B', 'name: {constant: 610902111}'), 'columns.name.constant | '],
    ['name: x\nname: y', 'mapping'],
  ])('%j is refused by path', (text, problem) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).toContain(problem);
  });

  it('refuses references that would unfold without end', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef']) {
      lines.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(',')}]`);
    }
    expect(problemsOf(lines.join('\n')).join()).toContain("can't be read");
  });

  it('lists what there is where a field or a column is unknown', async () => {
    const read = readMapping(UNIT.replace('name: B', 'nam: B'), CATALOGUE);
    expect(!read.ok && read.problems[0]?.fix).toBe('可用的有：code、name');
    const { problems } = await mapped(UNIT, ['A,C', '1,2']);
    expect(problems).toMatchObject([{ code: 'MISSING_COLUMN', place: 'B' }]);
    expect(problems[0]?.fix).toContain('A、C');
  });
});

describe('a layout that was found', () => {
  it.each([
    ['HotlineUnit', ['标题', '单位名称|单位代码|备注']],
    ['FundProject', ['表|单位：万元', '项目编号|名称|镇|资金来源|预算|批复日期']],
    ['HiringQuota', ['队伍|生效日期|最低比例（%）|依据文件']],
    [
      'ServiceItem',
      [
        '事项编号|事项名称|所属单位|办件类型|承诺时限|法定时限||承诺到场次数|上线日期',
        '||||工作日|数值|单位||',
      ],
    ],
  ])('of %s may be saved, and finds the same columns again', (type, lines) => {
    const kind = CATALOGUE.kinds.find((one) => one.type === type);
    if (!kind) throw new Error(type);
    const head = lines.map((line, i): SourceRow => ({ row: i + 1, cells: line.split('|') }));
    const found = matchColumns(head, kind, CATALOGUE);
    expect(found.problems).toEqual([]);
    const saved = JSON.stringify(savedOf(found.plan, 'x'));
    expect(matchSaved(head, mappingOf(saved), CATALOGUE)).toMatchObject({
      problems: [],
      plan: found.plan,
    });
  });
});

describe('Boston 311', () => {
  it.each([
    [2013, 3095, 2691, 404],
    [2014, 5268, 2550, 2718],
  ])('of %i is %i orders, %i with a due time and %i without', async (year, all, due, none) => {
    const file = new URL(
      `../../../../metrics/src/testing/boston311/${year}.csv.gz`,
      import.meta.url,
    );
    const lines = gunzipSync(readFileSync(file)).toString().trim().split(/\r?\n/);
    const { problems, rows, values, unmatched } = await mapped(shipped('boston-311.yaml'), lines);
    expect(problems).toEqual([]);
    expect(unmatched.map(({ header }) => header)).toEqual([
      'on_time',
      'case_status',
      'neighborhood',
    ]);
    expect(rows.flatMap((row) => row.problems)).toEqual([]);
    expect(rows).toHaveLength(all);
    expect(values.filter(({ dueAt }) => dueAt !== null)).toHaveLength(due);
    expect(values.filter(({ dueAt }) => dueAt === null)).toHaveLength(none);
    const closed = values.filter(
      ({ dueAt, closedAt }) =>
        dueAt && closedAt && Date.parse(String(closedAt)) <= Date.parse(String(dueAt)),
    );
    expect(closed).toHaveLength(year === 2013 ? 2433 : 2125);
  });

  it('keeps the clock of Boston', async () => {
    const { values } = await mapped(shipped('boston-311.yaml'), [
      'case_enquiry_id,open_dt,sla_target_dt,closed_dt,type,department,source',
      '101000729509,2013-01-01 06:32:33,,2013-07-01 13:14:40,Pick up Dead Animal,PWDx,Constituent Call',
    ]);
    expect(values).toEqual([
      {
        ...{ orderNo: '101000729509', townCode: '610902001', categoryCode: 'Pick up Dead Animal' },
        ...{ unitCode: 'PWDx', channel: 'phone', receivedAt: '2013-01-01T06:32:33-05:00' },
        ...{ dueAt: null, closedAt: '2013-07-01T13:14:40-04:00' },
      },
    ]);
  });
});

it('a bank’s list of payments: joined numbers, words for stages, 万元, dd/mm, and rows left out', async () => {
  const { table, values } = await mapped(
    shipped('bank-payments.json'),
    [
      '拨付流水||||||||',
      '批次|流水号|监管协议|款项|金额|记账日|回单号|状态',
      '201903|0007|XY2019001|首付款|12.5|05/03/2019|PZ0031|成功',
      '201903|0008|XY2019001|进度款|3|06/03/2019|PZ0032|退汇',
      '201903|0009|XY2019001|3|0.05|7/3/2019|PZ0033|成功',
    ],
    '|',
  );
  expect(values).toEqual([
    {
      ...{ paymentNo: '201903-0007', agreementNo: 'XY2019001', stageNo: '1' },
      ...{ amountFen: '12500000', paidOn: '2019-03-05', voucherNo: 'PZ0031' },
    },
    {
      ...{ paymentNo: '201903-0009', agreementNo: 'XY2019001', stageNo: '3' },
      ...{ amountFen: '50000', paidOn: '2019-03-07', voucherNo: 'PZ0033' },
    },
  ]);
  expect(table.leftOut.skipped).toBe(1);
});
