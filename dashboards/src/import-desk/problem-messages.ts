import { formatCount } from '@minxin/commentary';
import { inLanguage } from '../app/language.ts';

/** What is wrong in a file, and where. */
export const text = inLanguage({
  zh: {
    title: (faults: number) => `${formatCount(faults)} 处要改`,
    subtitle: '按列归并，多的在前；点一类只看这一类',
    tooMany: '错处太多，后面的没有再查。多半是选错了类别，或列没对上，请先看“认成了什么”。',
    wholeRow: '整行',
    listTitle: '要改的行',
    shown: (shown: number, all: number) => `显示 ${formatCount(shown)} / ${formatCount(all)} 处`,
    more: '再看一些',
    sheet: '工作表',
    row: '行',
    column: '列',
    reason: '原因',
    fileTitle: '文件本身的问题',
  },
  en: {
    title: (faults: number) =>
      faults === 1 ? '1 fault to mend' : `${formatCount(faults)} faults to mend`,
    subtitle: 'By column, most first; choose a group to see it alone',
    tooMany:
      "So many faults that the rest was not checked. The kind is probably wrong, or the columns don't match: see “What it was taken for” first.",
    wholeRow: 'whole row',
    listTitle: 'Rows to mend',
    shown: (shown: number, all: number) => `${formatCount(shown)} of ${formatCount(all)} shown`,
    more: 'Show more',
    sheet: 'Sheet',
    row: 'Row',
    column: 'Column',
    reason: 'Reason',
    fileTitle: 'What is wrong with the file itself',
  },
});
