import type { Chart, ChartOptions, DataTable, Theme } from '@minxin/charts';

export type Block = Paragraph | Figures | ChartBlock | TableBlock | Note;

/** Running text, written by rule or by staff. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Unique in the document: "hotline.opening". */
  readonly id: string;
  readonly spans: readonly Span[];
  /** References of all frozen values that the rules wrote it from. */
  readonly restsOn: readonly string[];
  /** Set where staff wrote it in place of the rules. */
  readonly edit?: {
    /** What the rules say in its place. */
    readonly generated: readonly Span[];
    /** Figures that changed since it was written, by reference: the text may be wrong now. */
    readonly outdated: readonly string[];
    readonly editedAt: Date;
    readonly editedBy: string;
  };
}

/** A stretch of text; a number of it names the figure that it is. */
export interface Span {
  readonly text: string;
  /** Reference of a frozen figure: "hotline.onTimeRate@2019-12". */
  readonly figure?: string;
}

/** The headline figures of a section: a row a metric, and of each span of time a cell. */
export interface Figures {
  readonly kind: 'figures';
  readonly id: string;
  /** What the cells cover: "12月", "1-12月". */
  readonly spans: readonly string[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly label: string;
  readonly cells: readonly FigureCell[];
}

export interface FigureCell {
  /** Its reference; empty where a metric is not told of the span, as one of whole years beside a month. */
  readonly figure: string;
  /** As a reader writes it: "97.4 %", "1.73 万件", "已隐去", "—". */
  readonly text: string;
  /** "1,175 / 1,206", every digit of a large number, or nothing. */
  readonly detail: string;
  /** Numerator and denominator as exact decimal text, of a figure that has them. */
  readonly parts?: readonly [numerator: string, denominator: string];
  /** 同比 and 环比 as text: "+4.1 %", "−1.2 个百分点", "—". */
  readonly yearAgo: string;
  readonly previous: string;
  /** Exact decimal text as frozen; money in yuan, ratios between 0 and 1; null where there is no number to tell. */
  readonly value: string | null;
  /** The API's Unit: CASE, CNY, RATIO. */
  readonly unit: string;
  readonly target: { readonly text: string; readonly met: boolean | null } | null;
}

/** A chart: its title is its finding. */
export interface ChartBlock {
  readonly kind: 'chart';
  /** Unique in the document, part of file names: "hotline-on-time". */
  readonly id: string;
  /** Drawn anew for each look and width. */
  readonly draw: (theme: Theme, options: ChartOptions) => Chart;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly table: DataTable;
  readonly madeUp: boolean;
}

/** A line beneath: what a word means, what is missing, where a figure comes from. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
}
