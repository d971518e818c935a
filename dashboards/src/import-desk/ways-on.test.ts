import { expect, test } from 'vitest';
import { waysOn } from './ways-on.ts';

const none = { added: 0, changed: 0, unchanged: 0, refused: 0 };

test('a file without faults goes in whole', () => {
  const [first] = waysOn({ ...none, added: 40, changed: 2, unchanged: 5 });
  expect(first).toMatchObject({ mode: 'ALL', label: '全部导入 42 行', isFirst: true });
});

test('with rows to send back the good ones go in, and all or nothing is barred', () => {
  expect(waysOn({ ...none, added: 40, refused: 3 })).toMatchObject([
    { mode: 'GOOD', label: '导入正确的 40 行', isFirst: true, isBarred: false },
    { mode: 'ALL', label: '全部导入 43 行', isFirst: false, isBarred: true },
  ]);
});

test('where nothing would be written there is no way on', () => {
  expect(waysOn({ ...none, unchanged: 9 })).toEqual([]);
  expect(waysOn({ ...none, refused: 9 })).toEqual([]);
});
