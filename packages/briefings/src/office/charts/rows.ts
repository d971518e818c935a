import type { NativeChart, NativeSeries } from '@minxin/charts';

/**
 * A chart with more bars than fit, as several of about one size that share their scale.
 * @param most bars of one chart
 */
export function byRows(native: NativeChart, most: number): readonly NativeChart[] {
  const { kind, categories, series, axis } = native;
  const count = kind === 'bars' ? Math.ceil(categories.length / most) : 1;
  if (count < 2) return [native];
  const size = Math.ceil(categories.length / count);
  const values = series.flatMap((each) => each.values).filter((value) => value !== null);
  const scale = { min: Math.min(0, ...values), max: Math.max(0, ...values) * 1.08, ...axis };
  return Array.from({ length: count }, (_, turn) => {
    const slice = <T>(list: readonly T[]) => list.slice(turn * size, (turn + 1) * size);
    return {
      ...{ ...native, axis: scale, categories: slice(categories) },
      series: series.map((each) => sliced(each, slice)),
    };
  });
}

function sliced(
  { values, colors, spread, ...rest }: NativeSeries,
  slice: <T>(list: readonly T[]) => readonly T[],
): NativeSeries {
  return {
    ...{ ...rest, values: slice(values) },
    ...(colors === undefined ? {} : { colors: slice(colors) }),
    ...(spread === undefined ? {} : { spread: { up: slice(spread.up), down: slice(spread.down) } }),
  };
}
