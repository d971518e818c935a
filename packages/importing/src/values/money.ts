import { readExact, scaled } from './exact-number.ts';
import { notANumber, outOfRange, tooManyDecimals } from './number-problems.ts';
import type { Parse } from './unreadable.ts';

/** By far the most frequent, and read without taking it apart. */
const PLAIN = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/;
/** What an amount may be counted in. */
const WORDS = /^(千|万|百万|千万|亿)?([元圆]整?|角|分|块|yuan|cny|rmb)?$/i;
const LARGEST = 10n ** 17n;

/**
 * An amount as whole fen. A unit in the cell stands before the header's.
 * @param power the power of ten of the header's unit: 4 for 万元
 */
export const moneyParser =
  (power: number): Parse =>
  (text) => {
    if (power === 0 && PLAIN.test(text)) return fenOfPlain(text);
    const number = readExact(text);
    if (!number || !WORDS.test(number.word ?? '')) return notANumber(text, '1250.50');
    const fen = scaled(number, (number.hasUnit ? 0 : power) + 2);
    if (fen === undefined) return tooManyDecimals(text, 2, '（元）');
    return fen > LARGEST || fen < -LARGEST ? outOfRange(text) : fen.toString();
  };

function fenOfPlain(text: string): string {
  const point = text.indexOf('.');
  if (point < 0) return text === '0' ? text : `${text}00`;
  const cents = text.length - point === 2 ? `${text.slice(point + 1)}0` : text.slice(point + 1);
  return text.startsWith('0') ? String(Number(cents)) : `${text.slice(0, point)}${cents}`;
}
