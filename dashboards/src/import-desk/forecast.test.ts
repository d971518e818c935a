import { expect, test } from 'vitest';
import { finding, notices, outcomeSentence, parts } from './forecast.ts';

const none = { added: 0, changed: 0, unchanged: 0, refused: 0 };

test('the finding says what can go in, and what comes back', () => {
  expect(finding({ ...none, added: 1200, changed: 3 })).toBe('1,203 行可以导入');
  expect(finding({ ...none, added: 47, refused: 3 })).toBe('47 行可以导入，3 行要退回');
  expect(finding({ ...none, refused: 3 })).toBe('没有一行能导入，3 行要退回');
  expect(finding({ ...none, unchanged: 9 })).toBe('9 行都已在库里，没有要改的');
  expect(finding(none)).toBe('没有可导入的行');
});

test('the outcome tells what was written, and that a refused file changed nothing', () => {
  const counts = { ...none, added: 5, changed: 1, refused: 2 };
  expect(outcomeSentence({ status: 'IMPORTED', counts })).toBe(
    '导入完成：新增 5 行，变更 1 行，退回 2 行',
  );
  expect(outcomeSentence({ status: 'REFUSED', counts })).toBe('没有导入：有不对的行，数据一行没动');
  expect(outcomeSentence({ status: 'UNCHANGED', counts: { ...none, unchanged: 6 } })).toBe(
    '没有变化：文件里的 6 行都已在库里',
  );
});

test('only rows to send back are a fault', () => {
  expect(parts({ ...none, added: 4, refused: 1 }).filter(({ isFault }) => isFault)).toEqual([
    { name: 'refused', label: '退回', rows: 1, isFault: true },
  ]);
});

test('rows that are no data are named, over all tables, and made-up detail is not passed off as real', () => {
  const leftOut = { blank: 1, sum: 2, header: 0, note: 0, skipped: 0 };
  expect(
    notices([
      { madeUp: 3, leftOut },
      { madeUp: 0, leftOut },
    ]).map(({ text }) => text),
  ).toEqual([
    '3 行要接在模拟明细上，导入后也算模拟明细，不会当成真实数据。',
    '不算数据、没有计入的行：合计行 4 行、空行 2 行。',
  ]);
  expect(notices([{ madeUp: 0, leftOut: { ...leftOut, blank: 0, sum: 0 } }])).toEqual([]);
});
