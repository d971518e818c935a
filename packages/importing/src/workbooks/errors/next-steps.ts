import type { BatchCounts } from '@minxin/database';
import type { FileImport } from '../../import-file.ts';
import type { FileRequest, ToldKind } from '../../plan-file.ts';
import type { ReturnedFile } from './returned-file.ts';

/** What is handed back: the clerk's own workbook, or the rows at fault alone. */
export type Handed =
  | { readonly form: 'own'; readonly lost: readonly string[] }
  | { readonly form: 'rows'; readonly why: string | null };

/** What came of the file, in one sentence. */
export function outcomeText({ report }: FileImport): string {
  if (!report) return '文件没有导入：看不出其中的数据是哪一类记录，或缺少必要的列。';
  switch (report.status) {
    case 'imported':
      return `已导入：${countsText(report.counts)}。`;
    case 'unchanged':
      return `没有可以新导入的行：${countsText(report.counts)}。`;
    case 'tried':
      return `这是试导入，没有写入任何数据。正式导入时将会：${countsText(report.counts)}。`;
    case 'refused':
      return `没有写入任何数据：有误 ${report.counts.refused} 行。`;
  }
}

const countsText = ({ added, changed, unchanged, refused }: BatchCounts): string =>
  `新增 ${added} 行，更新 ${changed} 行，未变 ${unchanged} 行，有误 ${refused} 行`;

/** How a clerk goes on from here, step by step. */
export function nextSteps(
  { isWritten, tooMany, told }: Pick<ReturnedFile, 'isWritten' | 'tooMany' | 'told'>,
  handed: Handed,
): string[] {
  const steps = [
    '有误的单元格标成了红色，批注里写有原因和改法；整行有误的，标在该行第一格。',
    isWritten
      ? '改好后保存，把本文件重新导入：已导入的行不会重复，只增加改好的行。'
      : '改好后保存，再导入本文件。',
    '本页、底色和批注都不会被导入，不必删除。',
  ];
  if (handed.form === 'rows') {
    if (handed.why !== null) steps.push(handed.why);
    steps.push('本文件只有有误的行，各格都按原文存为文本；“行”是它们在原文件中的行号。');
    if (!isWritten) {
      steps.push(
        '正确的行还在原文件里，也没有导入：请在原文件中改好后导入原文件，或先选“只导入正确的行”导入原文件，再导入改好的本文件。',
      );
    }
  } else if (handed.lost.length > 0) {
    steps.push(`原文件中的${handed.lost.join('、')}没有带到本文件，请保留原文件。`);
  }
  if (tooMany) steps.push('错误太多，后面的行没有再检查。请先核对是否选错了文件、类别或列。');
  if (told.length > 0) steps.push(`重新导入时请和上次一样选择${told.join('、')}。`);
  return steps;
}

/** What was told of the file and has to be told again: a workbook does not say it of itself. */
export const toldAgain = (request: FileRequest): readonly string[] => [
  ...toldKind(request),
  ...(request.sheet === undefined ? [] : [`工作表“${request.sheet}”`]),
  ...(request.sheets ?? []).flatMap((told) =>
    toldKind(told).map((what) => `工作表“${told.sheet}”的${what}`),
  ),
];

const toldKind = ({ kind, mapping }: ToldKind): readonly string[] => [
  ...(kind === undefined ? [] : [`类别“${kind}”`]),
  ...(mapping === undefined ? [] : [`列对应“${mapping.saved.name}”`]),
];
