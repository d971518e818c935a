import type { Json } from './json.ts';

/** Deeper than any record goes, and far from what a call stack holds. */
const DEEPEST = 64;

/** Whether lists and objects lie in each other no deeper than the code that walks them can follow. */
export function isWalkable(value: Json): boolean {
  let level: readonly Json[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return true;
}
