import type { Answer } from '../run/answer.ts';
import type { Place } from '../slice/cell-index.ts';
import type { Slice } from '../slice/slice.ts';
import type { SliceFamily } from '../slice/slice-family.ts';
import { joinAnswers } from './join-answers.ts';

/** The rows of a table as columns in step, read off an answer. */
export interface Rows {
  readonly count: number;
  /** The place of each row's period in its family. */
  readonly periods: readonly number[];
  /** Of the table's own dimensions. */
  readonly keys: readonly (readonly (string | null)[])[];
  readonly names: readonly (readonly string[])[];
  /** Exact texts of a measure; null where nothing stands behind it. */
  values(measure: string): readonly (string | null)[];
  /** Where a row stands, under the keys of the slice. */
  place(row: number): Place;
}

type Answers = Awaited<ReturnType<SliceFamily['load']>>;

/**
 * The rows of a slice's table: one a period and combination of keys that the answers hold; without
 * dimensions one a period, also where nothing is.
 */
export function rowsOf(
  slice: Slice,
  answers: Answers,
  periods: readonly number[],
  depth: number,
): Rows {
  const answer = joinAnswers([...new Set([...answers.values()].map((index) => index.answer))]);
  const above = slice.place.keys;
  const places = placesOf(answer, above, new Set(periods));
  const wanted = depth === 0 ? everyPeriod(answer, places, periods) : places;
  const pick = <T>(column: readonly T[], nothing: T): readonly T[] =>
    wanted === undefined ? column : wanted.map((place) => column[place] ?? nothing);
  const own = answer.keys.slice(above.length).map((column) => pick(column, null));
  const rowPeriods = depth === 0 ? periods : pick(answer.periods, -1);
  const naming = answer.names.slice(above.length);
  const names = own.map((column, d) => column.map((key) => naming[d]?.(key) ?? ''));
  return {
    count: rowPeriods.length,
    periods: rowPeriods,
    keys: own,
    names,
    values: (measure) => pick(answer.values[measure] ?? [], null),
    place: (row) => ({
      period: rowPeriods[row] ?? -1,
      keys: [...above, ...own.map((column) => column[row] ?? null)],
      names: [...slice.place.names, ...names.map((column) => column[row] ?? '')],
    }),
  };
}

/** The cells that lie in the slice and its periods; undefined for all of them. */
function placesOf(
  { periods, keys }: Answer,
  above: readonly (string | null)[],
  own: ReadonlySet<number>,
): readonly number[] | undefined {
  if (above.length === 0 && periods.every((period) => own.has(period))) return undefined;
  return [...periods.keys()].filter(
    (place) => own.has(periods[place] ?? -1) && above.every((key, d) => keys[d]?.[place] === key),
  );
}

/** The cell of each period; one past the last for a period without records. */
function everyPeriod(
  answer: Answer,
  places: readonly number[] | undefined,
  periods: readonly number[],
): readonly number[] {
  const cells = places ?? answer.periods.keys();
  const byPeriod = new Map([...cells].map((place) => [answer.periods[place] ?? -1, place]));
  return periods.map((period) => byPeriod.get(period) ?? answer.rowCount);
}
