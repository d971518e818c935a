import { plain } from './plain.ts';
import { type Parse, quoted, Unreadable } from './unreadable.ts';

const YES = new Set(['是', '有', '√', '✓', '✔', '对', 'y', 'yes', 'true', 't', '1', '1.0']);
const NO = new Set([
  '否',
  '无',
  '没有',
  '不是',
  '×',
  '✗',
  '✘',
  'x',
  'n',
  'no',
  'false',
  'f',
  '0',
  '0.0',
]);

/** Yes or no, as `t` or `f`. */
export const parseBoolean: Parse = (text) => {
  const word = plain(text).toLowerCase();
  if (YES.has(word)) return 't';
  if (NO.has(word)) return 'f';
  return new Unreadable(
    'NOT_YES_OR_NO',
    { zh: `${quoted(text)}不是“是”或“否”`, en: `${quoted(text)} is neither yes nor no` },
    { zh: '请填“是”或“否”', en: 'Write 是 or 否 (yes or no)' },
  );
};
