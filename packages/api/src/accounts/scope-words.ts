import { type AccessPlace, type Reach, readScopeChoices, type Scope } from '@minxin/access';
import type { Language } from '@minxin/commentary';
import { isWhole } from '@minxin/database';
import { type Model, models } from '@minxin/metrics';

/** What a scope takes in, in words: 大竹园镇; null for the whole district. */
export async function scopeWords(
  place: AccessPlace,
  scope: Scope,
  language: Language,
): Promise<string | null> {
  if (isWhole(scope)) return null;
  const { towns, departments } = await readScopeChoices(place);
  const subjects = Object.values<Model>(models).map(({ subject, label, labelEn }) => ({
    code: subject,
    name: language === 'zh' ? label : labelEn,
  }));
  const [between, and] = language === 'zh' ? ['、', '，'] : [', ', '; '];
  const named = (reach: Reach, names: readonly { code: string; name: string }[]) =>
    reach === 'all'
      ? []
      : [reach.map((code) => names.find((one) => one.code === code)?.name ?? code).join(between)];
  return [
    ...named(scope.towns, towns),
    ...named(scope.departments, departments),
    ...named(scope.subjects, subjects),
  ].join(and);
}
