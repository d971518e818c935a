import { keysOf, type Point, pointsOf } from '../../table/read.ts';
import type { TimeColumnsInput } from './input.ts';

/** What the columns of a form without parts show, in the order of their periods. */
export interface Columns {
  readonly keys: readonly string[];
  readonly points: readonly Point[];
  /** Of the base, place by place; undefined without one. */
  readonly base: readonly Point[] | undefined;
  /** The place of the period asked about; -1 for none. */
  readonly focus: number;
  readonly running: number;
}

export function columnsOf(input: TimeColumnsInput): Columns {
  const { table, metric, base, focus, running } = input;
  const keys = keysOf(table, 'period').map(String);
  return {
    keys,
    points: pointsOf(table, metric.id),
    base: base && pointsOf(base.table, metric.id),
    focus: focus === undefined ? -1 : keys.indexOf(focus),
    running: running === undefined ? -1 : keys.indexOf(running),
  };
}
