import type { Palette } from '../tokens.ts';

/** A chart for a program that draws its own, such as Word: staff edit its workbook, and it follows. */
export interface NativeChart {
  /** Columns and lines stand; bars lie, the first category on top. */
  readonly kind: 'columns' | 'bars' | 'lines';
  /** Whether its bars stand on each other. */
  readonly stacked: boolean;
  readonly categories: readonly string[];
  /** The first is drawn behind the others. */
  readonly series: readonly NativeSeries[];
  /** The scale of its series, and that of those with `second`. */
  readonly axis: NativeAxis;
  readonly secondAxis?: NativeAxis;
}

export interface NativeSeries {
  readonly name: string;
  /** In step with the categories; null where there is none, and where it is withheld. */
  readonly values: readonly (number | null)[];
  /** The API's Unit: money in yuan, ratios between 0 and 1; null for plain numbers. */
  readonly unit: string | null;
  readonly drawn: 'bar' | 'line';
  /** Null for the ground that others stand on: it is not painted, and no reader's key names it. */
  readonly color: keyof Palette | null;
  /** The bars of another colour, in step with the values. */
  readonly colors?: readonly (keyof Palette | undefined)[];
  /** What is held against: a base, a target. */
  readonly dashed?: boolean;
  /** Drawn behind, where those it is held against would hide it: a target among bars. */
  readonly behind?: boolean;
  readonly second?: boolean;
  /** The values that are written beside their marks. */
  readonly told: 'all' | 'last' | 'none';
  /** How far the truth may lie from each value, downwards and upwards. */
  readonly spread?: {
    readonly down: readonly (number | null)[];
    readonly up: readonly (number | null)[];
  };
}

export interface NativeAxis {
  readonly unit: string | null;
  /** Without, what the program chooses. */
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** True where values are told beside their marks, and a scale says no more. */
  readonly hidden?: boolean;
}
