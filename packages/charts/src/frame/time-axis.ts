import { type Language, periodNames } from '@minxin/commentary';
import type { ChartOptions } from '../chart.ts';
import { textWidth } from '../text/measure-text.ts';
import type { Theme } from '../theme.ts';
import { categoryAxis } from './axes.ts';
import { plotWidth } from './frame.ts';

/** Room that the labels of a value axis take. */
const VALUE_LABELS = 48;
const GAP = 10;

/** Periods in a row, with as many names as fit: those that say their year, else that of `kept`, are among them. */
export function timeAxis(
  theme: Theme,
  options: ChartOptions,
  keys: readonly string[],
  kept: number,
  language: Language,
) {
  const names = periodNames(keys, language).map(inTwoLines);
  const step = labelStep(names, plotWidth(options) - VALUE_LABELS, theme.sizes.xs);
  const newYear = names.findIndex((name, place) => place > 0 && name.includes('\n'));
  const from = newYear < 0 ? Math.max(0, kept) : newYear;
  return categoryAxis(theme, names, step === 1 ? 0 : (place) => (place - from) % step === 0);
}

/** Every how many-th label fits; of months, so many that the first of a year is always among them. */
function labelStep(names: readonly string[], width: number, size: number): number {
  const lines = names.flatMap((name) => name.split('\n'));
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, size)));
  const each = Math.max(1, width / Math.max(1, names.length));
  const step = Math.max(1, Math.ceil((widest + GAP) / each));
  return YEAR_PARTS.find((part) => part >= step) ?? Math.ceil(step / 12) * 12;
}

const YEAR_PARTS = [1, 2, 3, 4, 6, 12];

/** The year of a name goes beneath it: 2019年1月 → 1月 over 2019年. */
const inTwoLines = (name: string): string =>
  name.replace(/^(\d{4}年)(.+)$/, '$2\n$1').replace(/^(.+) (\d{4})$/, '$1\n$2');
