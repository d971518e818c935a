import { readExact, scaled } from './exact-number.ts';
import { notANumber, outOfRange, tooManyDecimals } from './number-problems.ts';
import type { Parse } from './unreadable.ts';

/** What an area may be counted in: mu and square metres both, as their columns say. */
const WORDS = /^(千|万|百万|千万|亿)?(亩|平方米|平米|m2)?$/i;

/**
 * A number with the decimals that its column keeps: `12.50`, `1,234.5亩`, `1.2万`.
 * @param sqlType `numeric(10, 2)`
 * @param power the power of ten of the header's unit
 */
export function decimalParser(sqlType: string, power: number): Parse {
  const [, precision = '30', scale = '10'] = /^numeric\((\d+),\s*(\d+)\)$/.exec(sqlType) ?? [];
  const decimals = Number(scale);
  const bound = 10n ** BigInt(precision);
  return (text) => {
    const number = readExact(text);
    if (!number || !WORDS.test(number.word ?? '')) return notANumber(text, '12.5');
    const units = scaled(number, (number.hasUnit ? 0 : power) + decimals);
    if (units === undefined) return tooManyDecimals(text, decimals, '');
    if (units >= bound || units <= -bound) return outOfRange(text);
    const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : '';
    return `${units < 0n ? '-' : ''}${whole}${fraction}`;
  };
}
