import { sheetNames } from '@minxin/spreadsheets';
import { OWN_SHEETS } from './own-sheets.ts';

/** Names that Excel takes for sheets of records, none twice and none of our own sheets'. */
export const recordSheetNames = (wanted: readonly string[]): readonly string[] =>
  sheetNames(wanted, Object.values(OWN_SHEETS));
