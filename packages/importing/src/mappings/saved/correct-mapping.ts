import type { Catalogue } from '@minxin/records';
import type { SourceProblem } from '../../source/source.ts';
import type { ColumnCorrection } from '../correct-columns.ts';
import { checkMapping } from './check-mapping.ts';
import type { KindMapping } from './read-mapping.ts';
import type { SavedSource } from './saved-mapping.ts';

/** A saved mapping as a person corrected it, and what is wrong with it then. */
export function correctMapping(
  { saved, kind }: KindMapping,
  corrections: readonly ColumnCorrection[],
  catalogue: Catalogue,
): { readonly mapping: KindMapping; readonly problems: readonly SourceProblem[] } {
  const columns = new Map<string, SavedSource>(Object.entries(saved.columns));
  for (const { field, header } of corrections) {
    if (header === null) columns.delete(field);
    else columns.set(field, header);
  }
  const corrected = { ...saved, columns: Object.fromEntries(columns) };
  return {
    mapping: { saved: corrected, kind },
    problems: checkMapping(catalogue, corrected, kind),
  };
}
