import { readExact, scaled } from './exact-number.ts';
import { notANumber, outOfRange, tooManyDecimals } from './number-problems.ts';
import type { Parse } from './unreadable.ts';

const YUAN = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/;
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
    const [, sign, yuan, cents = ''] = (power === 0 && YUAN.exec(text)) || [];
    if (yuan !== undefined) {
      const fen = `${yuan}${cents.padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
      return sign === '-' && fen !== '0' ? `-${fen}` : fen;
    }
    const number = readExact(text);
    if (!number || !WORDS.test(number.word ?? '')) return notANumber(text, '1250.50');
    const fen = scaled(number, (number.hasUnit ? 0 : power) + 2);
    if (fen === undefined) return tooManyDecimals(text, 2, '（元）');
    return fen > LARGEST || fen < -LARGEST ? outOfRange(text) : fen.toString();
  };
