import { formatCompact, formatCount, formatExact, type Language } from '@minxin/commentary';
import type { FrozenFigure } from '../freeze/frozen.ts';

const WAN = 10_000;
const MILLION = 1_000_000;
const YI = 100_000_000;

type Parts = Pick<FrozenFigure, 'value' | 'exact' | 'numerator' | 'denominator'>;

/** What a value's text leaves out: numerator and denominator of a ratio, every digit of a number shortened to 万 or 亿. */
export function detailOf(
  { value, exact, numerator, denominator }: Parts,
  language: Language = 'zh',
): string {
  if (value === null) return '';
  if (numerator !== null && denominator !== null)
    return `${part(numerator, language)} / ${part(denominator, language)}`;
  return exact !== null && Math.abs(value) >= WAN ? formatExact(exact) : '';
}

/** Counts of a district in full; sums of money so short that two fit a narrow column. */
function part(text: string, language: Language): string {
  const size = Math.abs(Number(text));
  if (size < WAN) return formatExact(text);
  if (size < MILLION) return formatCount(text);
  return formatCompact(text, language, size >= 10 * MILLION && size < YI ? 0 : 2);
}
