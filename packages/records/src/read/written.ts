import type { Language } from '@minxin/commentary';
import type { Column } from '../definition/column.ts';
import { valueLabel } from '../definition/words.ts';
import { shown } from './values.ts';

const SHANGHAI_MS = 8 * 3_600_000;

/** The wall clock of the district, as a time in UTC. */
export const wallClock = (instant: Date): Date => new Date(instant.getTime() + SHANGHAI_MS);

const YES_OR_NO = { zh: ['否', '是'], en: ['No', 'Yes'] } as const;

/** A stored value as a clerk writes it, and as a file brings it back: 2019-03-05 14:30:00, 已办结, 是. */
export function written(column: Column, value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  if (column.type === 'enum') return valueLabel(column, String(value), language);
  if (column.type === 'boolean') return YES_OR_NO[language][Number(value)] ?? '';
  if (column.type === 'facts') {
    return Object.entries(value as object)
      .map(([name, fact]) => `${name}=${String(fact)}`)
      .join('; ');
  }
  if (value instanceof Date) return wallClock(value).toISOString().slice(0, 19).replace('T', ' ');
  return String(shown(column, value));
}
