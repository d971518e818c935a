import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { formatMagnitude, pointsBetween } from '../numbers/number-style.ts';
import { periodName } from '../periods/period-name.ts';
import { baseRelation } from './base-relation.ts';
import { isSmall, type PeriodFigure, tellable, type WholeFigure } from './figures.ts';
import { justBefore } from './period-prose.ts';
import { toldValue } from './told-value.ts';

/** How far a figure moved against a base, domain §1. */
export interface Move {
  readonly kind: 'PERCENT' | 'POINTS' | 'ABSOLUTE';
  /** Decimal text for points, which are exact. */
  readonly amount: number | string;
  readonly base: { readonly key: string; readonly label: string };
}

/**
 * The move of a figure: as the caller knows it, else against `base`. A figure of a period that still
 * runs is compared only by who knows the same days of its base; a rate on too few is not compared.
 */
export function moveOf(
  { unit }: MetricWords,
  figure: WholeFigure,
  base: PeriodFigure | undefined,
): Move | undefined {
  if (tellable(figure) === null || isSmall(figure)) return undefined;
  if (figure.change !== undefined) return givenMove(figure);
  if (base === undefined || figure.partial === true || base.partial === true || isSmall(base))
    return undefined;
  const [value, before] = [tellable(figure), tellable(base)];
  if (value === null || before === null) return undefined;
  if (unit === 'RATIO') return { kind: 'POINTS', amount: pointsBetween(value, before), base };
  if (before > 0) return { kind: 'PERCENT', amount: (value / before - 1) * 100, base };
  return { kind: 'ABSOLUTE', amount: value - before, base };
}

function givenMove({ change }: WholeFigure): Move | undefined {
  if (change === undefined) return undefined;
  const { points, percent, absolute, basePeriod: base } = change;
  if (points !== null) return { kind: 'POINTS', amount: points, base };
  if (percent !== null) return { kind: 'PERCENT', amount: percent, base };
  return absolute === null ? undefined : { kind: 'ABSOLUTE', amount: absolute, base };
}

/** "同比增 9.1 %", "比上月低 1.2 个百分点", "环比持平"; "up 9.1 % on Dec 2019", "1.2 points below Nov". */
export function movePhrase(
  { kind, amount, base }: Move,
  key: string,
  metric: MetricWords,
  language: Language,
): string {
  const number = Number(amount);
  const size =
    kind === 'ABSOLUTE' ? toldValue(metric, Math.abs(number), language) : formatMagnitude(amount);
  const still = number === 0 ? 'EQUAL' : /^[^1-9]*$/.test(size) ? 'ALMOST' : undefined;
  return language === 'zh'
    ? chinese(kind, number, size, still, key, base)
    : english(kind, number, size, still, key, base);
}

type Still = 'EQUAL' | 'ALMOST' | undefined;
type Base = Move['base'];

function chinese(
  kind: Move['kind'],
  amount: number,
  size: string,
  still: Still,
  key: string,
  base: Base,
): string {
  const relation = baseRelation(key, base.key);
  const yearAgo = justBefore(key) === '上年' ? '上年' : '上年同期';
  const name = { YEAR_AGO: yearAgo, PREVIOUS: justBefore(key), OTHER: base.label }[relation];
  if (still !== undefined) return `与${name}${still === 'EQUAL' ? '' : '基本'}持平`;
  if (kind === 'POINTS') return `比${name}${amount > 0 ? '高' : '低'} ${size} 个百分点`;
  const against = { YEAR_AGO: '同比', PREVIOUS: '环比', OTHER: `比${base.label}` }[relation];
  if (kind === 'PERCENT') return `${against}${amount > 0 ? '增' : '降'} ${size} %`;
  return `${against}${amount > 0 ? '增加' : '减少'} ${size}`;
}

function english(
  kind: Move['kind'],
  amount: number,
  size: string,
  still: Still,
  key: string,
  base: Base,
): string {
  const name = baseName(key, base);
  if (still !== undefined) return `${still === 'EQUAL' ? '' : 'almost '}unchanged from ${name}`;
  if (kind === 'POINTS') return `${size} points ${amount > 0 ? 'above' : 'below'} ${name}`;
  return `${amount > 0 ? 'up' : 'down'} ${size}${kind === 'PERCENT' ? ' %' : ''} on ${name}`;
}

/** Without its year where the told period has the same. */
function baseName(key: string, base: Base): string {
  const year = key.slice(0, 4);
  const known = periodName(base.key, 'en') !== base.key;
  if (!known || base.key.slice(0, 4) !== year) return base.label;
  return base.label.replace(new RegExp(`,? ${year}$`), '');
}
