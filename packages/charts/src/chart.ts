import type { EChartsOption } from 'echarts';

/** A value as the semantic layer or GraphQL gives it, with its text in the house style. */
export interface Figure {
  /** Count, yuan, or ratio between 0 and 1; null where there is no data, or it is withheld. */
  readonly value: number | null;
  /** Held back because too few households stand behind it. */
  readonly suppressed?: boolean;
  /** "18.19 万件", "14.12 亿元", "98.6 %". */
  readonly text: string;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  /** True if a made-up record went into it. */
  readonly simulated?: boolean;
}

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

/** One chart, the same for a board and for a briefing. */
export interface Chart {
  readonly id: string;
  /** The finding, written by rule from the numbers. */
  readonly title: string;
  /** What is drawn, and its unit. */
  readonly subtitle: string;
  /** One or two sentences for screen readers and print. */
  readonly summary: string;
  readonly option: EChartsOption;
  readonly table: DataTable;
  /** True if any figure rests on made-up records. */
  readonly simulated: boolean;
}

export interface ChartOptions {
  /** Width of the plot in px: below 420 fewer labels and wider marks. Default: wide. */
  readonly width?: number;
}

/** The mark every surface shows beside a chart whose detail is made up. */
export const SIMULATED_MARK = '模拟明细';

export const isSimulated = (...figures: readonly (Figure | null | undefined)[]): boolean =>
  figures.some((figure) => figure?.simulated === true);
