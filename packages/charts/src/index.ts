export {
  type Cell,
  type Chart,
  type ChartOptions,
  type Column,
  type DataTable,
  type Figure,
  SIMULATED_MARK,
} from './chart.ts';
export { gainByVillage } from './gain-by-village/chart.ts';
export type { GainByVillageInput, VillageGain } from './gain-by-village/input.ts';
export { onTimeRate } from './on-time-rate/chart.ts';
export type { MonthRate, OnTimeRateInput } from './on-time-rate/input.ts';
export { processingVolume } from './processing-volume/chart.ts';
export type { MonthCount, ProcessingVolumeInput } from './processing-volume/input.ts';
export { sparkline, type Tone } from './sparkline.ts';
export { tenderAmounts } from './tender-amounts/chart.ts';
export type { QuarterAmounts, TenderAmountsInput } from './tender-amounts/input.ts';
export { type CssVariable, cssVariables, type Theme, type ThemeName, theme } from './theme.ts';
export { type Palette, palettes } from './tokens.ts';
