import type { SourceRow } from '../source/source.ts';
import { wordsOf, wordsOutsideBrackets } from '../values/words.ts';

/** A header's cell: as it is shown, and the comparable words of what it may be called, the likeliest first. */
export interface HeaderCell {
  readonly text: string;
  readonly words: readonly string[];
}

export interface HeaderRows {
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  /** Its place among the rows that were looked at, and how many of them come before the data. */
  readonly position: number;
  readonly rowsBefore: number;
  readonly cells: readonly HeaderCell[];
}

/** Every row that may be the header, then every row with the one below it. */
export function headerCandidates(head: readonly SourceRow[]): readonly HeaderRows[] {
  const alone = head.map((row, position) => ({
    ...{ headerRow: row.row, lastHeaderRow: row.row, position },
    rowsBefore: position + 1,
    cells: row.cells.map(cell),
  }));
  const pairs = alone.slice(0, -1).map((upper, position) => {
    const lower = head[position + 1];
    return {
      ...{ ...upper, lastHeaderRow: lower?.row ?? upper.lastHeaderRow },
      rowsBefore: position + 2,
      cells: joined(head[position]?.cells ?? [], lower?.cells ?? []),
    };
  });
  return [...alone, ...pairs];
}

/** Longer texts are remarks, and no headers. */
const LONGEST = 100;

const textOf = (given: string): string => given.trim().replace(/\s*\n\s*/g, '');

function cell(given: string): HeaderCell {
  const text = textOf(given);
  return { text, words: wordsOfAll([text]) };
}

/** In whole first, then without what is in brackets, then without what follows a stroke. */
const wordsOfAll = (names: readonly string[]): readonly string[] =>
  names
    .filter((name) => name !== '' && name.length <= LONGEST)
    .flatMap((name) => [
      wordsOf(name),
      wordsOutsideBrackets(name),
      wordsOutsideBrackets(name.replace(/[/／].*$/s, '')),
    ]);

/** Two rows as one: a merged cell above goes on over those below it (承诺时限 over 数值 and 单位). */
function joined(upper: readonly string[], lower: readonly string[]): readonly HeaderCell[] {
  let spanning = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const [above, below] = [textOf(upper[i] ?? ''), textOf(lower[i] ?? '')];
    if (above !== '') spanning = above;
    if (below === '' || below === above) return cell(above);
    if (spanning === '') return cell(below);
    // A unit below says nothing by itself: the upper row then names the column.
    const both = `${spanning}/${below}`;
    return { text: both, words: wordsOfAll([`${spanning}${below}`, both, below]) };
  });
}
