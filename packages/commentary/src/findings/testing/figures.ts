import type { Language } from '../../language.ts';
import { periodName } from '../../periods/period-name.ts';
import type { KeyFigure, PeriodFigure } from '../figures.ts';

type Value = number | null | 'WITHHELD' | readonly [numerator: number, denominator: number];

/** The figure of a value; a withheld one carries a number that must never be told. */
function figureOf(value: Value) {
  if (value === 'WITHHELD') return { value: 77_777, suppressed: true };
  if (value === null || typeof value === 'number') return { value };
  const [numerator, denominator] = value;
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
}

/** The months of a year from January. */
export const months = (
  year: number,
  values: readonly Value[],
  language: Language,
): readonly PeriodFigure[] =>
  values.map((value, place) => {
    const key = `${year}-${String(place + 1).padStart(2, '0')}`;
    return { ...figureOf(value), key, label: periodName(key, language) };
  });

/** One figure for each name. */
export const byKey = (values: Readonly<Record<string, Value>>): readonly KeyFigure[] =>
  Object.entries(values).map(([label, value]) => ({ ...figureOf(value), key: label, label }));
