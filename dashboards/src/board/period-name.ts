import { type Period, periodLabel, shortLabel } from '@minxin/calendar';
import { language } from '../app/language.ts';

/** A period as the reader calls it: "2020年12月", "Dec 2020". */
export const periodName = (period: Period): string => periodLabel(period, language);

/** The same where its year is said already: "12月". */
export const shortName = (period: Period, within: Period): string =>
  shortLabel(period, within, language);
