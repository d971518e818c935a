export type { Finding, MetricWords } from './finding.ts';
export type { Language } from './language.ts';
export { NotADecimalError, type Numeric } from './numbers/decimal.ts';
export { formatValue } from './numbers/format-value.ts';
export {
  type ChangeKind,
  formatChange,
  formatCompact,
  formatCount,
  formatExact,
  formatMagnitude,
  formatPercent,
  formatScaled,
  NO_VALUE,
  pointsBetween,
} from './numbers/number-style.ts';
export { UnknownUnitError, unitWord } from './units/unit-word.ts';
export { UNIT_WORDS, type Unit } from './units/unit-words.ts';
