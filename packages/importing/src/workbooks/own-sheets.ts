import type { SourceRow } from '../source/source.ts';

/** The sheets that we add to a workbook. The first cell of each holds its name. */
export const OWN_SHEETS = {
  explanation: '导入说明',
  guide: '填写说明',
  choices: '可选值',
} as const;

/** Whether a sheet is one of ours, which holds no records: by its name and its first cell, both. */
export const isOwnSheet = (name: string | null, head: readonly SourceRow[]): boolean =>
  name !== null &&
  Object.values(OWN_SHEETS).some(
    (own) => name.startsWith(own) && head[0]?.row === 1 && head[0].cells[0] === own,
  );
