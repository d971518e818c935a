import type { BriefingDocument, FigureCell } from '@minxin/briefings';
import { type Chart, theme } from '@minxin/charts';

/** A figure of a briefing, where its tables tell it. */
export interface DrawnFigure extends FigureCell {
  readonly label: string;
}

/** A number of a chart: its place in the twin, and in the workbook that Office draws it from. */
export interface DrawnCell {
  readonly chart: Chart;
  /** The id of its block. */
  readonly id: string;
  readonly value: number;
  readonly row: number;
  readonly column: number;
  readonly category: string;
  readonly series: string;
}

/** All figures that have a number. */
export const figuresOf = ({ sections }: BriefingDocument): readonly DrawnFigure[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind !== 'figures'
        ? []
        : block.rows.flatMap(({ label, cells }) =>
            cells.filter(({ value }) => value !== null).map((cell) => ({ ...cell, label })),
          ),
    ),
  );

/** As wide as Office draws a chart: to that its long names are shortened. */
const OFFICE = { width: 720 };

/** All numbers that Office draws of charts, and their twins tell. */
export const chartCellsOf = ({ sections }: BriefingDocument): readonly DrawnCell[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'chart' ? cellsOf(block.id, block.draw(theme('paper'), OFFICE)) : [],
    ),
  );

function cellsOf(id: string, chart: Chart): readonly DrawnCell[] {
  const { categories, series } = chart.native ?? { categories: [], series: [] };
  return series.flatMap(({ name, values }) =>
    values.flatMap((value, at) => {
      if (value === null) return [];
      const category = categories[at] ?? '';
      return chart.table.rows
        .flatMap((cells, row) =>
          cells.flatMap((cell, column) =>
            cell.value === value ? [{ id, chart, value, row, column, category, series: name }] : [],
          ),
        )
        .slice(0, 1);
    }),
  );
}
