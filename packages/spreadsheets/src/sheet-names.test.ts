import { expect, it } from 'vitest';
import { sheetNames } from './sheet-names.ts';

it('gives sheets names that Excel takes, none twice and none that is taken', () => {
  const long = '很长的工作表名'.repeat(6);
  expect(sheetNames(['工单', '工单', 'a/b[1]', '', '导入说明', long, long], ['导入说明'])).toEqual([
    ...['工单', '工单 2', 'a b 1', '数据', '导入说明 2'],
    ...[long.slice(0, 31), `${long.slice(0, 29)} 2`],
  ]);
  expect(sheetNames(["'引'", 'History', 'a\u{1}b'])).toEqual(['引', 'History 2', 'a b']);
});

it('cuts no character in two', () => {
  const [name = ''] = sheetNames([`一${'😀'.repeat(20)}`]);
  expect(name).toBe(`一${'😀'.repeat(15)}`);
});
