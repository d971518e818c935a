import { type Exact, isShare } from './exact-number.ts';
import { quoted, Unreadable } from './unreadable.ts';

/**
 * The power of ten that turns a number into what a column of percents (100) or permilles (1000) holds.
 * `40%`, `0.4` and `40` are the same in a column of percents; a bare 1 may be 1 % or the 100 % that a
 * spreadsheet keeps as 1.
 * @param power −2 where the header says %, and a bare number is one of percents
 */
export function powerOfShare(
  number: Exact,
  per: number,
  power: number,
  text: string,
): number | Unreadable {
  const own = Math.log10(per);
  if (isShare(number)) return own;
  if (power !== 0) return own + power;
  const one = 10n ** BigInt(Math.max(0, number.scale));
  const size = number.digits < 0n ? -number.digits : number.digits;
  if (number.scale < 0 || size === 0n || size > one) return 0;
  if (size < one) return own;
  return new Unreadable(
    'AMBIGUOUS_SHARE',
    {
      zh: `${quoted(text)}可能是 1${per === 100 ? '%' : '‰'}，也可能是 100%`,
      en: `${quoted(text)} may be 1${per === 100 ? '%' : '‰'} or 100%`,
    },
    { zh: '请带上百分号填写，例如 100% 或 1%', en: 'Write the sign too: 100% or 1%' },
  );
}
