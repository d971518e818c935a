import { clock } from './clock.ts';

/** 09:00-12:00 and 13:30-17:30, fullest in mid-morning and mid-afternoon. */
export const officeHours = clock([
  [9, 9.5, 9],
  [9.5, 11, 38],
  [11, 12, 13],
  [13.5, 14.5, 11],
  [14.5, 16.5, 24],
  [16.5, 17.5, 5],
]);
