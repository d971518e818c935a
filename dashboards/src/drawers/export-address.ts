import { fieldOf } from '@minxin/boards';
import { writePeriod } from '../address/period-text.ts';
import { language } from '../app/language.ts';
import type { AskedRecords } from './useRecords.ts';

/** Where the server makes a file of the records that a drawer lists. */
export function exportAddress(asked: AskedRecords, format: 'csv' | 'xlsx'): string {
  const { frame, where, subject, metric, part } = asked;
  const query = new URLSearchParams({
    ...{ subject, period: writePeriod(frame.period), lang: language },
    ...(metric !== undefined && { metric, part }),
  });
  for (const [dimension, keys] of Object.entries(where))
    for (const key of keys) query.append(`where.${fieldOf(dimension)}`, key);
  return `/exports/records.${format}?${query}`;
}
