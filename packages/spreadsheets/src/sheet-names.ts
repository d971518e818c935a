const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
/** In UTF-16 units, as Excel counts. */
const LONGEST = 31;
/** Excel keeps it for itself. */
const RESERVED = 'history';

/** Names that Excel takes for sheets, none twice and none of those that are taken. */
export function sheetNames(
  wanted: readonly string[],
  taken: readonly string[] = [],
): readonly string[] {
  const held = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  return wanted.map((text) => {
    const plain = bare(text.replace(FORBIDDEN, ' ')) || '数据';
    let name = cut(plain, LONGEST);
    for (let count = 2; held.has(name.toLowerCase()); count += 1) {
      const tail = ` ${count}`;
      name = cut(plain, LONGEST - tail.length) + tail;
    }
    held.add(name.toLowerCase());
    return name;
  });
}

const bare = (text: string): string => text.replace(/^['\s]+|['\s]+$/g, '');

/** As many whole characters as fit. */
function cut(text: string, longest: number): string {
  let length = 0;
  for (const character of text) {
    if (length + character.length > longest) break;
    length += character.length;
  }
  return bare(text.slice(0, length));
}
