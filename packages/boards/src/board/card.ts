import type { Chart, ChartOptions, Theme } from '@minxin/charts';

/** A chart of a board: drawn anew for each look and width. */
export type Draw = (theme: Theme, options: ChartOptions) => Chart;
