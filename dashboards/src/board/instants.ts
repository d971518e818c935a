import { languageTag } from '../app/language.ts';

/** An instant in the district's own time. */
export const instantText = (
  instant: string | Date,
  dateStyle: 'short' | 'medium' = 'short',
): string =>
  new Intl.DateTimeFormat(languageTag, {
    ...{ dateStyle, timeStyle: 'short' },
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant));
