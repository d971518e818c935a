import type { Language } from '../language.ts';
import { readPeriodKey } from '../periods/period-key.ts';
import type { BaseRelation } from './base-relation.ts';
import { justBefore } from './period-prose.ts';

/** What a base is called beside the period that is held against it: "上年同期", "上月"; "Dec 2018", "Nov". */
export function baseName(
  relation: BaseRelation,
  key: string,
  base: { readonly key: string; readonly label: string },
  language: Language,
): string {
  const told = readPeriodKey(key);
  if (language === 'zh') {
    const yearAgo = told?.unit === 'YEAR' ? '上年' : '上年同期';
    return { YEAR_AGO: yearAgo, PREVIOUS: justBefore(key), OTHER: base.label }[relation];
  }
  // Without its year where the told period has the same.
  if (told === undefined || told.year !== readPeriodKey(base.key)?.year) return base.label;
  return base.label.replace(new RegExp(`,? ${told.year}$`), '');
}
