import { periodKey, periodLabel } from '@minxin/calendar';
import { known } from '../compile/known.ts';
import { type MetricDefinition, measuresBehind, partsOf } from '../definition/metric.ts';
import { labelIn, type Words } from '../definition/words.ts';
import { definitionOf, nothing, reachAt } from '../slice/read-metric.ts';
import type { Slice } from '../slice/slice.ts';
import { languageOf } from '../slice/slice-context.ts';
import type { SliceFamily } from '../slice/slice-family.ts';
import { OPEN, type Secrecy } from '../suppression/secrecy.ts';
import type { Rows } from './rows.ts';
import type { TableColumn } from './table.ts';

export function periodColumns(family: SliceFamily, rows: Rows): readonly TableColumn[] {
  const { periods, context } = family.shape;
  const language = languageOf(context);
  const keys = periods.map(periodKey);
  const labels = periods.map((period) => periodLabel(period, language));
  const column = (id: string, kind: 'PERIOD' | 'LABEL', of: readonly string[]): TableColumn => ({
    ...{ id, kind, label: PERIOD[language], unit: null, suppressed: [] },
    values: rows.periods.map((period) => of[period] ?? null),
  });
  return [column('period', 'PERIOD', keys), column('period.label', 'LABEL', labels)];
}

const PERIOD: Words = { zh: '时间', en: 'Period' };

export function keyColumns(
  slice: Slice,
  dimension: string,
  d: number,
  rows: Rows,
): readonly TableColumn[] {
  const label = labelIn(known(slice.model.dimensions[dimension], dimension), languageIn(slice));
  const alike = { label, unit: null, suppressed: [] };
  return [
    { ...alike, id: dimension, kind: 'KEY', values: rows.keys[d] ?? [] },
    { ...alike, id: `${dimension}.label`, kind: 'LABEL', values: rows.names[d] ?? [] },
  ];
}

/** What the columns of metrics are read from. */
export interface TableRows {
  readonly slice: Slice;
  readonly family: SliceFamily;
  readonly secrecy: Secrecy;
  readonly rows: Rows;
}

/** A metric's column, and those of its numerator and denominator; where it is withheld, so are they. */
export function metricColumns(
  table: TableRows,
  id: string,
  withParts: boolean,
): readonly TableColumn[] {
  const metric = definitionOf(table.slice.model, id);
  const { unit } = metric;
  const language = languageIn(table.slice);
  const label = labelIn(metric, language);
  const suppressed = withheldRows(table, id);
  const hidden = new Set(suppressed);
  const shown = (numbers: Numbers) => ({
    values: hidden.size > 0 ? numbers.map((value, r) => (hidden.has(r) ? null : value)) : numbers,
    suppressed,
  });
  const column: TableColumn = {
    ...{ id, kind: 'METRIC', label, unit },
    ...shown(numbersOf(table, id)),
  };
  if (!withParts || !('numerator' in metric.value)) return [column];
  const [numerator, denominator] = partsOf(metric);
  const part = (name: string | undefined, kind: 'NUMERATOR' | 'DENOMINATOR'): TableColumn => ({
    ...{ id: `${id}.${kind.toLowerCase()}`, kind, label: PARTS[kind][language](label) },
    unit: null,
    ...shown(measured(table, name ?? '')),
  });
  return [column, part(numerator, 'NUMERATOR'), part(denominator, 'DENOMINATOR')];
}

const languageIn = ({ family }: Slice) => languageOf(family.shape.context);

const PARTS = {
  NUMERATOR: {
    zh: (label: string) => `${label}（分子）`,
    en: (label: string) => `${label}, numerator`,
  },
  DENOMINATOR: {
    zh: (label: string) => `${label}（分母）`,
    en: (label: string) => `${label}, denominator`,
  },
};

/** The rows whose value of a metric is withheld. */
function withheldRows({ slice, family, secrecy, rows }: TableRows, id: string): readonly number[] {
  if (secrecy === OPEN) return [];
  const behind = measuresBehind(slice.model.metrics, id);
  return rows.periods.flatMap((period, r) => {
    if (reachAt(family, period) === 'none') return [];
    const place = rows.place(r);
    return behind.some((measure) => secrecy.hides(measure, place)) ? [r] : [];
  });
}

type Numbers = readonly (number | null)[];

/** A metric's numbers, without the texts and exact parts that a single value carries. */
function numbersOf(table: TableRows, id: string): Numbers {
  const { value }: MetricDefinition = definitionOf(table.slice.model, id);
  if ('measure' in value) return measured(table, value.measure);
  if ('derived' in value) {
    const [first, second] = value.of;
    return combine(value.derived, numbersOf(table, first), numbersOf(table, second));
  }
  return combine('quotient', measured(table, value.numerator), measured(table, value.denominator));
}

function combine(kind: 'difference' | 'quotient', first: Numbers, second: Numbers): Numbers {
  return first.map((a, r) => {
    const b = second[r] ?? null;
    if (a === null || b === null) return null;
    if (kind === 'difference') return a - b;
    return b === 0 ? null : a / b;
  });
}

function measured({ slice, family, rows }: TableRows, name: string): Numbers {
  const { periods } = family.shape;
  const reached = periods.map((_, period) => reachAt(family, period) !== 'none');
  const missing = nothing(slice.model, name);
  const scale = slice.model.measures[name]?.inFen ? 100 : 1;
  const values = rows.values(name);
  return rows.periods.map((period, r) => {
    const value = values[r] ?? missing;
    return value === null || !reached[period] ? null : Number(value) / scale;
  });
}
