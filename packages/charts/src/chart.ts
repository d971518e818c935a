import type { Language } from '@minxin/commentary';
import type { EChartsOption } from 'echarts';
import type { NativeChart } from './native/native-chart.ts';

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly numeric: boolean;
}

export interface Cell {
  /** Every digit of the value, or "—". */
  readonly text: string;
  readonly value: number | string | null;
}

/** The twin of a chart for those who read numbers: each row holds one cell per column, in order. */
export interface DataTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a click on a mark narrows to. */
export interface Mark {
  /** A period's key: "2020-03". */
  readonly period?: string;
  /** The key of each dimension, such as UNIT; null for records that name none. */
  readonly keys?: Readonly<Record<string, string | null>>;
  readonly metric?: string;
}

/** One chart, the same for a board and for a briefing. */
export interface Chart {
  readonly id: string;
  readonly language: Language;
  /** The finding, written by rule from the numbers. */
  readonly title: string;
  /** What is drawn, and its unit. */
  readonly subtitle: string;
  /** One or two sentences for screen readers and print. */
  readonly summary: string;
  readonly option: EChartsOption;
  /** The same figures for Word and PowerPoint; null where these have no such chart, or nothing to draw. */
  readonly native: NativeChart | null;
  readonly table: DataTable;
  /** Where a page has no room for the table: of it only what is late or at risk. */
  readonly faults?: DataTable;
  /** True if any figure rests on made-up records. */
  readonly simulated: boolean;
  /** One for each row of the table, then those of parts of rows, such as the cells of a grid. */
  readonly marks: readonly (Mark | undefined)[];
  /**
   * The place in `marks` of what is drawn; without it, the data index. A chart of flows also asks for
   * the `dataType` of what was clicked: 'edge' or 'node'.
   */
  readonly rowOf?: (seriesIndex: number, dataIndex: number, dataType?: string) => number;
  /** Height of the plot in px that its rows need; without it, any. */
  readonly height?: number;
  /** Height of the plot in px below which the names of its rows run into each other. */
  readonly least?: number;
}

export interface ChartOptions {
  /** Width of the plot in px: below 440 fewer labels and wider marks. Default: wide. */
  readonly width?: number;
}
