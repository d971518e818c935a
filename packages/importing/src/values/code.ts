import { digitsLost } from './number-problems.ts';
import { plain } from './plain.ts';
import { nulInText } from './text.ts';
import { type Parse, quoted, Unreadable } from './unreadable.ts';

const WRITTEN_AS_NUMBER = /^(\d+)\.0+$/;
const ROUNDED = /^\d(\.\d+)?e\+?\d{1,3}$/i;
const DIGITS_APART = /^\d[\d ]*\d$/;

/**
 * A code: half-width, leading zeros kept, what a spreadsheet made of it undone (`2119.0`) or refused
 * (`6.10902E+11`).
 * @param lengths how many characters a code of this column has, where that is fixed
 */
export function codeParser(lengths?: readonly number[]): Parse {
  const longest = Math.max(...(lengths ?? [0]));
  return (text) => {
    const given = plain(text);
    if (given.includes('\0')) return nulInText;
    if (ROUNDED.test(given)) return digitsLost(text);
    const code = DIGITS_APART.test(given)
      ? given.replaceAll(' ', '')
      : (WRITTEN_AS_NUMBER.exec(given)?.[1] ?? given);
    const isShort =
      lengths !== undefined &&
      /^\d+$/.test(code) &&
      code.length < longest &&
      !lengths.includes(code.length);
    return isShort ? tooShort(text, lengths) : code || null;
  };
}

const tooShort = (text: string, lengths: readonly number[]): Unreadable =>
  new Unreadable(
    'DIGITS_MISSING',
    {
      zh: `${quoted(text)}位数不足，前面的 0 可能已经丢失`,
      en: `${quoted(text)} is too short: its leading zeros may be lost`,
    },
    {
      zh: `请把这一列设为文本格式，填满 ${lengths.join(' 或 ')} 位`,
      en: `Format the column as text and write all ${lengths.join(' or ')} digits`,
    },
  );
