import type { Cell } from '@minxin/charts';

const MOST_DECIMALS = 4;

/**
 * The format of a column's numbers: as percentages where its texts are ("97.4 %", of 0.974 as of 97.4),
 * else grouped by thousands; all of them with the decimals that one of them has.
 */
export function numberFormat(cells: readonly Pick<Cell, 'text' | 'value'>[]): string {
  const numbers = cells.flatMap(({ text, value }) =>
    typeof value === 'number' ? [{ text, value }] : [],
  );
  if (numbers.length > 0 && numbers.every(({ text }) => text.endsWith('%'))) {
    const decimals = Math.max(
      1,
      ...numbers.map(({ text }) => decimalsOf(text.replace(/ ?%$/, ''))),
    );
    const ratios = numbers.every(({ text, value }) => isNear(value * 100, shown(text), decimals));
    return `0.${'0'.repeat(decimals)}${ratios ? '%' : '" %"'}`;
  }
  const decimals = Math.min(
    Math.max(0, ...numbers.map(({ value }) => decimalsOf(`${value}`))),
    MOST_DECIMALS,
  );
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;

const shown = (text: string): number => Number(text.replace(/[,\s%]/g, ''));

const isNear = (value: number, shownValue: number, decimals: number): boolean =>
  Math.abs(value - shownValue) <= 0.51 * 10 ** -decimals;
