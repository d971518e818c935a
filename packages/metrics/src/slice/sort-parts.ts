import type { Place } from './cell-index.ts';
import { readMetric } from './read-metric.ts';
import type { SliceFamily } from './slice-family.ts';

export interface SliceOrder {
  readonly metric: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Orders parts by a metric. Those without a value come last either way: neither best nor worst. */
export async function sortParts<
  Part extends { readonly family: SliceFamily; readonly place: Place },
>(parts: readonly Part[], order: SliceOrder): Promise<readonly Part[]> {
  const sign = order.direction === 'ASC' ? 1 : -1;
  const valued = await Promise.all(
    parts.map(async (part) => ({
      part,
      value: (await readMetric(part.family, part.place, order.metric)).value,
    })),
  );
  return valued
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null);
      return sign * (a.value - b.value);
    })
    .map(({ part }) => part);
}
