import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { hexOf } from '../charts/chart-look.ts';
import { type ColumnGroup, columnGroups } from '../tables/columns.ts';
import type { Grid, GridCell, GridLine } from '../tables/grid.ts';
import { TEXT } from './page.ts';
import { STYLE } from './styles.ts';

/** Of the text of a table, in twips. */
const SIZE = 210;
/** At each side of a cell. */
const SIDE = 80;

const RULE = { style: BorderStyle.SINGLE, color: hexOf('line'), size: 4 } as const;
const EDGE = { ...RULE, color: hexOf('ink3'), size: 8 } as const;
const NONE = { style: BorderStyle.NONE } as const;

const groupsOf = (grid: Grid) => columnGroups(grid, TEXT.width, SIZE, 2 * SIDE + 70);

/** How many tables beneath each other one takes. */
export const partsOf = (grid: Grid): number => groupsOf(grid).length;

/** A table across the page, its head repeated on every page; too wide a one in parts beneath each other. */
export function tablesOf(grid: Grid): readonly (Table | Paragraph)[] {
  return groupsOf(grid).flatMap((group) => [
    tableOf(grid, group),
    // Word joins tables that nothing stands between.
    new Paragraph({ style: STYLE.tableText }),
  ]);
}

function tableOf({ head, rows }: Grid, { columns, widths }: ColumnGroup): Table {
  const whole = widths.map(Math.round);
  const row = (cells: readonly GridCell[], heads: boolean) =>
    new TableRow({
      ...{ tableHeader: heads, cantSplit: true },
      children: columns.map((column, place) => cellOf(cells[column], whole[place] ?? 0, heads)),
    });
  return new Table({
    ...{ layout: TableLayoutType.FIXED, columnWidths: whole },
    width: { size: whole.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { left: SIDE, right: SIDE, top: 30, bottom: 30 },
    borders: {
      ...{ top: EDGE, bottom: EDGE, insideHorizontal: RULE },
      ...{ left: NONE, right: NONE, insideVertical: NONE },
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function cellOf(cell: GridCell | undefined, width: number, heads: boolean): TableCell {
  const lines = cell?.lines ?? [];
  return new TableCell({
    ...{ width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER },
    ...(heads ? { shading: { fill: hexOf('line2') } } : {}),
    children: (lines.length === 0 ? [undefined] : lines).map(
      (line) =>
        new Paragraph({
          style: heads ? STYLE.tableHead : STYLE.tableText,
          alignment: cell?.numeric === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children:
            line === undefined ? [] : [new TextRun({ text: line.text, ...LOOKS[line.look] })],
        }),
    ),
  });
}

const LOOKS: Readonly<Record<GridLine['look'], object>> = {
  plain: {},
  strong: { bold: true },
  quiet: { color: hexOf('ink3'), size: 18 },
  late: { color: hexOf('late'), size: 18, bold: true },
};
