import { quoted, Unreadable } from './unreadable.ts';

const looksRounded = (text: string): boolean => /^\s*[+-]?\d+(\.\d+)?e[+-]?\d+\s*$/i.test(text);

/** A text that is no number, or a number of which a spreadsheet kept only the first digits. */
export const notANumber = (text: string, example: string): Unreadable =>
  looksRounded(text)
    ? digitsLost(text)
    : new Unreadable(
        'NOT_A_NUMBER',
        { zh: `${quoted(text)}不是数字`, en: `${quoted(text)} is no number` },
        { zh: `请填数字，例如 ${example}`, en: `Write a number, such as ${example}` },
      );

export const digitsLost = (text: string): Unreadable =>
  new Unreadable(
    'DIGITS_LOST',
    {
      zh: `${quoted(text)}是科学计数法，后面的数字已经丢失`,
      en: `${quoted(text)} is in scientific notation: its last digits are lost`,
    },
    {
      zh: '请把这一列设为文本格式，再填写完整的数字',
      en: 'Format the column as text and write all the digits again',
    },
  );

export const tooManyDecimals = (text: string, decimals: number, unit: string): Unreadable =>
  decimals === 0
    ? new Unreadable(
        'NOT_WHOLE',
        { zh: `${quoted(text)}不是整数`, en: `${quoted(text)} is no whole number` },
        { zh: '请填整数', en: 'Write a whole number' },
      )
    : new Unreadable(
        'TOO_MANY_DECIMALS',
        {
          zh: `${quoted(text)}的小数超过 ${decimals} 位${unit}`,
          en: `${quoted(text)} has more than ${decimals} decimals`,
        },
        {
          zh: '请自行取舍后填写，系统不代为四舍五入',
          en: 'Round it yourself: the system never rounds what comes in',
        },
      );

export const outOfRange = (text: string): Unreadable =>
  new Unreadable(
    'OUT_OF_RANGE',
    { zh: `${quoted(text)}超出可记录的范围`, en: `${quoted(text)} is out of range` },
    { zh: '请核对数字和单位', en: 'Check the number and its unit' },
  );
