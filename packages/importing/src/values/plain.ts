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

export const isBlank = (text: string): boolean =>
  text === '' || (text.length < 9 ? BLANKS.has(plain(text).toLowerCase()) : text.trim() === '');
