import { periodKey, periodLabel } from '@minxin/calendar';
import { type MetricDefinition, measuresBehind, partsOf } from '../definition/metric.ts';
import { definitionOf, nothing, reachAt } from '../slice/read-metric.ts';
import type { Slice } from '../slice/slice.ts';
import type { SliceFamily } from '../slice/slice-family.ts';
import type { Secrecy } from '../suppression/secrecy.ts';
import type { Row } from './rows.ts';
import type { TableColumn } from './table.ts';

export function periodColumns(family: SliceFamily, rows: readonly Row[]): readonly TableColumn[] {
  const { periods } = family.shape;
  const keys = periods.map(periodKey);
  const labels = periods.map((period) => periodLabel(period));
  const column = (id: string, kind: 'PERIOD' | 'LABEL', of: readonly string[]): TableColumn => ({
    ...{ id, kind, label: '时间', unit: null, suppressed: [] },
    values: rows.map(({ period }) => of[period] ?? null),
  });
  return [column('period', 'PERIOD', keys), column('period.label', 'LABEL', labels)];
}

export function keyColumns(
  slice: Slice,
  dimension: string,
  d: number,
  rows: readonly Row[],
): readonly TableColumn[] {
  const label = slice.model.dimensions[dimension]?.label ?? dimension;
  return [
    {
      ...{ id: dimension, kind: 'KEY', label, unit: null, suppressed: [] },
      values: rows.map(({ keys }) => keys[d] ?? null),
    },
    {
      ...{ id: `${dimension}.label`, kind: 'LABEL', label, unit: null, suppressed: [] },
      values: rows.map(({ names }) => names[d] ?? null),
    },
  ];
}

/** What the columns of metrics are read from. */
export interface TableRows {
  readonly slice: Slice;
  readonly family: SliceFamily;
  readonly secrecy: Secrecy;
  readonly rows: readonly Row[];
}

/** A metric's column, and those of its numerator and denominator; where it is withheld, so are they. */
export function metricColumns(
  { slice, family, secrecy, rows }: TableRows,
  id: string,
  withParts: boolean,
): readonly TableColumn[] {
  const metric = definitionOf(slice.model, id);
  const { label, unit } = metric;
  const behind = measuresBehind(slice.model.metrics, id);
  const hidden = rows.map(
    ({ place }) =>
      reachAt(family, place.period) !== 'none' &&
      behind.some((measure) => secrecy.hides(measure, place)),
  );
  const suppressed = hidden.flatMap((isHidden, r) => (isHidden ? [r] : []));
  const read = (number: Reader) => ({
    values: rows.map((row, r) => (hidden[r] ? null : number(row))),
    suppressed,
  });
  const column: TableColumn = {
    ...{ id, kind: 'METRIC', label, unit },
    ...read(numberOf(slice, family, id)),
  };
  if (!withParts || !('numerator' in metric.value)) return [column];
  const [numerator, denominator] = partsOf(metric);
  const part = (name: string | undefined, kind: 'NUMERATOR' | 'DENOMINATOR'): TableColumn => ({
    ...{ id: `${id}.${kind.toLowerCase()}`, kind, label: `${label}${PARTS[kind]}` },
    unit: null,
    ...read(measureOf(slice, family, name ?? '')),
  });
  return [column, part(numerator, 'NUMERATOR'), part(denominator, 'DENOMINATOR')];
}

const PARTS = { NUMERATOR: '（分子）', DENOMINATOR: '（分母）' };

type Reader = (row: Row) => number | null;

/** Reads a metric's number off a row, without the texts and exact parts that a single value carries. */
function numberOf(slice: Slice, family: SliceFamily, id: string): Reader {
  const { value }: MetricDefinition = definitionOf(slice.model, id);
  if ('measure' in value) return measureOf(slice, family, value.measure);
  if ('derived' in value) {
    const [first, second] = value.of.map((other) => numberOf(slice, family, other));
    return combine(value.derived, first, second);
  }
  const numerator = measureOf(slice, family, value.numerator);
  const denominator = measureOf(slice, family, value.denominator);
  return combine('quotient', numerator, denominator);
}

const combine =
  (
    kind: 'difference' | 'quotient',
    first: Reader | undefined,
    second: Reader | undefined,
  ): Reader =>
  (row) => {
    const [a, b] = [first?.(row) ?? null, second?.(row) ?? null];
    if (a === null || b === null) return null;
    if (kind === 'difference') return a - b;
    return b === 0 ? null : a / b;
  };

function measureOf(slice: Slice, family: SliceFamily, name: string): Reader {
  const missing = nothing(slice.model, name);
  const scale = slice.model.measures[name]?.inFen ? 100 : 1;
  return (row) => {
    if (reachAt(family, row.period) === 'none') return null;
    const value = row.read(name) ?? missing;
    return value === null ? null : Number(value) / scale;
  };
}
