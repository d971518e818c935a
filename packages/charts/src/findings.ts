import { formatMagnitude } from '@minxin/commentary';

/** How much of a span has data, by the position of its values. */
export type Coverage =
  | { readonly kind: 'none' }
  /** Every period from the first with data to the end; the ones before it had not opened. */
  | { readonly kind: 'whole' }
  /** Still running: whole up to `last`. */
  | { readonly kind: 'running'; readonly last: number }
  /** A hole inside the data. */
  | { readonly kind: 'gaps' };

export function coverage(values: readonly (number | null)[]): Coverage {
  const first = values.findIndex((value) => value !== null);
  if (first === -1) return { kind: 'none' };
  const last = values.findLastIndex((value) => value !== null);
  if (values.slice(first, last).includes(null)) return { kind: 'gaps' };
  return last === values.length - 1 ? { kind: 'whole' } : { kind: 'running', last };
}

/** The labels of the largest (or smallest) values; none where more than two share it. */
export function extremes(
  points: readonly { readonly label: string; readonly value: number | null }[],
  pick: (...values: number[]) => number,
): readonly string[] {
  const known = points.filter((point) => point.value !== null);
  const best = pick(...known.map((point) => Number(point.value)));
  const labels = known.filter((point) => point.value === best).map((point) => point.label);
  return known.length > 1 && labels.length <= 2 && labels.length < known.length ? labels : [];
}

/** "同比增 9.1 %", "同比降 0.3 %", "同比持平"; nothing where there is no percentage. */
export function percentPhrase(percent: number | null | undefined): string | undefined {
  if (percent === null || percent === undefined) return undefined;
  if (percent === 0) return '同比持平';
  const size = formatMagnitude(percent);
  if (size === '0') return '同比基本持平';
  return `同比${percent > 0 ? '增' : '降'} ${size} %`;
}

/** Joins the parts that exist into one clause. */
export const clauses = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('，');
