import type { ImportReport, RowProblem } from '@minxin/importing';
import { CATALOGUE } from '@minxin/records';
import { describe, expect, it } from 'vitest';
import { columnLetter } from './column-letter.ts';
import { groupsOf, problemsOf } from './problems.ts';

const text = { message: '错', messageEn: 'wrong', fix: '改', fixEn: 'mend' };
const problem = (row: number, column: number | null, code: string): RowProblem => ({
  ...{ table: 0, line: row - 1, row, path: null, column, code, field: null },
  ...text,
});

const counts = { added: 0, changed: 0, unchanged: 0, refused: 3 };
const [kind] = CATALOGUE.kinds;
const report: ImportReport = {
  ...{ status: 'refused', batchId: null, dataVersion: null, counts, tooMany: false },
  fileProblems: [],
  tables: kind
    ? [
        {
          ...{ kind, name: '一月', headerRow: 1, rows: 3, counts, madeUp: 0 },
          columns: [
            { header: '编号', field: 'code' },
            { header: '日期', field: 'day' },
          ],
          leftOut: { blank: 0, sum: 0, header: 0, note: 0, skipped: 0 },
        },
      ]
    : [],
  problems: [
    problem(2, 0, 'MISSING'),
    problem(3, 1, 'BAD_DAY'),
    problem(4, 1, 'BAD_DAY'),
    problem(4, null, 'RULE'),
  ],
};

describe('the problems of a report', () => {
  it('name sheet, row and column as the spreadsheet does', () => {
    expect(problemsOf(report, 2, null)).toMatchObject([
      { sheet: '一月', row: 2, column: 'A', header: '编号' },
      { sheet: '一月', row: 3, column: 'B', header: '日期' },
    ]);
    expect(problemsOf(report, 100, 'b').map(({ row }) => row)).toEqual([3, 4]);
  });

  it('are counted by column and fault, most first', () => {
    expect(groupsOf(report)).toMatchObject([
      { column: 'B', header: '日期', code: 'BAD_DAY', count: 2 },
      { column: 'A', header: '编号', code: 'MISSING', count: 1 },
      { column: null, header: null, code: 'RULE', count: 1 },
    ]);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (place, letter) => {
  expect(columnLetter(place)).toBe(letter);
});
