import { text } from './messages.ts';
import type { Account } from './useAccounts.ts';

/** Which part of the district an account sees, in a few words. */
export function scopeText({
  scope,
  seesSmallCells,
}: Pick<Account, 'scope' | 'seesSmallCells'>): string {
  const { subjects, towns, departments } = scope;
  const parts = [
    ...(subjects ? [text.subjectsOf(subjects.length)] : []),
    ...(towns ? [text.townsOf(towns.length)] : []),
    ...(departments ? [text.departmentsOf(departments.length)] : []),
  ];
  const reach = parts.length === 0 ? [text.wholeDistrict] : parts;
  return text.listed([...reach, ...(seesSmallCells ? [text.smallCells] : [])]);
}
