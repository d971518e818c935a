import { wrapText } from '@minxin/charts/paper';

/** Lines that a text takes in a width in points. */
export const linesOf = (text: string, width: number, size: number, heavy = false): number =>
  Math.max(1, wrapText(text, width, size, heavy).length);

/** The largest of some sizes in which a text takes no more than its lines; else the smallest. */
export function sizeFor(
  text: string,
  width: number,
  sizes: readonly { readonly size: number; readonly lines: number }[],
): number {
  const fits = sizes.find(({ size, lines }) => linesOf(text, width, size, true) <= lines);
  return (fits ?? sizes.at(-1))?.size ?? 0;
}

/** Cuts a text where a line ends, so that no piece takes more than some lines. */
export function cutLines(text: string, width: number, size: number, most: number): string[] {
  const lines = wrapText(text, width, size);
  const pieces: string[] = [];
  let from = 0;
  for (let first = 0; first < lines.length; first += most) {
    // Lines have lost the blanks between them, which the text keeps.
    const end = lines
      .slice(first, first + most)
      .reduce((at, line) => text.indexOf(line, at) + line.length, from);
    pieces.push(text.slice(from, end).trim());
    from = end;
  }
  return pieces;
}
