import type { Language } from '../language.ts';
import type { Told } from './told-period.ts';

/** Why the ends of a row with holes are not told; undefined where it has none. */
export function gapsNote(
  { covered }: Pick<Told, 'covered'>,
  language: Language,
): string | undefined {
  if (covered.kind !== 'GAPS') return undefined;
  return covered.missing ? MISSING[language] : WITHHELD[language];
}

const MISSING: Readonly<Record<Language, string>> = {
  zh: '部分时段没有数据，不比较高低',
  en: 'some periods have no data, so highest and lowest are not told',
};

const WITHHELD: Readonly<Record<Language, string>> = {
  zh: '部分时段的数值已隐去，不比较高低',
  en: 'some values are withheld, so highest and lowest are not told',
};
