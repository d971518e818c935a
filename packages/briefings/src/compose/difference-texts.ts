import { formatExact, type Language } from '@minxin/commentary';
import type { Difference, FigureState } from '../issues/differences.ts';
import { exactText, figureText } from './figure-text.ts';

/**
 * A figure before and after, as a reader writes them, null where there was none. Two that read alike say in
 * brackets what sets them apart: both parts of a ratio, every digit of a number.
 */
export function differenceTexts(
  { before, after, unit }: Pick<Difference, 'before' | 'after' | 'unit'>,
  language: Language,
): Readonly<Record<'before' | 'after', string | null>> {
  const textOf = (state: FigureState | null) => state && figureText(state, unit, language);
  const told = { before: textOf(before), after: textOf(after) };
  if (!before || !after || told.before !== told.after) return told;
  const inFull = (state: FigureState) => `${told.before}${bracketed(digitsOf(state), language)}`;
  return { before: inFull(before), after: inFull(after) };
}

/** Of what is withheld nothing is told. */
function digitsOf(state: FigureState): string {
  const { numerator, denominator } = state;
  if (state.state === 'SUPPRESSED') return '';
  if (numerator !== null && denominator !== null)
    return `${formatExact(numerator)} / ${formatExact(denominator)}`;
  const exact = exactText(state);
  return exact === null ? '' : formatExact(exact);
}

function bracketed(text: string, language: Language): string {
  if (text === '') return '';
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}
