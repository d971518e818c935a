import { type Base, change, type Period } from '@minxin/calendar';
import type { ValueParts } from '../value/metric-value.ts';
import { changeText } from '../value/value-text.ts';
import type { Slice } from './slice.ts';

/** How a value moved against its base period. */
export interface ValueChange {
  readonly base: number | null;
  readonly absolute: number | null;
  readonly percent: number | null;
  readonly points: number | null;
  readonly text: string;
  readonly partial: boolean;
  readonly basePeriod: Period;
}

/** A value that still knows its slice, so that its change can be asked for, and only then is. */
export interface BoundValue extends ValueParts {
  readonly metricId: string;
  change(base: Base): Promise<ValueChange>;
}

export async function bindValue(slice: Slice, metricId: string): Promise<BoundValue> {
  const value = await slice.metric(metricId);
  return { ...value, metricId, change: (base) => valueChange(slice, metricId, value, base) };
}

async function valueChange(
  slice: Slice,
  id: string,
  value: ValueParts,
  base: Base,
): Promise<ValueChange> {
  const before = await slice.base(id, base);
  const kind = value.unit === 'ratio' ? 'rate' : 'quantity';
  const moved =
    value.value === null
      ? { absolute: null, percent: null, points: null }
      : change(kind, value.value, before.value.value);
  return {
    ...moved,
    base: before.value.value,
    text: changeText(moved, value.unit),
    partial: before.partial,
    basePeriod: before.period,
  };
}
