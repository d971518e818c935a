import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { formatCount } from '../numbers/number-style.ts';
import { type FigureValue, isSmallRate, tellable } from './figures.ts';

/** How a level is said of a metric; `name` and `time` are those of a told period, both may be empty. */
interface LevelWords {
  readonly level: (label: string, period: NamedTime, value: string) => string;
  readonly noData: (label: string, period: NamedTime) => string;
  readonly withheld: (label: string, period: NamedTime) => string;
  readonly whyWithheld: string;
  readonly incomplete: string;
  readonly tooFew: (n: string) => string;
}

/** A time as each language says it in a sentence: "12月"; "in Dec". */
export interface NamedTime {
  readonly name: string;
  readonly time: string;
}

const after = (time: string): string => (time === '' ? '' : ` ${time}`);

export const LEVEL_WORDS: Readonly<Record<Language, LevelWords>> = {
  zh: {
    level: (label, { name }, value) => `${name}${label} ${value}`,
    noData: (label, { name }) => `${name}${label}暂无数据`,
    withheld: (label, { name }) => `${name}${label}已隐去`,
    whyWithheld: '涉及的对象过少，为保护隐私不显示数值',
    incomplete: '数据不全',
    tooFew: (n) => `样本不足（n = ${n}）`,
  },
  en: {
    level: (label, { time }, value) => `${label}: ${value}${after(time)}`,
    noData: (label, { time }) => `${label}: no data${after(time)}`,
    withheld: (label, { time }) => `${label}: withheld${after(time)}`,
    whyWithheld: 'too few stand behind it, and its value is withheld to protect them',
    incomplete: 'incomplete',
    tooFew: (n) => `too few to judge (n = ${n})`,
  },
};

/** A period or a whole without a name. */
export const UNNAMED: NamedTime = { name: '', time: '' };

/** Why a figure can't be told, as a title; undefined where it can. */
export function absence(
  label: string,
  figure: FigureValue,
  period: NamedTime,
  language: Language,
): string | undefined {
  const words = LEVEL_WORDS[language];
  if (figure.suppressed === true) return words.withheld(label, period);
  return tellable(figure) === null ? words.noData(label, period) : undefined;
}

/** "样本不足（n = 12）" of a rate on too few; undefined of others. */
export const tooFew = (
  metric: MetricWords,
  figure: FigureValue,
  language: Language,
): string | undefined =>
  isSmallRate(metric, figure)
    ? LEVEL_WORDS[language].tooFew(formatCount(figure.denominator ?? null))
    : undefined;
