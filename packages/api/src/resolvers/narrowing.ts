import type { Filter, KeyFilter, Model, RangeFilter, Ranges } from '@minxin/metrics';

type Keys = readonly string[] | null | undefined;

/** A subject's `where` of the contract: keys by dimension, `not`, `search`, and ranges by their names. */
export interface WhereInput {
  readonly not?: Readonly<Record<string, Keys>> | null | undefined;
  readonly search?: Readonly<Record<string, string | null | undefined>> | null | undefined;
  readonly [name: string]: unknown;
}

/** The same as the model has it: `areaKind` is AREA_KIND, and what is left out narrows nothing. */
export function narrowing(
  model: Model,
  where: WhereInput | null | undefined,
): { readonly where: Filter; readonly ranges: Ranges } {
  const { not, search, ...rest } = where ?? {};
  const filter: Record<string, KeyFilter> = {};
  const ranges: Record<string, RangeFilter> = {};
  const add = (name: string, more: KeyFilter) => {
    const dimension = dimensionOf(model, name);
    filter[dimension] = { ...filter[dimension], ...more };
  };
  for (const [name, given] of Object.entries(rest)) {
    if (given === null || given === undefined) continue;
    if (model.ranges && name in model.ranges) ranges[name] = rangeOf(given as RangeInput);
    else add(name, { in: given as readonly string[] });
  }
  for (const [name, keys] of Object.entries(not ?? {})) if (keys) add(name, { not: keys });
  for (const [name, text] of Object.entries(search ?? {})) {
    if (text !== null && text !== undefined) add(name, { search: text });
  }
  return { where: filter, ranges };
}

const dimensionOf = (model: Model, name: string): string =>
  Object.keys(model.dimensions).find(
    (id) => id.replaceAll('_', '').toLowerCase() === name.toLowerCase(),
  ) ?? name;

interface RangeInput {
  readonly from?: string | null;
  readonly to?: string | null;
}

const rangeOf = ({ from, to }: RangeInput): RangeFilter => ({
  from: from ?? undefined,
  to: to ?? undefined,
});
