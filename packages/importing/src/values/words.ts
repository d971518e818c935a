const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;
const FILLING = /[\s\p{P}\p{S}]/gu;

/** A label as it is compared: half-width, small letters, no blanks, punctuation or asterisks. */
export const wordsOf = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(FILLING, '');

/** The same without what stands in brackets: a unit, or a note such as （必填）. */
export const wordsOutsideBrackets = (text: string): string =>
  wordsOf(text.normalize('NFKC').replace(BRACKETED, ''));
