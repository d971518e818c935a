import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { formatMagnitude } from '../numbers/number-style.ts';
import { baseName } from './base-name.ts';
import { baseRelation } from './base-relation.ts';
import type { Move } from './move.ts';
import { pointsWord } from './points.ts';
import { toldValue } from './told-value.ts';

/** A move with what its words depend on. */
interface Said {
  readonly kind: Move['kind'];
  readonly base: Move['base'];
  /** Of the period that moved. */
  readonly key: string;
  readonly up: boolean;
  readonly size: string;
  /** No move at all, or one that rounds to none. */
  readonly still: 'EQUAL' | 'ALMOST' | undefined;
}

/** "同比增 9.1 %", "比上月低 1.2 个百分点", "与上年同期持平"; "up 9.1 % on Dec 2019", "1.2 points below Nov". */
export function movePhrase(
  { kind, amount, base }: Move,
  key: string,
  metric: MetricWords,
  language: Language,
): string {
  const number = Number(amount);
  const size =
    kind === 'ABSOLUTE' ? toldValue(metric, Math.abs(number), language) : formatMagnitude(amount);
  const still = number === 0 ? 'EQUAL' : /[1-9]/.test(size) ? undefined : 'ALMOST';
  const said: Said = { kind, base, key, up: number > 0, size, still };
  return language === 'zh' ? chinese(said) : english(said);
}

function chinese({ kind, base, key, up, size, still }: Said): string {
  const relation = baseRelation(key, base.key);
  const name = baseName(relation, key, base, 'zh');
  if (still !== undefined) return `与${name}${still === 'EQUAL' ? '' : '基本'}持平`;
  if (kind === 'POINTS') return `比${name}${up ? '高' : '低'} ${size} 个百分点`;
  const against = { YEAR_AGO: '同比', PREVIOUS: '环比', OTHER: `比${base.label}` }[relation];
  if (kind === 'PERCENT') return `${against}${up ? '增' : '降'} ${size} %`;
  return `${against}${up ? '增加' : '减少'} ${size}`;
}

function english({ kind, base, key, up, size, still }: Said): string {
  const name = baseName(baseRelation(key, base.key), key, base, 'en');
  if (still !== undefined) return `${still === 'EQUAL' ? '' : 'almost '}unchanged from ${name}`;
  if (kind === 'POINTS') return `${pointsWord(size)} ${up ? 'above' : 'below'} ${name}`;
  return `${up ? 'up' : 'down'} ${size}${kind === 'PERCENT' ? ' %' : ''} on ${name}`;
}
