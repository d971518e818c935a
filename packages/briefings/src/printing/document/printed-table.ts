import type { DataTable } from '@minxin/charts';
import { widthOf } from '@minxin/spreadsheets';
import type { Words } from '../../words.ts';

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

/** What fits across the type area, in Latin letters: a Chinese character takes two. */
const ROOM = 96;
/** A longer text is broken into lines. */
const WIDEST = 36;
const NARROWEST = 5;
/** Between columns. */
const GAP = 2;

/** A table that is wider than the paper goes on beneath, its first column repeated. */
export function printedTable(title: string, table: DataTable, words: Words): PrintedTable {
  const heads = table.columns.map(({ label, unit }) =>
    unit ? words.withUnit(label, unit) : label,
  );
  const widths = heads.map((head, at) => {
    const widest = table.rows.reduce(
      (width, row) => Math.max(width, widthOf(row[at]?.text ?? '')),
      // A head may take two lines.
      Math.ceil(widthOf(head) / 2),
    );
    return Math.min(Math.max(widest, NARROWEST), WIDEST) + GAP;
  });
  const groups = sideBySide(widths);
  return {
    kind: 'table',
    title,
    parts: groups.map((columns, part) => ({
      name: groups.length > 1 ? words.part(part + 1, groups.length) : '',
      width: groups.length > 1 ? 100 : share(widths),
      columns: columns.map((at) => ({
        label: heads[at] ?? '',
        numeric: table.columns[at]?.numeric === true,
        width: widths[at] ?? NARROWEST,
      })),
      rows: table.rows.map((row) => columns.map((at) => row[at]?.text ?? '')),
    })),
  };
}

/** Half as wide again as its texts are, and not less than half of the paper. */
function share(widths: readonly number[]): number {
  const taken = widths.reduce((sum, width) => sum + width, 0);
  return Math.min(100, Math.max(50, Math.round((150 * taken) / ROOM)));
}

/** The places of the columns of each part. */
function sideBySide(widths: readonly number[]): readonly (readonly number[])[] {
  const [first = 0, ...others] = widths;
  const groups: number[][] = [[0]];
  let taken = first;
  for (const [at, width] of others.entries()) {
    if (taken + width > ROOM && (groups.at(-1)?.length ?? 0) > 1) {
      groups.push([0]);
      taken = first;
    }
    groups.at(-1)?.push(at + 1);
    taken += width;
  }
  return groups;
}
