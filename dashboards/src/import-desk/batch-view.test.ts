import { expect, test } from 'vitest';
import { countTexts, undoSentences } from './batch-view.ts';

test('only what a batch has is counted', () => {
  const counts = { added: 1200, changed: 0, unchanged: 4, refused: 2 };
  expect(countTexts({ rowCount: 1200, counts })).toEqual(['新增 1,200', '不变 4', '退回 2']);
  expect(countTexts({ rowCount: 42, counts: null })).toEqual(['42 行']);
});

test('it is said what will go and what will be as before', () => {
  const counts = { added: 3, changed: 2, unchanged: 9, refused: 0 };
  expect(undoSentences({ rowCount: 5, counts })).toEqual([
    '这一批新增的 3 行会从库里去掉。',
    '这一批变更的 2 行恢复成导入以前的样子。',
  ]);
  expect(undoSentences({ rowCount: 7, counts: null })).toHaveLength(1);
});
