// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
const ASCII = /^[\x00-\x7f]*$/;

/** Digits, letters and punctuation in their half-width forms (NFKC), outer blanks dropped. */
export const plain = (text: string): string =>
  ASCII.test(text) ? text.trim() : text.normalize('NFKC').trim();

/** What clerks write where there is nothing to write; never asked of free text, where it may be meant. */
const BLANKS = new Set([
  '',
  '-',
  '--',
  '—',
  '——',
  '–',
  '/',
  '\\',
  '无',
  '空',
  'n/a',
  'na',
  '#n/a',
  'null',
  'none',
]);

const LONGEST_BLANK = 8;

export const isBlank = (text: string): boolean => {
  if (text.length > LONGEST_BLANK) return text.trim() === '';
  const first = text.charCodeAt(0);
  // Digits begin almost every cell that is asked about, and no blank.
  return !(first >= 48 && first <= 57) && BLANKS.has(plain(text).toLowerCase());
};
