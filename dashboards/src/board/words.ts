import type { WordsFragment } from '../generated/graphql.ts';

/** Finds a metric's words among those that a board asked for. */
export function wordsOf(words: readonly WordsFragment[], subject?: string) {
  return (id: string): WordsFragment => {
    const found = words.find((one) => one.id === id && (!subject || one.subject === subject));
    if (!found) throw new Error(`The board asked for no words of ${subject ?? ''} ${id}.`);
    return found;
  };
}
