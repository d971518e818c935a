import { CATALOGUE, type RecordKind } from '@minxin/records';
import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../source/source.ts';
import { fillablesOf, isImportable } from './fillable.ts';
import { guessKind } from './guess-kind.ts';
import { type ColumnMatch, matchColumns } from './match-columns.ts';

const rows = (...lines: readonly string[]): readonly SourceRow[] =>
  lines.map((line, i) => ({ row: i + 1, cells: line.split('|') }));
const kind = (type: string): RecordKind => {
  const found = CATALOGUE.kinds.find((one) => one.type === type);
  if (!found) throw new Error(type);
  return found;
};
const filled = ({ plan }: ColumnMatch) =>
  Object.fromEntries(
    plan.fills.map(({ fillable, from }) => [
      fillable.column.name,
      'columns' in from ? from.columns[0] : null,
    ]),
  );
const codes = ({ problems }: ColumnMatch) => problems.map(({ code, place }) => `${code} ${place}`);

const ORDERS = '工单号|*受理时间（必填）|所属镇办|诉求类别|承办单位|来电渠道|办结时间|备注|状态';

describe('the columns of a table', () => {
  it('are found in any order, by label and alias, below titles', () => {
    const head = rows(
      '汉滨区12345热线工单',
      '2019年3月',
      ORDERS,
      'HX1|2019-03-05|大竹园镇|供水|U1|电话|||',
    );
    const match = matchColumns(head, kind('HotlineOrder'), CATALOGUE);
    expect(match.plan).toMatchObject({ headerRow: 3, lastHeaderRow: 3 });
    expect(filled(match)).toEqual({
      ...{ orderNo: 0, receivedAt: 1, townCode: 2, categoryCode: 3, unitCode: 4, channel: 5 },
      closedAt: 6,
    });
    expect(match.unmatched).toEqual([{ column: 7, header: '备注' }]);
    expect(match.workedOut).toEqual([{ column: 8, header: '状态', field: 'state' }]);
    expect(match.problems).toEqual([]);
  });

  it('are found in English and by the names of the contract', () => {
    const head = rows('orderNo|received_at|Town|Category|unitCode|channel|dueAt');
    expect(codes(matchColumns(head, kind('HotlineOrder'), CATALOGUE))).toEqual([]);
  });

  it('are found under a header of two rows', () => {
    const head = rows(
      '事项编号|事项名称|所属单位|办件类型|承诺时限|法定时限||承诺到场次数|上线日期',
      '||||工作日|数值|单位||',
      'SX1|许可|D1|承诺件|5|20|工作日|1|2019-01-01',
    );
    const match = matchColumns(head, kind('ServiceItem'), CATALOGUE);
    expect(match.plan).toMatchObject({ headerRow: 1, lastHeaderRow: 2 });
    expect(match.plan.headers[4]).toBe('承诺时限/工作日');
    expect(filled(match)).toMatchObject({ promisedDays: 4, statutoryLimit: 5, statutoryUnit: 6 });
    expect(match.problems).toEqual([]);
  });

  it('that are missing are named with the headers that would do', () => {
    const match = matchColumns(
      rows('工单号|受理时间|所属镇办|承办单位|渠道'),
      kind('HotlineOrder'),
      CATALOGUE,
    );
    expect(codes(match)).toEqual(['MISSING_COLUMN 诉求类别']);
    expect(match.problems[0]?.fix).toContain('“诉求类别”或“类别”');
  });

  it('of which two fill one field are refused, unless one is the code and the other the name', () => {
    const twice = matchColumns(rows(`${ORDERS}|受理时间`), kind('HotlineOrder'), CATALOGUE);
    expect(codes(twice)).toEqual(['DUPLICATE_COLUMN *受理时间（必填）、受理时间']);
    const both = matchColumns(rows(`${ORDERS}|镇办代码`), kind('HotlineOrder'), CATALOGUE);
    expect(both.problems).toEqual([]);
    expect(filled(both).townCode).toBe(9);
    expect(both.unmatched.map(({ header }) => header)).toEqual(['所属镇办', '备注']);
  });

  it('count in the unit of their header, or of the title', () => {
    const header = '项目编号|名称|镇|资金来源|预算（元）|批复日期';
    const power = (...lines: string[]) =>
      matchColumns(rows(...lines), kind('FundProject'), CATALOGUE).plan.fills.find(
        ({ fillable }) => fillable.column.name === 'budgetFen',
      )?.power;
    expect(power(header)).toBe(0);
    expect(power(header.replace('元', '万元'))).toBe(4);
    expect(power('资金表|||单位：万元', header.replace('（元）', ''))).toBe(4);
    expect(power('资金表|||单位：万元', header)).toBe(0);
    const dollars = matchColumns(
      rows(header.replace('元', '美元')),
      kind('FundProject'),
      CATALOGUE,
    );
    expect(codes(dollars)).toEqual(['UNKNOWN_UNIT 预算（美元）']);
  });
});

describe('the kind of a table', () => {
  it('is found by the headers of its template, for every kind', () => {
    const wrong = CATALOGUE.kinds.filter(isImportable).flatMap((one) => {
      const headers = fillablesOf(one, CATALOGUE).map(({ column }) => column.field.label);
      const guess = guessKind([{ row: 1, cells: headers }], CATALOGUE);
      const name = guess.ok ? guess.match.plan.kind.type : guess.problem.message;
      return name === one.type ? [] : [`${one.type}: ${name}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is found by fewer columns too, with the runners-up beside it', () => {
    const guess = guessKind(rows(ORDERS), CATALOGUE);
    expect(guess.ok && guess.match.plan.kind.type).toBe('HotlineOrder');
    expect(guess.candidates.length).toBeGreaterThan(1);
  });

  it('that cannot be told is asked for', () => {
    const none = guessKind(rows('甲|乙|丙', '1|2|3'), CATALOGUE);
    expect(none).toMatchObject({ ok: false, problem: { code: 'UNKNOWN_LAYOUT' } });
    expect(guessKind([], CATALOGUE)).toMatchObject({
      ok: false,
      problem: { code: 'UNKNOWN_LAYOUT' },
    });
    expect(guessKind(rows('编号|名称'), CATALOGUE)).toMatchObject({
      ok: false,
      problem: { code: 'AMBIGUOUS_KIND' },
    });
    const named = guessKind(rows('承办单位', '编号|名称'), CATALOGUE, ['承办单位.xlsx']);
    expect(named.ok && named.match.plan.kind.type).toBe('HotlineUnit');
  });
});
