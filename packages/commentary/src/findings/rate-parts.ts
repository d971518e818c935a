import type { Language } from '../language.ts';
import { formatValue } from '../numbers/format-value.ts';
import { formatCompact, formatCount } from '../numbers/number-style.ts';
import { unitWord } from '../units/unit-word.ts';
import { type FigureValue, type PartWords, tellable } from './figures.ts';

interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

function partsOf(figure: FigureValue): Parts | undefined {
  const { numerator, denominator } = figure;
  if (tellable(figure) === null || numerator == null || denominator == null) return undefined;
  return { numerator, denominator };
}

/** "应办结 1,206 件，按期 1,175 件"; "1,206 orders due, 1,175 on time"; without words "1,175 / 1,206". */
export function partsNote(
  figure: FigureValue,
  words: PartWords | undefined,
  language: Language,
): string | undefined {
  const parts = partsOf(figure);
  if (parts === undefined) return undefined;
  const { numerator, denominator } = parts;
  if (words === undefined) return `${plain(numerator, language)} / ${plain(denominator, language)}`;
  const all = counted(denominator, words.unit, language);
  const some = counted(numerator, words.unit, language);
  return language === 'zh'
    ? `${words.denominator} ${all}，${words.numerator} ${some}`
    : `${all} ${words.denominator}, ${furtherPart(numerator, words.unit)} ${words.numerator}`;
}

/** "1,206 件全部按期"; "all 1,206 orders on time"; undefined where one was missed. */
export function allMet(
  figure: FigureValue,
  words: PartWords | undefined,
  language: Language,
): string | undefined {
  const parts = partsOf(figure);
  if (words === undefined || parts === undefined || parts.denominator === 0) return undefined;
  if (parts.numerator !== parts.denominator) return undefined;
  const all = counted(parts.denominator, words.unit, language);
  return language === 'zh' ? `${all}全部${words.numerator}` : `all ${all} ${words.numerator}`;
}

/** "31 件未按期"; "31 orders late"; undefined where none was missed. */
export function missedNote(
  figure: FigureValue,
  words: PartWords | undefined,
  language: Language,
): string | undefined {
  const parts = partsOf(figure);
  if (words?.missed === undefined || parts === undefined) return undefined;
  const missed = parts.denominator - parts.numerator;
  if (missed <= 0) return undefined;
  const count = counted(missed, words.unit, language);
  return language === 'zh' ? `${count}${words.missed}` : `${count} ${words.missed}`;
}

/** Every digit is told up to here. */
const MILLION = 1e6;

const plain = (part: number, language: Language): string =>
  part < MILLION ? formatCount(part) : formatCompact(part, language);

/** English has just said the unit of a count. */
const furtherPart = (part: number, unit: string): string =>
  unit === 'CNY' ? formatValue(part, unit, 'en') : plain(part, 'en');

function counted(part: number, unit: string, language: Language): string {
  if (part >= MILLION || unit === 'CNY') return formatValue(part, unit, language);
  const text = formatCount(part);
  return `${text} ${unitWord(unit, language, text)}`;
}
