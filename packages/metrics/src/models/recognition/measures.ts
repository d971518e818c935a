import { recognitionAwards, recognitionBoardEntries } from '@minxin/database';
import { eq, ne } from 'drizzle-orm';
import { count, distinct, type Measure, stock, stockWhere } from '../../definition/measure.ts';

const { awardedOn, expiresOn, holderNo, kind } = recognitionAwards;
const { fromDay, liftedOn, colour, appealedOn, decidedOn, appealOutcome } = recognitionBoardEntries;
const TO_PEOPLE = ne(kind, 'red_flag_window');

export const measures = {
  awards: count({ at: awardedOn }),
  awardsToWindows: count({ at: awardedOn, where: eq(kind, 'red_flag_window') }),
  awardsToPeople: count({ at: awardedOn, where: TO_PEOPLE }),
  holders: distinct(holderNo, { at: awardedOn }),
  people: distinct(holderNo, { at: awardedOn, where: TO_PEOPLE }),
  standing: stock(awardedOn, expiresOn),
  entered: count({ at: fromDay }),
  red: stockWhere(eq(colour, 'red'), fromDay, recognitionBoardEntries.expiresOn, liftedOn),
  yellow: stockWhere(eq(colour, 'yellow'), fromDay, recognitionBoardEntries.expiresOn, liftedOn),
  appeals: count({ at: appealedOn }),
  appealsOpen: stock(appealedOn, decidedOn),
  appealsUpheld: count({ at: decidedOn, where: eq(appealOutcome, 'upheld') }),
} as const satisfies Record<string, Measure>;
