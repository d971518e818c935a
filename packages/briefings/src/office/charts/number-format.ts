import type { NativeSeries } from '@minxin/charts';
import type { Language } from '@minxin/commentary';

/** A ratio as 97.4 %, as a cell of its workbook shows it. */
export const PERCENT = '0.0 %';

/** How cells show the values of a series: every digit that matters. */
export function cellFormat({ unit, values }: Pick<NativeSeries, 'unit' | 'values'>): string {
  if (unit === 'RATIO') return PERCENT;
  const whole = values.every((value) => value === null || Number.isInteger(value));
  return whole ? '#,##0' : unit === 'CNY' ? '#,##0.00' : '#,##0.0';
}

/** How labels and scales write values: in the size of their language, 1.73万 and 5.14亿, as charts on screen do. */
export function shortFormat(
  { unit, values }: Pick<NativeSeries, 'unit' | 'values'>,
  language: Language,
): string {
  if (unit === 'RATIO') return PERCENT;
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  const sizes = SIZES[language].filter(({ from }) => largest >= from);
  const sign = unit === 'CNY' && language === 'en' ? '"¥"' : '';
  const plain = sign + cellFormat({ unit, values });
  // A format has room for two conditions.
  const kept = sizes.slice(0, 2).map(({ from, format }) => `[>=${from}]${sign}${format}`);
  return [...kept, kept.length === 0 ? plain : `${sign}#,##0`].join(';');
}

/** Each comma leaves out three digits; a point between digits that are written makes up for the fourth. */
const SIZES: Readonly<Record<Language, readonly { from: number; format: string }[]>> = {
  zh: [
    { from: 1e8, format: '0\\.00,,"亿"' },
    { from: 1e4, format: '0\\.0,"万"' },
  ],
  en: [
    { from: 1e9, format: '0.00,,,"bn"' },
    { from: 1e6, format: '0.0,,"M"' },
    { from: 1e4, format: '0.0,"k"' },
  ],
};
