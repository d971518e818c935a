import type { Language } from '../language.ts';
import type { Mover } from './contribution.ts';
import { furtherNumber, valueNumber } from './numbers.ts';
import type { ProseCut, ProseRow } from './prose-subject.ts';
import { type Clause, said } from './segment.ts';

/**
 * How an owner moved: "由 260 件增至 320 件", "from 260 to 320"; of one that has records on one side alone
 * "60 件，上年同期没有", "60, none in Dec 2018".
 * @param then what the base is called
 */
export function moverClause(
  { metric }: ProseCut,
  { now, before, change }: Mover,
  then: string,
  language: Language,
): Clause {
  const number = (row: ProseRow) =>
    language === 'zh' ? valueNumber(metric, row, 'zh') : furtherNumber(metric, row, 'en');
  const [value, earlier] = [now && number(now), before && number(before)];
  if (language === 'zh') {
    if (value === undefined) return said`${then} ${earlier ?? ''}，本期没有`;
    if (earlier === undefined) return said` ${value}，${then}没有`;
    return said`由 ${earlier}${change > 0 ? '增至' : '减至'} ${value}`;
  }
  if (value === undefined) return said`${earlier ?? ''} in ${then}, none now`;
  if (earlier === undefined) return said`${value}, none in ${then}`;
  return said`from ${earlier} to ${value}`;
}
