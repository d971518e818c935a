/** What a cell holds at most (Excel's bound); longer ones make a workbook that does not open. */
const LONGEST = 32_767;
const CUT = '……（原文过长，未全部放入）';
/** Text that would be read as an escaped character (ECMA-376-1 §22.9.2.19). */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML can't carry these as they are.
const CONTROL = /[\0-\x08\x0b-\x1f]/g;
const NO_CHARACTER = /[\u{FFFE}\u{FFFF}]|\p{Cs}/gu;

/** A text as a cell may hold it. What is too long is cut, and says so. */
export function cellText(text: string): string {
  const whole = text.length > LONGEST ? text.slice(0, LONGEST - CUT.length) + CUT : text;
  return whole
    .replace(LIKE_ESCAPE, '_x005F_')
    .replace(CONTROL, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase();
      return `_x${code.padStart(4, '0')}_`;
    })
    .replace(NO_CHARACTER, '\u{FFFD}');
}
