import { formatCompact, formatCount, formatExact } from '@minxin/commentary';
import type { Value } from './value.ts';

const WAN = 10_000;
const MILLION = 1_000_000;
const YI = 100_000_000;

/** What a value's text leaves out: numerator and denominator of a ratio, every digit of a number shortened to 万 or 亿. */
export function detailOf({ value, exact, numerator, denominator }: Value): string {
  if (value === null) return '';
  if (numerator !== null && denominator !== null)
    return `${part(numerator)} / ${part(denominator)}`;
  return exact !== null && Math.abs(value) >= WAN ? formatExact(exact) : '';
}

/** Counts of a district in full; sums of money so short that two fit a narrow column. */
function part(text: string): string {
  const size = Math.abs(Number(text));
  if (size < WAN) return formatExact(text);
  if (size < MILLION) return formatCount(text);
  return formatCompact(text, 'zh', size >= 10 * MILLION && size < YI ? 0 : 2);
}
