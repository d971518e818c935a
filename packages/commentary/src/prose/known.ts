import type { MetricWords } from '../finding.ts';
import { isSmallRate } from '../findings/figures.ts';
import type { FrozenValue } from './prose-figure.ts';

export const isWithheld = ({ state }: FrozenValue): boolean => state === 'SUPPRESSED';

/** The value as it may be told: null where there is none, and where it is withheld. */
export const known = ({ value, state }: FrozenValue): number | null =>
  state === 'OK' || state === 'PARTIAL' ? value : null;

/** Whether a rate rests on too few to say anything. */
export const isFew = (metric: MetricWords, { value, denominator }: FrozenValue): boolean =>
  isSmallRate(metric, { value, denominator: denominator ?? null });
