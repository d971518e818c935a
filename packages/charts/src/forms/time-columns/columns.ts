import { formatValue, type Language, periodName } from '@minxin/commentary';
import { keysOf, type Point, pointsOf } from '../../table/read.ts';
import { WORDS } from '../../words.ts';
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

/** A point in words: its value with its unit, that it is withheld, or a dash. */
export const pointText = (point: Point | undefined, unit: string, language: Language): string =>
  point?.suppressed === true
    ? WORDS[language].withheld
    : formatValue(point?.value ?? null, unit, language);

/** The name of a period at the head of its tooltip. */
export const headingOf = (
  key: string | undefined,
  { language, running }: TimeColumnsInput,
): string => {
  const name = periodName(key ?? '', language);
  return key === running ? name + WORDS[language].inParentheses(WORDS[language].running) : name;
};
