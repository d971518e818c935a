import type { MetricValue } from '../value/metric-value.ts';

export interface SliceOrder {
  readonly metric: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Orders slices by a metric. Those without a value come last either way: neither best nor worst. */
export async function sortSlices<S extends { metric(id: string): Promise<MetricValue> }>(
  slices: readonly S[],
  order: SliceOrder,
): Promise<readonly S[]> {
  const sign = order.direction === 'ASC' ? 1 : -1;
  const valued = await Promise.all(
    slices.map(async (slice) => ({ slice, value: (await slice.metric(order.metric)).value })),
  );
  return valued
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null);
      return sign * (a.value - b.value);
    })
    .map(({ slice }) => slice);
}
