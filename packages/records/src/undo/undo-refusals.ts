import { type Refusal, refusal } from '../write/refusal.ts';

interface NamedBatch {
  readonly id: number;
  readonly fileName: string;
}

export const noSuchBatch = (id: number): Refusal =>
  refusal(
    'NO_SUCH_BATCH',
    null,
    { zh: `没有批次 ${id}`, en: `There is no batch ${id}` },
    { zh: '请从批次列表中选取', en: 'Take its number from the list of batches' },
  );

export const alreadyUndone = (id: number, at: Date): Refusal => {
  const day = at.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  return refusal(
    'ALREADY_UNDONE',
    null,
    { zh: `批次 ${id} 已于 ${day} 撤销`, en: `Batch ${id} was taken back on ${day}` },
    { zh: '无需再撤销；要恢复请重新导入原文件', en: 'To have it again, import its file again' },
  );
};

export const cantBeUndone = ({ id, fileName }: NamedBatch): Refusal =>
  refusal(
    'CANT_BE_UNDONE',
    null,
    {
      zh: `批次 ${id}（${fileName}）不是导入或录入的批次，不能撤销`,
      en: `Batch ${id} (${fileName}) was neither imported nor entered, and can't be taken back`,
    },
    {
      zh: '模拟明细用 minxin simulate --remove 清除；印发数据和区划请载入更正后的文件',
      en: 'Remove made-up detail with minxin simulate --remove; load a corrected file of figures or places',
    },
  );

export const builtUpon = (later: readonly NamedBatch[]): Refusal => {
  const named = later.slice(0, 5).map(({ id, fileName }) => `${id}（${fileName}）`);
  const more = later.length > named.length ? ` 等 ${later.length} 个` : '';
  return refusal(
    'BUILT_UPON',
    null,
    {
      zh: `之后的批次 ${named.join('、')}${more}改动了它写入的记录`,
      en: `Later batches changed what it wrote: ${later.map(({ id }) => id).join(', ')}`,
    },
    { zh: '请先撤销那些批次', en: 'Take those back first' },
  );
};

export const changedSince = (table: string): Refusal =>
  refusal(
    'CHANGED_SINCE',
    null,
    {
      zh: `它改动过的记录后来又变了或已不在（${table}）`,
      en: `Records that it changed have changed since, or are gone (${table})`,
    },
    {
      zh: '请逐条核对后更正，不能整批撤销',
      en: 'Correct them one by one; the batch as a whole stays',
    },
  );
