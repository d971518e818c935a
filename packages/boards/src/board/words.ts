import type { WordsFragment } from './fragments.generated.ts';

/** Finds a metric's words among those that a board asked for: "onTimeRate", or "HOTLINE.onTimeRate" of several subjects. */
export function wordsOf(words: readonly WordsFragment[]) {
  return (name: string): WordsFragment => {
    const found = words.find(({ id, subject }) => id === name || `${subject}.${id}` === name);
    if (!found) throw new Error(`The board asked for no words of ${name}.`);
    return found;
  };
}
