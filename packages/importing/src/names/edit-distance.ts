/** Letters to insert, drop or change to make one text of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The texts most like one, the likest first; those that share nothing with it are left out. */
export function nearest<T>(
  text: string,
  entries: readonly T[],
  textsOf: (entry: T) => readonly string[],
  count: number,
): readonly T[] {
  return entries
    .flatMap((entry) => {
      const [best] = textsOf(entry)
        .map((one) => ({
          distance: editDistance(text, one),
          length: Math.max(one.length, text.length),
        }))
        .sort((a, b) => a.distance - b.distance);
      return best && best.distance < best.length ? [{ entry, distance: best.distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ entry }) => entry);
}
