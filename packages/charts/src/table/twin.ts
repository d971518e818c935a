import { type Language, unitWord } from '@minxin/commentary';
import type { Cell, Column, DataTable } from '../chart.ts';
import { WORDS } from '../words.ts';
import { numberCell, percentCell, textCell, withheldCell } from './cells.ts';
import type { ChartColumn, ChartTable } from './chart-table.ts';
import { findColumn, namesOf, type Point, pointsOf, rowsOf } from './read.ts';

/** A table with its names in place of keys, and its rows in the order that is drawn. */
export function twinOf(
  table: ChartTable,
  language: Language,
  order: readonly number[] = rowsOf(table),
): DataTable {
  const shown = table.columns.filter(
    ({ id, kind }) =>
      kind !== 'LABEL' || findColumn(table, id.replace(/\.label$/, '')) === undefined,
  );
  const columns = shown.map((column) => ({
    head: headOf(column, language),
    cells: cellsOf(table, column, language),
  }));
  return {
    columns: columns.map(({ head }) => head),
    rows: order.map((row) => columns.map(({ cells }) => cells[row] ?? textCell(''))),
  };
}

/** The head of a column; a ratio's numbers say % themselves. */
export function headOf({ id, kind, label, unit }: ChartColumn, language: Language): Column {
  const numeric = kind === 'METRIC' || kind === 'NUMERATOR' || kind === 'DENOMINATOR';
  return {
    ...{ key: id, label, numeric },
    ...(unit === null || unit === 'RATIO' ? {} : { unit: unitWord(unit, language) }),
  };
}

function cellsOf(table: ChartTable, column: ChartColumn, language: Language): readonly Cell[] {
  const { id, kind, unit } = column;
  if (kind === 'LABEL') return column.values.map((value) => textCell(String(value ?? '')));
  if (kind === 'PERIOD' || kind === 'KEY') return namesOf(table, id).map(textCell);
  return pointsOf(table, id).map((point) => pointCell(point, unit, language));
}

/** A point as a cell: its number, that there is none, or that it is withheld. */
export function pointCell(
  { value, suppressed }: Point,
  unit: string | null,
  language: Language,
): Cell {
  if (suppressed) return withheldCell(WORDS[language].withheld);
  return unit === 'RATIO' ? percentCell(value) : numberCell(value);
}
