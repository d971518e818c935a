import type { Point } from '../table/read.ts';
import { textWidth } from '../text/measure-text.ts';

/** What a program may hold of points: a withheld value has none. */
export const valuesOf = (points: readonly Point[]): readonly (number | null)[] =>
  points.map(({ value }) => value);

/** Whether there is anything to draw. */
export const isKnown = (...all: readonly (readonly (number | null)[])[]): boolean =>
  all.some((values) => values.some((value) => value !== null));

/** Beyond these, numbers beside marks would run into each other. */
const TOLD = 13;

/** Numbers beside every mark where they have room, else beside the last. */
export const toldOf = (categories: number, series = 1): 'all' | 'last' | 'none' =>
  categories * series <= TOLD ? 'all' : series === 1 ? 'last' : 'none';

/** Names beneath columns, in characters. */
const SHORT = 8;

/** Whether names stand beneath columns; longer ones would stand on end, and lie better beside bars. */
export const areShort = (names: readonly string[]): boolean =>
  names.every((name) => textWidth(name, 1) <= SHORT);
