import type { KeyFigure, Language } from '@minxin/commentary';
import { keyFigures, onlyNumber } from '../board/figures.ts';
import type { ColumnsFragment, WordsFragment } from '../board/fragments.generated.ts';
import { messages } from './messages.ts';

/** The cells of a week, each called by its weekday and its hour. */
export function hourFigures(
  table: ColumnsFragment,
  metric: string,
  language: Language,
): readonly KeyFigure[] {
  const weekdays = keyFigures(table, 'WEEKDAY', metric);
  return keyFigures(table, 'HOUR', metric).map((hour, row) => ({
    ...hour,
    key: `${weekdays[row]?.key} ${hour.key}`,
    label: messages[language].cell(weekdays[row]?.label ?? '', hour.label),
  }));
}

const KINDS = ['delayBreaches', 'errorBreaches', 'complaintBreaches'] as const;

/** The three ways to break a commitment, by what each is called. */
export const breachFigures = (
  table: ColumnsFragment | null | undefined,
  words: (id: string) => WordsFragment,
): readonly KeyFigure[] =>
  KINDS.map((id) => ({ key: id, label: words(id).label, value: onlyNumber(table, id) }));
