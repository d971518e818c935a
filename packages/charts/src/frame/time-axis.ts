import { type Language, periodNames } from '@minxin/commentary';
import type { ChartOptions } from '../chart.ts';
import { textWidth } from '../text/measure-text.ts';
import type { Theme } from '../theme.ts';
import { categoryAxis } from './axes.ts';
import { plotWidth } from './frame.ts';

/** Room that the labels of a value axis take. */
const VALUE_LABELS = 48;
const GAP = 10;

/** Periods in a row, with as many names as fit; that of `kept` is among them. */
export function timeAxis(
  theme: Theme,
  options: ChartOptions,
  keys: readonly string[],
  kept: number,
  language: Language,
) {
  const names = periodNames(keys, language).map(inTwoLines);
  const step = labelStep(names, plotWidth(options) - VALUE_LABELS, theme.sizes.xs);
  const shown = (index: number) => (index - Math.max(0, kept)) % step === 0;
  return categoryAxis(theme, names, step === 1 ? 0 : shown);
}

/** Every how many-th label fits. */
function labelStep(names: readonly string[], width: number, size: number): number {
  const lines = names.flatMap((name) => name.split('\n'));
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, size)));
  const each = Math.max(1, width / Math.max(1, names.length));
  return Math.max(1, Math.ceil((widest + GAP) / each));
}

/** The year of a name goes beneath it: 2019年1月 → 1月 over 2019年. */
const inTwoLines = (name: string): string =>
  name.replace(/^(\d{4}年)(.+)$/, '$2\n$1').replace(/^(.+) (\d{4})$/, '$1\n$2');
