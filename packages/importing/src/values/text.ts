import { type Parse, Unreadable } from './unreadable.ts';

/** Free text: kept letter by letter, its outer blanks dropped. */
export const parseText: Parse = (text) => {
  const trimmed = text.trim();
  return trimmed.includes('\0') ? nulInText : trimmed || null;
};

export const nulInText = new Unreadable(
  'NUL_IN_TEXT',
  { zh: '文字中有不可见的空字符', en: 'The text holds a NUL character' },
  { zh: '请删除这一格，重新输入', en: 'Clear the cell and type it again' },
);
