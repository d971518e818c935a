import { type RecordKind, type Refusal, refusal } from '@minxin/records';

export const repeatedLine = (kind: RecordKind, field: string | null, first: number): Refusal =>
  refusal(
    'REPEATED_IN_FILE',
    field,
    { zh: `与第 ${first} 行完全相同`, en: `The same as row ${first}` },
    { zh: `同一条${kind.label}只留一行`, en: `Keep one row of each record of ${kind.labelEn}` },
  );

export const contradictingLine = (kind: RecordKind, field: string | null, other: number): Refusal =>
  refusal(
    'CONTRADICTS_IN_FILE',
    field,
    {
      zh: `与第 ${other} 行是同一条${kind.label}，内容却不同`,
      en: `The same record of ${kind.labelEn} as row ${other}, with other values`,
    },
    { zh: '请核对后只留正确的一行', en: 'Keep the row that is right' },
  );

export const keptAsRecorded = (kind: RecordKind): Refusal =>
  refusal(
    'KEPT_AS_RECORDED',
    null,
    {
      zh: `这条${kind.label}已经登记过，内容与文件不同，一经登记不能改动`,
      en: `This record of ${kind.labelEn} is there with other values, and stays as it was recorded`,
    },
    {
      zh: '请核对文件；确需更正的，按规定另行登记',
      en: 'Check the file; answer what was recorded by another entry',
    },
  );

export const madeUpRecord = (kind: RecordKind, field: string | null): Refusal =>
  refusal(
    'MADE_UP',
    field,
    {
      zh: `已有同一编号的${kind.label}，是模拟明细`,
      en: `There is a made-up record of ${kind.labelEn} with this key`,
    },
    {
      zh: '请先清除模拟明细（minxin simulate --remove），再导入',
      en: 'Remove the made-up detail (minxin simulate --remove), then import again',
    },
  );

export const wholeRefused = (whole: RecordKind, field: string | null, row: number): Refusal =>
  refusal(
    'WHOLE_REFUSED',
    field,
    {
      zh: `所属的${whole.label}（第 ${row} 行）没有导入`,
      en: `Its ${whole.labelEn} (row ${row}) did not go in`,
    },
    { zh: '改好那一行后一并导入', en: 'Mend that row and import both' },
  );

export const partRefused = (part: RecordKind, row: number): Refusal =>
  refusal(
    'PART_REFUSED',
    null,
    {
      zh: `其中的${part.label}（第 ${row} 行）有误，整条没有导入`,
      en: `Its ${part.labelEn} (row ${row}) is wrong, so the whole did not go in`,
    },
    { zh: '改好那一行后一并导入', en: 'Mend that row and import both' },
  );
