import type { Language } from '../language.ts';
import { unitWord } from '../units/unit-word.ts';
import type { Numeric } from './decimal.ts';
import { formatPercent, NO_VALUE, sized } from './number-style.ts';
import { SCALES, type Scale, type Scales } from './scales.ts';

/** Decimals of units that come in parts; others count whole things, and their means have one. */
const PLACES: Readonly<Record<string, number>> = {
  CNY: 2,
  MU: 2,
  M2: 2,
  HOUSEHOLD_SIZE: 2,
  CASE_A_WINDOW_DAY: 2,
};

/** From here on a part says nothing beside the whole, and a column of wholes reads more easily. */
const WHOLE_FROM = 100;

/** English writes numbers out as far as this. */
const IN_FULL = 1e6;

/**
 * A value with its unit: (181887, 'CASE') → "18.19 万件" or "181,887 cases"; (1412000000, 'CNY') →
 * "14.12 亿元" or "¥1.41 bn"; (0.986, 'RATIO') → "98.6 %". Ratios come between 0 and 1, money in yuan.
 * @throws UnknownUnitError, NotADecimalError
 */
export function formatValue(value: Numeric | null, unit: string, language: Language): string {
  if (value === null) return NO_VALUE;
  if (unit === 'RATIO') return formatPercent(value);
  const { number, word } = sized(value, scalesOf(unit, language));
  if (language === 'zh') return `${number} ${word}${unitWord(unit, language)}`;
  const told = word === '' ? number : `${number} ${word}`;
  // The sign of a currency stands before the digits, and the minus before the sign.
  if (unit === 'CNY') return told.startsWith('-') ? `-¥${told.slice(1)}` : `¥${told}`;
  return `${told} ${unitWord(unit, language, told)}`;
}

function scalesOf(unit: string, language: Language): Scales {
  const [ones, ...larger] = SCALES[language];
  const places = PLACES[unit] ?? 1;
  const below = language === 'zh' ? ones.below : IN_FULL;
  const few: Scale = { ...ones, places, below: WHOLE_FROM };
  return [
    few,
    { ...ones, places: 0, below },
    ...larger.filter(({ power }) => 10 ** power >= below),
  ];
}
