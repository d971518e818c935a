import { OWN_SHEETS } from './own-sheets.ts';

const FORBIDDEN = /[[\]:*?/\\]/g;
const LONGEST = 31;

/** Names that Excel takes for sheets, none twice and none of our own sheets'. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>(Object.values(OWN_SHEETS));
  return wanted.map((text) => {
    const plain =
      text
        .replace(FORBIDDEN, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '数据';
    let name = plain.slice(0, LONGEST);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const tail = ` ${count}`;
      name = plain.slice(0, LONGEST - tail.length) + tail;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
