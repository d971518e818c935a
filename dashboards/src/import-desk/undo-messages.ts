import { formatCount } from '@minxin/commentary';
import { inLanguage } from '../app/language.ts';
import { inRows } from './in-rows.ts';

/** A batch that is taken back. */
export const text = inLanguage({
  zh: {
    action: '撤销',
    actionFor: (id: number, name: string) => `撤销第 ${id} 批 ${name}`,
    title: (id: number) => `撤销第 ${id} 批？`,
    file: (name: string) => `文件：${name}`,
    removes: (rows: number) => `这一批新增的 ${formatCount(rows)} 行会从库里去掉。`,
    restores: (rows: number) => `这一批变更的 ${formatCount(rows)} 行恢复成导入以前的样子。`,
    touches: (rows: number) => `这一批写入的 ${formatCount(rows)} 行会恢复成导入以前的样子。`,
    rest: '汇总和看板会跟着更新。原文件保留，需要时可以再导入。若后来的批次用到了这些行，系统会说明原因，一行不动。',
    confirm: '确认撤销',
    cancel: '不撤销',
    doing: '正在撤销',
    done: (id: number, removed: number, restored: number) =>
      `第 ${id} 批已撤销：去掉 ${formatCount(removed)} 行，恢复 ${formatCount(restored)} 行。`,
    refused: (id: number) => `第 ${id} 批没有撤销，数据没有改动。`,
  },
  en: {
    action: 'Undo',
    actionFor: (id: number, name: string) => `Undo batch ${id}, ${name}`,
    title: (id: number) => `Undo batch ${id}?`,
    file: (name: string) => `File: ${name}`,
    removes: (rows: number) => `${inRows(rows)} that this batch added will be removed.`,
    restores: (rows: number) =>
      `${inRows(rows)} that this batch changed will be as before the import.`,
    touches: (rows: number) =>
      `${inRows(rows)} that this batch wrote will be as before the import.`,
    rest: 'Rollups and boards follow. The file is kept and can be imported again. If later batches rest on these rows, you are told why, and nothing is changed.',
    confirm: 'Undo',
    cancel: 'Keep it',
    doing: 'Undoing',
    done: (id: number, removed: number, restored: number) =>
      `Batch ${id} is undone: ${inRows(removed)} removed, ${inRows(restored)} restored.`,
    refused: (id: number) => `Batch ${id} was not undone; no data was changed.`,
  },
});
