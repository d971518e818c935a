import { type Exact, isShare, readExact, scaled } from './exact-number.ts';
import { notANumber, outOfRange, tooManyDecimals } from './number-problems.ts';
import { powerOfShare } from './share.ts';
import { type Parse, Unreadable } from './unreadable.ts';

const BITS: Readonly<Record<string, bigint>> = { smallint: 16n, integer: 32n, bigint: 64n };
/** What may be counted. Hours and months may not: in a column of days they would be wrong unseen. */
const WORDS =
  /^(千|万|百万|千万|亿)?(人次?|户|家|个|件|次|份|枚|张|项|条|笔|名|宗|批|期|个?工作日|天|日)?$/;
const YEAR = /^(19|20|21)\d\d$/;
const SHORT = /^-?(?:0|[1-9]\d{0,3})$/;

export interface WholeNumberOptions {
  /** `smallint`, `integer` or `bigint`. */
  readonly sqlType: string;
  /** The power of ten of the header's unit. */
  readonly power: number;
  /** 100 for a column of percents, 1000 for permilles. */
  readonly per?: number;
}

/** A whole number: `12`, `12.0`, `5个工作日`, `1.2万`; shares also as `40%` or `0.4`. */
export function wholeNumberParser({ sqlType, power, per }: WholeNumberOptions): Parse {
  const largest = 2n ** ((BITS[sqlType] ?? 64n) - 1n) - 1n;
  return (text) => {
    if (SHORT.test(text) && power === 0 && !per) return text === '-0' ? '0' : text;
    const number = readExact(text);
    if (!number || !isCounted(number, per)) return notANumber(text, per ? '40%' : '12');
    const shift = per ? powerOfShare(number, per, power, text) : number.hasUnit ? 0 : power;
    if (shift instanceof Unreadable) return shift;
    const whole = scaled(number, shift);
    if (whole === undefined) return tooManyDecimals(text, 0, '');
    return whole > largest || whole < -largest ? outOfRange(text) : whole.toString();
  };
}

function isCounted(number: Exact, per: number | undefined): boolean {
  const { word = '', digits } = number;
  if (isShare(number)) return per !== undefined;
  return WORDS.test(word) || (/^年度?$/.test(word) && YEAR.test(String(digits)));
}
