import { formatChange, formatValue, type Language, pointsBetween } from '@minxin/commentary';
import { keysOf, NO_POINT, namesOf, type Point, pointsOf } from '../../table/read.ts';
import type { Tone } from '../form.ts';
import type { DumbbellEnd, DumbbellInput } from './input.ts';

export interface Pair {
  /** The row of the table. */
  readonly row: number;
  readonly name: string;
  readonly from: Point;
  readonly to: Point;
  /** to − from; null where one isn't known. */
  readonly gap: number | null;
  readonly tone: Tone | undefined;
}

export function pairsOf(input: DumbbellInput): readonly Pair[] {
  const { table, by, from, to, order = 'LARGEST', tones = {} } = input;
  const [keys, names] = [keysOf(table, by), namesOf(table, by)];
  const [starts, ends] = [endOf(input, from, keys), endOf(input, to, keys)];
  const pairs = keys.map((key, row): Pair => {
    const [start, end] = [starts[row] ?? NO_POINT, ends[row] ?? NO_POINT];
    const known = start.value !== null && end.value !== null;
    return {
      ...{ row, name: names[row] ?? '', from: start, to: end, tone: tones[key ?? ''] },
      gap: known ? Number(end.value) - Number(start.value) : null,
    };
  });
  if (order === 'GIVEN') return pairs;
  return pairs.sort((a, b) => (b.gap ?? -Infinity) - (a.gap ?? -Infinity) || a.row - b.row);
}

function endOf(
  { table, by }: DumbbellInput,
  end: DumbbellEnd,
  keys: readonly (string | null)[],
): readonly Point[] {
  if (end.table === undefined) return pointsOf(table, end.metric.id);
  const points = pointsOf(end.table, end.metric.id);
  const places = new Map(keysOf(end.table, by).map((key, row) => [key, row]));
  return keys.map((key) => points[places.get(key) ?? -1] ?? NO_POINT);
}

/** "-1.2 点", "+3 天", "+12,000 元": the difference with its sign. */
export function gapText({ gap, from, to }: Pair, unit: string, language: Language): string {
  if (gap === null || from.value === null || to.value === null) return '—';
  if (unit === 'RATIO')
    return formatChange(pointsBetween(to.value, from.value), 'POINTS', language);
  const text = formatValue(Number(gap.toPrecision(12)), unit, language);
  return gap > 0 ? `+${text}` : text;
}
