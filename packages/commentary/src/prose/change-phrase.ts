import type { MetricWords } from '../finding.ts';
import { baseName } from '../findings/base-name.ts';
import { pointsWord } from '../findings/points.ts';
import { furtherValue } from '../findings/told-value.ts';
import type { Language } from '../language.ts';
import { formatMagnitude } from '../numbers/number-style.ts';
import { periodName } from '../periods/period-name.ts';
import type { FrozenMove } from './moved.ts';
import { furtherNumber, numberOf } from './numbers.ts';
import { type Clause, said } from './segment.ts';
import type { Writing } from './writing.ts';

type Relation = 'YEAR_AGO' | 'PREVIOUS';

/**
 * A move against a base: "同比增长 9.1 %", "环比上升 1.2 个百分点", "与上年同期持平"; "up 9.1 % on Dec
 * 2018"; from a base of nothing "同比增加 26 件（上年同期为 0 件）". Of a partial period it is said to be like
 * for like: "比上年同期相同天数增长 4.2 %".
 */
export function changePhrase(
  metric: MetricWords,
  reference: string,
  move: FrozenMove,
  relation: Relation,
  writing: Writing,
): Clause {
  const { language } = writing;
  const name = baseWords(relation, move.base, writing);
  const text = sizeText(move, metric, language);
  const size = numberOf(text, reference, relation);
  const up = Number(move.amount) > 0;
  if (!/[1-9]/.test(text)) {
    const equal = Number(move.amount) === 0;
    return language === 'zh'
      ? said`与${name}${equal ? '' : '基本'}持平`
      : said`${equal ? '' : 'almost '}unchanged from ${name}`;
  }
  // A change that has no percentage, be it more than the whole value, has its base beside it.
  const base = move.kind === 'ABSOLUTE' && furtherNumber(metric, move.before, language);
  if (language === 'en') {
    if (move.kind === 'POINTS') return said`${size} ${up ? 'above' : 'below'} ${name}`;
    return said`${up ? 'up' : 'down'} ${size} ${base ? said`from ${base} in` : 'on'} ${name}`;
  }
  const against = writing.period.partial ? `比${name}` : AGAINST[relation];
  const verb = VERBS[move.kind][up ? 0 : 1];
  return said`${against}${verb} ${size}${base && said`（${name}为 ${base}）`}`;
}

const AGAINST = { YEAR_AGO: '同比', PREVIOUS: '环比' } as const;

const VERBS = {
  PERCENT: ['增长', '下降'],
  POINTS: ['上升', '下降'],
  ABSOLUTE: ['增加', '减少'],
} as const;

function sizeText({ kind, amount }: FrozenMove, metric: MetricWords, language: Language): string {
  if (kind === 'ABSOLUTE') return furtherValue(metric, Math.abs(Number(amount)), language);
  const size = formatMagnitude(amount);
  if (kind === 'PERCENT') return `${size} %`;
  return language === 'zh' ? `${size} 个百分点` : pointsWord(size);
}

/** What a base is called: "上年同期", "Dec 2018"; of a partial period "上年同期相同天数", "the same days of Dec 2018". */
export function baseWords(
  relation: Relation,
  base: { readonly key: string; readonly label: string },
  { period, language }: Writing,
): string {
  if (!period.partial) return baseName(relation, period.key, base, language);
  if (language === 'zh') return `${baseName(relation, period.key, base, 'zh')}相同天数`;
  // The unit that the same days lie in, without the days.
  const key = base.key.replace(/\[.*\]$/, '');
  const unit = { key, label: periodName(key, 'en') };
  return `the same days of ${baseName(relation, period.key, unit, 'en')}`;
}
