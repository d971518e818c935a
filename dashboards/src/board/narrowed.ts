import type { NarrowedFragment } from '@minxin/boards';
import { text } from './messages.ts';

/** One key that a board is narrowed to, and what is left of the filter without it. */
export interface NarrowedKey {
  readonly dimension: string;
  readonly key: string;
  /** "承办单位：住建局". */
  readonly label: string;
  readonly without: Readonly<Record<string, readonly string[]>>;
}

type Where = Readonly<Record<string, readonly string[]>>;

/** The keys of a filter by the names that people know; a key that nobody knows stands for itself. */
export function narrowedKeys(
  where: Where,
  narrowed: NarrowedFragment | null | undefined,
): readonly NarrowedKey[] {
  return Object.entries(where).flatMap(([dimension, keys]) => {
    const named = narrowed?.filters.find((one) => one.dimension === dimension);
    return keys.map((key) => {
      const name = named?.values.find((value) => value.key === key)?.label ?? key;
      return {
        ...{ dimension, key },
        label: text.filter(named?.label ?? dimension, name),
        without: leftOver(where, dimension, key),
      };
    });
  });
}

function leftOver(where: Where, dimension: string, key: string): Where {
  const rest = (where[dimension] ?? []).filter((one) => one !== key);
  const { [dimension]: _, ...others } = where;
  return rest.length > 0 ? { ...others, [dimension]: rest } : others;
}
