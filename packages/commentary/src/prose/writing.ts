import type { Language } from '../language.ts';
import type { FrozenValue } from './prose-figure.ts';
import type { FrozenPeriod } from './prose-subject.ts';

/** Of which period it is written, and in which language. */
export interface Writing {
  readonly period: FrozenPeriod;
  readonly language: Language;
}

/** Values whose own data end early are compared with the same days, as those of a partial period are. */
export const likeForLike = (
  values: readonly FrozenValue[],
  { period, language }: Writing,
): Writing => ({
  language,
  period: { ...period, partial: period.partial || values.some(({ state }) => state === 'PARTIAL') },
});
