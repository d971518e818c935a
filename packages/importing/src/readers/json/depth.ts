import type { Json } from './json.ts';

/** Deeper than any record goes, and far from what a call stack holds. */
const DEEPEST = 64;

/** Whether lists and objects lie in each other no deeper than the code that walks them can follow. */
export const isWalkable = (value: Json): boolean => fits(value, DEEPEST);

/** Goes no deeper than the levels that are left, so that it holds on the call stack itself. */
function fits(value: Json, left: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (left === 0) return false;
  for (const one of Object.values(value)) if (!fits(one, left - 1)) return false;
  return true;
}
