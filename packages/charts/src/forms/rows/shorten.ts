import { wrapText } from '../../text/measure-text.ts';

/**
 * A name that fits into some lines. Names of offices begin alike and differ at their ends
 * (汉滨区住房和城乡建设局), so what is left out is the middle.
 */
export function shorten(name: string, width: number, lines: number, size: number): string {
  const fits = (text: string) => wrapText(text, width, size).length <= lines;
  if (fits(name)) return name;
  const characters = [...name];
  for (let kept = characters.length - 1; kept > 2; kept -= 1) {
    const head = Math.ceil(kept / 2);
    const text = `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (kept - head)).join('')}`;
    if (fits(text)) return text;
  }
  return `${characters[0] ?? ''}…`;
}
