import { lowerFirst } from '../findings/lower-first.ts';
import type { Language } from '../language.ts';
import { ownersNumber } from './numbers.ts';
import type { ProseCut } from './prose-subject.ts';
import { type Clause, said } from './segment.ts';

/** "6 个单位的按期办结率样本不足，未作排名": where all rest on too few. */
export function nobody(
  { metric, owner, reference }: ProseCut,
  few: number,
  language: Language,
): Clause {
  const owners = ownersNumber(few, owner, reference, 'FEW', language);
  return language === 'zh'
    ? said`${owners}的${metric.label}样本不足，未作排名`
    : said`${owners} had too few to be ranked by ${lowerFirst(metric.label)}`;
}

/** "另有 1 个单位样本不足，未参与排名"; undefined of none. */
export function fewNote(
  { owner, reference }: ProseCut,
  few: number,
  language: Language,
): Clause | undefined {
  if (few === 0) return undefined;
  const owners = ownersNumber(few, owner, reference, 'FEW', language);
  return language === 'zh'
    ? said`另有 ${owners}样本不足，未参与排名`
    : said`${owners} had too few to be ranked`;
}

/** "2 个村的户均增收已隐去"; undefined of none. */
export function withheldNote(
  { metric, owner, reference }: ProseCut,
  withheld: number,
  language: Language,
): Clause | undefined {
  if (withheld === 0) return undefined;
  const owners = ownersNumber(withheld, owner, reference, 'WITHHELD', language);
  return language === 'zh'
    ? said`${owners}的${metric.label}已隐去`
    : said`${lowerFirst(metric.label)} withheld for ${owners}`;
}
