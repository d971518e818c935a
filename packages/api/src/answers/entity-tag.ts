/**
 * The strong ETag of an answer. One that moves with the clock is named by its instant too, so a tag
 * without an instant is only ever given to an answer that holds until the data change.
 */
export const entityTag = (key: string, moves: boolean, now: Date): string =>
  moves ? `"${key}.${now.getTime()}"` : `"${key}"`;

/** The tag of this key's answer among those of an `If-None-Match`, whether it moves or not. */
export function knownTag(
  ifNoneMatch: string | undefined,
  key: string,
  now: Date,
): string | undefined {
  if (ifNoneMatch === undefined) return undefined;
  // A proxy that compresses weakens a tag: `W/"…"`.
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  const mine = [entityTag(key, false, now), entityTag(key, true, now)];
  return tags.find((tag) => mine.includes(tag));
}
