import { formatCount } from '@minxin/commentary';
import { inLanguage } from '../app/language.ts';
import { inRows } from './in-rows.ts';

/** What a trial found. */
export const text = inLanguage({
  zh: {
    busy: '按您的更正重新试算',
    ready: (rows: number) => `${formatCount(rows)} 行可以导入`,
    readyAndRefused: (rows: number, refused: number) =>
      `${formatCount(rows)} 行可以导入，${formatCount(refused)} 行要退回`,
    unchanged: (rows: number) => `${formatCount(rows)} 行都已在库里，没有要改的`,
    onlyRefused: (refused: number) => `没有一行能导入，${formatCount(refused)} 行要退回`,
    nothing: '没有可导入的行',
    subtitle: '试算结果，还没有写入任何数据',
    label: '试算结果',
    counts: { added: '新增', changed: '变更', unchanged: '不变', refused: '退回' },
    unit: '行',
    madeUp: (rows: number) =>
      `${formatCount(rows)} 行要接在模拟明细上，导入后也算模拟明细，不会当成真实数据。`,
    leftOut: (parts: readonly string[]) => `不算数据、没有计入的行：${parts.join('、')}。`,
    leftOutKinds: {
      sum: (rows: number) => `合计行 ${formatCount(rows)} 行`,
      blank: (rows: number) => `空行 ${formatCount(rows)} 行`,
      header: (rows: number) => `重复的表头 ${formatCount(rows)} 行`,
      note: (rows: number) => `备注行 ${formatCount(rows)} 行`,
      skipped: (rows: number) => `按列对应略过的行 ${formatCount(rows)} 行`,
    },
    table: '表',
  },
  en: {
    busy: 'Being tried again with your correction',
    ready: (rows: number) => `${inRows(rows)} can go in`,
    readyAndRefused: (rows: number, refused: number) =>
      `${inRows(rows)} can go in, ${formatCount(refused)} would be refused`,
    unchanged: (rows: number) =>
      rows === 1
        ? 'The one row is already there, as it is'
        : `All ${inRows(rows)} are already there, as they are`,
    onlyRefused: (refused: number) => `Nothing can go in: ${inRows(refused)} would be refused`,
    nothing: 'No rows to import',
    subtitle: 'Result of a trial: nothing has been written yet',
    label: 'Result of the trial',
    counts: { added: 'Added', changed: 'Changed', unchanged: 'Unchanged', refused: 'Refused' },
    unit: 'rows',
    madeUp: (rows: number) =>
      `${inRows(rows)} would rest on made-up detail: imported, they count as made up too, and are not passed off as real data.`,
    leftOut: (parts: readonly string[]) =>
      `Rows that are no data and don't count: ${parts.join(', ')}.`,
    leftOutKinds: {
      sum: (rows: number) => `${formatCount(rows)} of totals`,
      blank: (rows: number) => `${formatCount(rows)} blank`,
      header: (rows: number) => `${formatCount(rows)} of repeated headers`,
      note: (rows: number) => `${formatCount(rows)} of notes`,
      skipped: (rows: number) => `${formatCount(rows)} skipped by the mapping`,
    },
    table: 'Table',
  },
});
