import type { Language } from '../language.ts';

export type End = 'HIGHEST' | 'LOWEST';

/** Units whose Chinese superlative is not that of counted things (最多, 最少). */
const CHINESE: Readonly<Record<string, readonly [highest: string, lowest: string]>> = {
  CNY: ['最高', '最低'],
  RATIO: ['最高', '最低'],
  CASE_A_DAY: ['最高', '最低'],
  CASE_A_WINDOW_DAY: ['最高', '最低'],
  HOUSEHOLD_SIZE: ['最高', '最低'],
  DAY: ['最长', '最短'],
  HOUR: ['最长', '最短'],
  MU: ['最大', '最小'],
  M2: ['最大', '最小'],
};

/** Whether a unit counts whole things. */
export const isCounted = (unit: string): boolean => !Object.hasOwn(CHINESE, unit);

/** "最多", "最低", "最长"; "highest", "lowest". */
export function superlative(unit: string, end: End, language: Language): string {
  if (language === 'en') return end === 'HIGHEST' ? 'highest' : 'lowest';
  const [highest, lowest] = CHINESE[unit] ?? ['最多', '最少'];
  return end === 'HIGHEST' ? highest : lowest;
}
