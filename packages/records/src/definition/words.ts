import type { Language } from '@minxin/commentary';
import type { Column } from './column.ts';
import type { Field, RecordKind } from './record-kind.ts';

export const labelIn = (
  { label, labelEn }: Pick<RecordKind | Field, 'label' | 'labelEn'>,
  language: Language,
): string => (language === 'en' ? labelEn : label);

/** What a value of a fixed list is called: in English as it is stored, since that is English already. */
export const valueLabel = ({ field }: Column, value: string, language: Language): string =>
  language === 'zh' ? (field.values?.[value] ?? value) : sentence(value);

/** `red_flag_window` → `Red flag window`. */
const sentence = (value: string): string =>
  `${value.charAt(0).toUpperCase()}${value.slice(1)}`.replaceAll('_', ' ');
