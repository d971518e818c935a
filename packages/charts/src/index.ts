export type { Cell, Chart, ChartOptions, Column, DataTable, Mark } from './chart.ts';
export type { Figure } from './figure.ts';
export { ageingBar } from './forms/ageing-bar/ageing-bar.ts';
export type { AgeingBarInput } from './forms/ageing-bar/input.ts';
export { distribution } from './forms/distribution/distribution.ts';
export { dotPlot } from './forms/dot-plot/dot-plot.ts';
export type { DotPlotInput } from './forms/dot-plot/input.ts';
export { dumbbell } from './forms/dumbbell/dumbbell.ts';
export type { DumbbellEnd, DumbbellInput } from './forms/dumbbell/input.ts';
export { flowAndStock } from './forms/flow-and-stock/flow-and-stock.ts';
export type { FlowAndStockInput } from './forms/flow-and-stock/input.ts';
export type { FormInput, Tone, Tones } from './forms/form.ts';
export { heatGrid } from './forms/heat-grid/heat-grid.ts';
export type { HeatGridInput } from './forms/heat-grid/input.ts';
export type { RangeBarsInput } from './forms/range-bars/input.ts';
export { rangeBars } from './forms/range-bars/range-bars.ts';
export type { RankBarsInput } from './forms/rank-bars/input.ts';
export { rankBars } from './forms/rank-bars/rank-bars.ts';
export type { RateLineInput } from './forms/rate-line/input.ts';
export { rateLine } from './forms/rate-line/rate-line.ts';
export type { RowOrder } from './forms/rows/order.ts';
export type { SankeyFlow, SankeyInput, SankeyStage } from './forms/sankey/input.ts';
export { sankey } from './forms/sankey/sankey.ts';
export type { CellState, StateCell, StateGridInput } from './forms/state-grid/input.ts';
export { stateGrid } from './forms/state-grid/state-grid.ts';
export type { TileGridInput } from './forms/tile-grid/input.ts';
export { tileGrid } from './forms/tile-grid/tile-grid.ts';
export type { TimeColumnsInput } from './forms/time-columns/input.ts';
export { timeColumns } from './forms/time-columns/time-columns.ts';
export type { WaterfallInput, WaterfallStep } from './forms/waterfall/input.ts';
export { waterfall } from './forms/waterfall/waterfall.ts';
export {
  type GainByVillageInput,
  gainByVillage,
  type VillageGain,
} from './headline/gain-by-village.ts';
export { type MonthRate, type OnTimeRateInput, onTimeRate } from './headline/on-time-rate.ts';
export {
  type MonthCount,
  type ProcessingVolumeInput,
  processingVolume,
} from './headline/processing-volume.ts';
export {
  type QuarterAmounts,
  type TenderAmountsInput,
  tenderAmounts,
} from './headline/tender-amounts.ts';
export type { NativeAxis, NativeChart, NativeSeries } from './native/native-chart.ts';
export { ANKANG_COUNTIES } from './places/ankang-counties.ts';
export { HANBIN_TOWNS } from './places/hanbin-towns.ts';
export type { Tile, TileLayout } from './places/tile-layout.ts';
export { sparkline } from './sparkline.ts';
export type { ChartColumn, ChartTable } from './table/chart-table.ts';
export { tableCsv } from './table/table-csv.ts';
export { type CssVariable, cssVariables, type Theme, type ThemeName, theme } from './theme.ts';
export { type Palette, palettes } from './tokens.ts';
export { WORDS } from './words.ts';
