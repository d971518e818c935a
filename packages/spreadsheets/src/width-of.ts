/** How wide a text is in characters of a column's width: a Chinese one takes two. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '\u{2E7F}' ? 2 : 1), 0);
