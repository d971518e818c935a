import type { ImportInput, ImportMode } from '@minxin/boards/contract';
import type { Choices } from './desk-file.ts';

/** What the server is told of a file: only what a person chose. */
export function importInput(upload: string, choices: Choices, mode: ImportMode): ImportInput {
  const { kind, sheets, sheet, encoding, columns } = choices;
  return {
    upload,
    mode,
    ...(kind !== null && { kind }),
    ...(sheets.length > 0 && { sheets: [...sheets] }),
    ...(sheet !== null && { sheet }),
    ...(encoding !== null && { encoding }),
    ...(columns.length > 0 && { columns: [...columns] }),
  };
}
