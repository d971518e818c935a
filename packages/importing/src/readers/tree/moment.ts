import { dayOf, isDay } from '@minxin/calendar';

const WITH_OFFSET = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;
const LOCAL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(:\d{2})?)$/;

/**
 * The day in Shanghai of an ISO 8601 date or time; a time without offset is a local one. Text that
 * is neither is given back, to be refused where the cells are read.
 */
export function dayText(text: string): string {
  const [, day = ''] = WITH_OFFSET.exec(text) ?? [];
  const at = new Date(text);
  // The engine takes 31 February for a day in March.
  if (isDay(day) && !Number.isNaN(at.getTime())) return dayOf(at);
  return LOCAL.exec(text)?.[1] ?? text;
}

/** An ISO 8601 time as it is, with its offset; one without offset as a local time of a table. */
export const momentText = (text: string): string => {
  const [, day, time] = LOCAL.exec(text) ?? [];
  return day ? `${day} ${time}` : text;
};
