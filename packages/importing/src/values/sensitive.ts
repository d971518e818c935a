import { SENSITIVE, type Sensitive } from '@minxin/privacy';
import { type Parse, Unreadable } from './unreadable.ts';

/** A spreadsheet's number: 13800138000.0 */
const AS_NUMBER = /^(\d+)\.0+$/;

/** What a cell tells of a person. One that can't be read is not quoted: it may be somebody's all the same. */
export function sensitiveParser(sensitive: Sensitive): Parse {
  const { read, wrong, fix } = SENSITIVE[sensitive];
  const unreadable = new Unreadable(
    `BAD_${sensitive.toUpperCase()}`,
    { zh: `这一格${wrong.zh}`, en: `The cell ${wrong.en}` },
    fix,
  );
  return (text) => {
    const given = text.trim();
    if (given === '') return null;
    return read(AS_NUMBER.exec(given)?.[1] ?? given) ?? unreadable;
  };
}
