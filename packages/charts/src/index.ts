export {
  type Cell,
  type Chart,
  type ChartOptions,
  type Column,
  type DataTable,
  type Figure,
  SIMULATED_MARK,
} from './chart.ts';
export { NotADecimalError, type Numeric } from './decimal.ts';
export { type GainByVillageInput, gainByVillage, type VillageGain } from './gain-by-village.ts';
export {
  formatChange,
  formatCompact,
  formatCount,
  formatExact,
  formatPercent,
  formatQuantity,
  formatScaled,
  formatYuan,
  NO_VALUE,
} from './number-style.ts';
export { type MonthRate, type OnTimeRateInput, onTimeRate } from './on-time-rate.ts';
export {
  type MonthCount,
  type ProcessingVolumeInput,
  processingVolume,
} from './processing-volume.ts';
export { sparkline, type Tone } from './sparkline.ts';
export { type QuarterAmounts, type TenderAmountsInput, tenderAmounts } from './tender-amounts.ts';
export { type CssVariable, cssVariables, type Theme, type ThemeName, theme } from './theme.ts';
export { type Palette, palettes } from './tokens.ts';
