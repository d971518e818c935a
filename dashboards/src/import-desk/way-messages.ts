import { formatCount } from '@minxin/commentary';
import { inLanguage } from '../app/language.ts';
import { inRows } from './in-rows.ts';

/** The ways on after a trial, and what came of the one that was taken. */
export const text = inLanguage({
  zh: {
    label: '下一步',
    all: (rows: number) => `全部导入 ${formatCount(rows)} 行`,
    allNote: '有一行不对就一行不进。',
    allBlocked: '有要退回的行，不能整份导入。改好文件再拖进来，或只导入正确的行。',
    good: (rows: number) => `导入正确的 ${formatCount(rows)} 行`,
    goodNote: (refused: number) =>
      refused === 0
        ? '不对的行退回，其余照进。'
        : `其余 ${formatCount(refused)} 行退回，改好后再导入。`,
    workbook: '下载带标注的原文件',
    workbookNote: '不对的格子已涂色，批注里写了原因和改法；改好直接再拖进来。',
    imported: (added: number, changed: number, refused: number) => {
      const parts = [
        ...(added > 0 ? [`新增 ${formatCount(added)} 行`] : []),
        ...(changed > 0 ? [`变更 ${formatCount(changed)} 行`] : []),
        ...(refused > 0 ? [`退回 ${formatCount(refused)} 行`] : []),
      ];
      return `导入完成：${parts.join('，')}`;
    },
    unchanged: (rows: number, refused: number) => {
      const returned = refused > 0 ? `，退回 ${formatCount(refused)} 行` : '';
      return `没有变化：文件里的 ${formatCount(rows)} 行都已在库里${returned}`;
    },
    refused: '没有导入：有不对的行，数据一行没动',
    failed: '文件没能读取，数据一行没动',
    batch: (id: number) => `看这一批（第 ${id} 批）`,
    again: '改好的文件可以直接拖到上面，只会补进缺的那些行。',
  },
  en: {
    label: 'Next step',
    all: (rows: number) => `Import all ${inRows(rows)}`,
    allNote: 'If one row is at fault, none goes in.',
    allBlocked:
      "Some rows would be refused, so the file can't go in whole. Mend it and drop it again, or import the good rows alone.",
    good: (rows: number) => `Import the ${formatCount(rows)} good ${rows === 1 ? 'row' : 'rows'}`,
    goodNote: (refused: number) =>
      refused === 0
        ? 'Rows at fault are refused, the others go in.'
        : `${inRows(refused)} refused, to be mended and imported later.`,
    workbook: 'Download the file with its errors marked',
    workbookNote:
      'Cells at fault are coloured, and a comment says why and what to do; mend them and drop the file again.',
    imported: (added: number, changed: number, refused: number) => {
      const parts = [
        ...(added > 0 ? [`${inRows(added)} added`] : []),
        ...(changed > 0 ? [`${inRows(changed)} changed`] : []),
        ...(refused > 0 ? [`${inRows(refused)} refused`] : []),
      ];
      return `Imported: ${parts.join(', ')}`;
    },
    unchanged: (rows: number, refused: number) => {
      const returned = refused > 0 ? `; ${inRows(refused)} refused` : '';
      return `Nothing changed: the ${inRows(rows)} of the file were already there${returned}`;
    },
    refused: 'Not imported: some rows are at fault, and nothing was written',
    failed: 'The file could not be read; nothing was written',
    batch: (id: number) => `See this batch (no. ${id})`,
    again: 'Drop the mended file above: only the rows that are missing will be added.',
  },
});
