import { type Parse, quoted, Unreadable } from './unreadable.ts';
import { wordsOf, wordsOutsideBrackets } from './words.ts';

/** A value with the words that stand for it. */
export interface Listed {
  readonly value: string;
  /** The word that is asked for; others are taken as well. */
  readonly label: string;
}

/** Finds values by themselves, by their labels, and by other words; labels come before others. */
export function listedValues(
  values: readonly Listed[],
  aliases: Readonly<Record<string, string>>,
): (text: string) => string | undefined {
  const found = new Map<string, string>();
  const add = (words: string, value: string) => {
    if (words !== '' && !found.has(words)) found.set(words, value);
  };
  for (const { value } of values) add(wordsOf(value), value);
  for (const { value, label } of values) add(wordsOf(label), value);
  for (const [word, value] of Object.entries(aliases)) add(wordsOf(word), value);
  for (const { value, label } of values) add(wordsOutsideBrackets(label), value);
  return (text) => found.get(wordsOf(text)) ?? found.get(wordsOutsideBrackets(text));
}

/** One value of a fixed list. */
export function listedParser(
  values: readonly Listed[],
  aliases: Readonly<Record<string, string>>,
): Parse {
  const find = listedValues(values, aliases);
  const labels = values.map(({ label }) => label).join('、');
  return (text) =>
    find(text) ??
    new Unreadable(
      'NOT_LISTED',
      { zh: `${quoted(text)}不在可选范围内`, en: `${quoted(text)} is none of the values` },
      { zh: `请填：${labels}`, en: `Write one of: ${labels}` },
    );
}
