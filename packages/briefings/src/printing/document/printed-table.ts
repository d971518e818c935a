import type { DataTable } from '@minxin/charts';
import type { Words } from '../../words.ts';
import { columnWidths, ROOM, shared, sideBySide, sum } from './column-widths.ts';

export interface PrintedTable {
  readonly kind: 'table';
  readonly title: string;
  /** The columns that stand side by side; those that don't fit follow in a table beneath. */
  readonly parts: readonly PrintedPart[];
}

export interface PrintedPart {
  /** "（1/2）", or nothing where one part is all. */
  readonly name: string;
  /** Of the width of the type area, in percent: numbers stand near to what they belong to. */
  readonly width: number;
  readonly columns: readonly {
    readonly label: string;
    readonly numeric: boolean;
    /** Its share of the width. */
    readonly width: number;
  }[];
  readonly rows: readonly (readonly string[])[];
}

/** A table that is wider than the paper goes on beneath, its first column repeated. */
export function printedTable(title: string, table: DataTable, words: Words): PrintedTable {
  const heads = table.columns.map(({ label, unit }) =>
    unit ? words.withUnit(label, unit) : label,
  );
  const widths = columnWidths(table, heads);
  const groups = sideBySide(widths);
  const parts = groups.map((places, part): PrintedPart => {
    const own = shared(places.flatMap((at) => widths[at] ?? []));
    return {
      name: groups.length > 1 ? words.part(part + 1, groups.length) : '',
      width: groups.length > 1 ? 100 : share(own),
      columns: places.map((at, place) => ({
        label: heads[at] ?? '',
        numeric: table.columns[at]?.numeric === true,
        width: own[place] ?? 0,
      })),
      rows: table.rows.map((row) => places.map((at) => row[at]?.text ?? '')),
    };
  });
  return { kind: 'table', title, parts };
}

/** Half as wide again as its texts are, and not less than half of the paper. */
const share = (widths: readonly number[]): number =>
  Math.min(100, Math.max(50, Math.round((150 * sum(widths)) / ROOM)));
