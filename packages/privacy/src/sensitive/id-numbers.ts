// The package's own index loads the numbers of a hundred countries.
import { validate } from 'stdnum/lib/cjs/cn/ric.js';
import { halfWidth, type SensitiveForm } from './form.ts';

const LENGTH = 18;

/** 18 characters with a day that is one and the check character of GB 11643. The region is not judged: codes come and go. */
function read(text: string): string | undefined {
  const number = halfWidth(text).replace(/\s/g, '').toUpperCase();
  return validate(number).isValid ? number : undefined;
}

/** The region and the last four of 18 digits: 610902********1234; of anything else nothing. */
function mask(text: string): string {
  const isWhole = /^\d{17}[\dX]$/.test(text);
  return isWhole ? `${text.slice(0, 6)}********${text.slice(-4)}` : '*'.repeat(LENGTH);
}

export const idNumber: SensitiveForm = {
  ...{ read, mask },
  wrong: { zh: '不是有效的身份证号', en: 'is no valid identity number' },
  fix: {
    zh: '请核对 18 位身份证号；在表格中把这一列设为文本格式，否则末几位会丢失',
    en: 'Check the 18 characters; in a sheet, format the column as text, or the last digits are lost',
  },
};
