import { formatChange, NO_VALUE, pointsBetween } from '@minxin/commentary';
import { language } from '../app/language.ts';

/** How far a rate moved against its base: "-1.2 点"; a dash where one of the two is missing. */
export const pointsText = (ratio: number | null, base: number | null): string =>
  ratio === null || base === null
    ? NO_VALUE
    : formatChange(pointsBetween(ratio, base), 'POINTS', language);
