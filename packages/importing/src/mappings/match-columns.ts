import { type Catalogue, columnsOf, type RecordKind } from '@minxin/records';
import type { SourceProblem, SourceRow } from '../source/source.ts';
import { type Unit, unitOfTitle } from '../values/unit.ts';
import { aliasesOf } from './all-aliases.ts';
import { unitOfColumn } from './column-unit.ts';
import { type ColumnCorrection, correctColumns, vainCorrections } from './correct-columns.ts';
import { type Fillable, fillablesOf } from './fillable.ts';
import { type HeaderCell, type HeaderRows, headerCandidates } from './header-rows.ts';
import { columnOf, type HeaderWords, headerWordsOf } from './header-words.ts';
import { duplicateHeader, missingColumns, unknownUnit } from './match-problems.ts';
import { mustCome } from './must-come.ts';
import { preferred } from './preferred-column.ts';
import type { Fill, TablePlan } from './table-plan.ts';

export interface SeenColumn {
  /** 0-based. */
  readonly column: number;
  readonly header: string;
}

/** How a table's columns fit a kind. */
export interface ColumnMatch {
  readonly plan: TablePlan;
  /** Columns that fill nothing. */
  readonly unmatched: readonly SeenColumn[];
  /** Columns for fields that the database works out: left out as well, and rightly so. */
  readonly workedOut: readonly (SeenColumn & { readonly field: string })[];
  /** What keeps the table from being used; none where it can be. */
  readonly problems: readonly SourceProblem[];
}

/** The rows of a table among which its header is looked for. */
export const HEAD_ROWS = 30;

/**
 * Finds the header of a table for a kind, and the field that each column fills.
 * @param head the table's first rows, titles included
 * @param candidates the rows that may be its header, where several kinds are tried on them
 * @param corrections what a person says of its columns
 */
export function matchColumns(
  head: readonly SourceRow[],
  kind: RecordKind,
  catalogue: Catalogue,
  candidates: readonly HeaderRows[] = headerCandidates(head.slice(0, HEAD_ROWS)),
  corrections: readonly ColumnCorrection[] = [],
): ColumnMatch {
  const words = headerWordsOf(kind);
  const named = (cells: readonly HeaderCell[]) =>
    correctColumns(columnsCalled(cells, words), kind, corrections);
  const fillables = new Map(fillablesOf(kind, catalogue).map((one) => [one.column.name, one]));
  const best = bestHeader(candidates, named, fillables);
  const found = best ? named(best.cells) : [];
  const title = best && titleUnit(head.slice(0, best.position));
  const problems: SourceProblem[] = [...vainCorrections(found, kind, corrections)];
  const fills: Fill[] = [];
  const unused = new Set<number>();
  for (const fillable of fillables.values()) {
    const columns = found.filter(({ field }) => field === fillable.column.name);
    const [chosen, others] = preferred(fillable, columns);
    for (const { column } of others) unused.add(column);
    if (!chosen) {
      if (columns.length > 0) problems.push(duplicateHeader(fillable, columns));
      continue;
    }
    const unit = unitOfColumn(fillable.column, chosen.header, title);
    if (unit?.power === null) problems.push(unknownUnit(chosen.header, unit.name));
    fills.push({
      ...{ fillable, from: { columns: [chosen.column], join: '' }, power: unit?.power ?? 0 },
      values: aliasesOf(kind.type, fillable.column.name).values ?? {},
    });
  }
  const isTaken = (name: string) => found.some(({ field }) => field === name);
  const missing = columnsOf(kind).filter((column) => mustCome(column) && !isTaken(column.name));
  const seen = found.map(({ header }) => header);
  if (missing.length > 0) problems.push(...missingColumns(kind, missing, seen));
  return {
    plan: {
      ...{ kind, headerRow: best?.headerRow ?? 0, lastHeaderRow: best?.lastHeaderRow ?? 0 },
      rowsBefore: best?.rowsBefore ?? 0,
      ...{ headers: best?.cells.map(({ text }) => text) ?? [], fills, skip: [] },
    },
    unmatched: found
      .filter(({ column, field }) => field === undefined || unused.has(column))
      .map(({ column, header }) => ({ column, header })),
    workedOut: found.flatMap(({ column, header, field }) =>
      field === undefined || fillables.has(field) ? [] : [{ column, header, field }],
    ),
    problems,
  };
}

export interface NamedColumn extends SeenColumn {
  readonly field: string | undefined;
}

const columnsCalled = (cells: readonly HeaderCell[], words: HeaderWords): readonly NamedColumn[] =>
  cells.flatMap((cell, column) =>
    cell.text === '' ? [] : [{ column, header: cell.text, field: columnOf(words, cell.words) }],
  );

/** The candidate that fills most fields; of equals the first, which has one row where that will do. */
function bestHeader(
  candidates: readonly HeaderRows[],
  named: (cells: readonly HeaderCell[]) => readonly NamedColumn[],
  fillables: ReadonlyMap<string, Fillable>,
): HeaderRows | undefined {
  let best: HeaderRows | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const fields = new Set(named(candidate.cells).map(({ field }) => field));
    const filled = [...fields].filter(
      (field) => field !== undefined && fillables.has(field),
    ).length;
    if (filled > most) [best, most] = [candidate, filled];
  }
  return best;
}

function titleUnit(titles: readonly SourceRow[]): Unit | undefined {
  for (const { cells } of titles) {
    const unit = unitOfTitle(cells.filter((cell) => cell !== '').join(' '));
    if (unit) return unit;
  }
  return undefined;
}
