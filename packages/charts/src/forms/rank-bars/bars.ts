import { formatPercent, sum } from '@minxin/commentary';
import { pointText } from '../../frame/told.ts';
import { keysOf, namesOf, type Point, pointsOf } from '../../table/read.ts';
import { WORDS } from '../../words.ts';
import type { Tone } from '../form.ts';
import { orderedRows } from '../rows/order.ts';
import type { RankBarsInput } from './input.ts';

/** A bar: a row of the table, or what is left of many. */
export interface Bar {
  /** Its place in the twin; -1 for what is left. */
  readonly place: number;
  readonly name: string;
  readonly point: Point;
  readonly text: string;
  readonly tone: Tone | undefined;
  /** The share of the whole of the bars down to this one; null where it isn't known, or not asked for. */
  readonly cumulative: number | null;
  readonly rest: boolean;
}

export interface Bars {
  /** The rows of the table in the order of the twin. */
  readonly order: readonly number[];
  readonly all: readonly Bar[];
}

export function barsOf(input: RankBarsInput): Bars {
  const { table, metric, by, most = Infinity, language, tones = {} } = input;
  const order = orderedRows(table, by, metric, input.order);
  const points = pointsOf(table, metric.id);
  const names = namesOf(table, by);
  const keys = keysOf(table, by);
  const inOrder = order.map((row) => points[row] ?? { value: null, suppressed: false });
  const total = input.cumulative === true ? wholeOf(inOrder) : null;
  const bar = (place: number, name: string, point: Point, tone: Tone | undefined) => ({
    ...{ place, name, point, tone, rest: place < 0 },
    text: pointText(point, metric.unit, language),
  });
  // One row more would take the place of what is left.
  const shown = order.length > most + 1 ? most : order.length;
  const left = inOrder.slice(shown);
  const all = [
    ...inOrder.slice(0, shown).map((point, place) => {
      const row = order[place] ?? -1;
      return bar(place, names[row] ?? '', point, tones[keys[row] ?? '']);
    }),
    ...(left.length === 0
      ? []
      : [bar(-1, WORDS[language].others(left.length), together(left), undefined)]),
  ];
  const downTo = (at: number) => sum(all.slice(0, at + 1).map(({ point }) => point.value ?? 0));
  return {
    order,
    all: all.map((one, at) => ({
      ...one,
      cumulative: total === null || one.point.value === null ? null : downTo(at) / total,
    })),
  };
}

/** The sum of rows; withheld as soon as one is, since it would give that away. */
function together(points: readonly Point[]): Point {
  if (points.some(({ suppressed }) => suppressed)) return { value: null, suppressed: true };
  return { value: sum(points.map(({ value }) => value ?? 0)), suppressed: false };
}

/** The whole that rows are shares of: none where a row is withheld or below zero. */
function wholeOf(points: readonly Point[]): number | null {
  const { value } = together(points);
  return value === null || value <= 0 || points.some((point) => (point.value ?? 0) < 0)
    ? null
    : value;
}

export const cumulativeText = ({ cumulative }: Bar): string =>
  cumulative === null ? '' : formatPercent(cumulative, 0);
