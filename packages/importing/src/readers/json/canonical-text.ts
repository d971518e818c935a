import { isObject, type Json } from './json.ts';

/** The same text for values that differ in the order of their members only. */
export const canonicalText = (value: Json): string =>
  JSON.stringify(value, (_, inner: Json) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => byText(a, b)))
      : inner,
  );

/** By code units: the same wherever it runs. */
export const byText = (one: string, other: string): number =>
  one < other ? -1 : Number(one > other);
