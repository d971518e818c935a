export type CalendarInputCode = 'BAD_DAY' | 'BAD_INSTANT' | 'BAD_TIME' | 'BAD_COUNT' | 'BAD_NOTICE';

/** A value that is no day, instant, time of day, whole number or notice; the message names it and a valid one. */
export class CalendarInputError extends Error {
  override readonly name = 'CalendarInputError';
  readonly code: CalendarInputCode;

  constructor(code: CalendarInputCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Returns `count`; throws CalendarInputError BAD_COUNT unless it is a whole number ≥ `least`. */
export function wholeNumber(what: string, count: number, least = Number.MIN_SAFE_INTEGER): number {
  if (Number.isSafeInteger(count) && count >= least) return count;
  const rule = least > Number.MIN_SAFE_INTEGER ? `a whole number of at least ${least}` : 'whole';
  throw new CalendarInputError('BAD_COUNT', `${what} is ${count}; it must be ${rule}, such as 5.`);
}
