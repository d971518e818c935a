import type { Parse, Parsed } from './unreadable.ts';

/** Texts that are remembered before it is asked whether that is worth it. */
const TRIED = 1000;
const MOST = 20_000;

/** A parser that remembers what texts became, as long as the column repeats itself. */
export function remembering(parse: Parse): Parse {
  const known = new Map<string, Parsed>();
  let hits = 0;
  let isWorthIt = true;
  return (text) => {
    if (!isWorthIt) return parse(text);
    const found = known.get(text);
    if (found !== undefined) {
      hits += 1;
      return found;
    }
    if (known.size >= MOST) return parse(text);
    const own = copied(text);
    const parsed = parse(own);
    known.set(own, parsed);
    if (known.size === TRIED && hits < TRIED) {
      isWorthIt = false;
      known.clear();
    }
    return parsed;
  };
}

/** A cell is a slice of the piece of the file that it was read from, and would hold all of it. */
const copied = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
