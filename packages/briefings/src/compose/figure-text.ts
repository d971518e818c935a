import type { Language } from '@minxin/commentary';
import { changeText, type Unit, valueText, WITHHELD } from '@minxin/metrics';
import type { FrozenChange, FrozenFigure, FrozenRow } from '../freeze/frozen.ts';

/** A frozen value as a reader writes it: what the dashboards show of the same question. */
export const figureText = (
  { value, state }: Pick<FrozenFigure | FrozenRow, 'value' | 'state'>,
  unit: string,
  language: Language,
): string =>
  state === 'SUPPRESSED' ? WITHHELD[language] : valueText(value, unitOf(unit), language);

/** How it moved: "+9.1 %", "-1.2 个百分点", a dash where there is nothing to compare with. */
export const frozenChangeText = (
  { state, unit }: Pick<FrozenFigure, 'state' | 'unit'>,
  change: FrozenChange,
  language: Language,
): string =>
  state === 'SUPPRESSED' ? WITHHELD[language] : changeText(change, unitOf(unit), language);

/** The exact decimal of a value; money in yuan, ratios between 0 and 1. */
export const exactText = ({ value, exact }: Pick<FrozenFigure, 'value' | 'exact'>): string | null =>
  exact ?? (value === null ? null : String(value));

export const unitOf = (unit: string): Unit => unit.toLowerCase() as Unit;
