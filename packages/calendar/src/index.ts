export { type Base, basePeriod } from './base-period.ts';
export { type CalendarInputCode, CalendarInputError } from './calendar-input-error.ts';
export { type Change, change, type ValueKind } from './change.ts';
export { CalendarRangeError, COVERED_YEARS, coveredYears } from './covered-years.ts';
export { cutPeriod } from './cut-period.ts';
export { addDays, type Day, daysBetween, isDay } from './day.ts';
export { type Due, type DueDateInput, dueAt, dueDay } from './due-date.ts';
export { GRAINS, type Grain } from './grain.ts';
export { type NoticedDay, noticeDays } from './holiday-notice.ts';
export { type LikeForLike, likeForLike } from './like-for-like.ts';
export { type PeriodInput, parsePeriod } from './parse-period.ts';
export { parsePeriodKey } from './parse-period-key.ts';
export { isClipped, isEmpty, lastDay, type Period, periodOf, wholePeriod } from './period.ts';
export { PeriodError } from './period-error.ts';
export { periodKey } from './period-key.ts';
export { periodLabel, shortLabel } from './period-label.ts';
export type { Locale } from './period-words.ts';
export { dayOf, endOfDay, startOfDay } from './shanghai.ts';
export { acrossFestival, springFestival } from './spring-festival.ts';
export { learnWorkingDays } from './working-day-table.ts';
export {
  addWorkingDays,
  coveredDays,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
  workingDaysLate,
} from './working-days.ts';
