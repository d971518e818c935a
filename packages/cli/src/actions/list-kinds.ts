import { isImportable } from '@minxin/importing';
import { CATALOGUE } from '@minxin/records';
import { print } from '../output/report.ts';

/** Prints every kind of record that a file may bring. */
export function listKinds(json: boolean): void {
  const kinds = CATALOGUE.kinds
    .filter(isImportable)
    .map(({ type, label, labelEn, subject }) => ({ type, label, labelEn, subject }));
  if (json) print(JSON.stringify(kinds));
  else for (const { type, label, subject } of kinds) print(`${type}\t${label}\t${subject}`);
}
