import { formatChange, type Language, NO_VALUE, pointsBetween } from '@minxin/commentary';

/** How far a rate moved against its base: "-1.2 点"; a dash where one of the two is missing. */
export const pointsText = (
  ratio: number | null,
  base: number | null,
  language: Language,
): string =>
  ratio === null || base === null
    ? NO_VALUE
    : formatChange(pointsBetween(ratio, base), 'POINTS', language);
