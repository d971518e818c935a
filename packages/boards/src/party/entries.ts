import { addDays, type Day, dayOf, lastDay, type Period } from '@minxin/calendar';
import type { PartyBoardQuery } from './query.generated.ts';

type Entry = NonNullable<PartyBoardQuery['records']>['recognitionBoardEntries']['nodes'][number];

/** Something that stands on the red or the yellow board. */
export interface EntryRow {
  readonly id: string;
  readonly colour: 'RED' | 'YELLOW';
  readonly rule: string;
  readonly holder: string;
  readonly from: Day;
  /** The last day that it stands. */
  readonly until: Day;
  readonly appealed: boolean;
}

/** The day that a stock is judged on: the last of the period, or of the records where they end before. */
export function standingDay(period: Period, asOf: string): Day {
  // The end of a day is the start of the next: the day before it is the one that is meant.
  const reached = dayOf(new Date(Date.parse(asOf) - 1));
  const [earlier = reached] = [reached, lastDay(period)].toSorted();
  return earlier;
}

/** What stands on a day: yellow first, the newest first. An appeal that was decided later was open then. */
export function standingEntries(entries: readonly Entry[], day: Day): readonly EntryRow[] {
  return entries
    .filter(({ fromDay, expiresOn }) => fromDay <= day && expiresOn > day)
    .filter(({ liftedOn }) => liftedOn === null || liftedOn > day)
    .map(({ id, colour, rule, holderNo, fromDay, expiresOn, appealedOn, decidedOn }) => ({
      ...{ id, colour, rule, holder: holderNo, from: fromDay, until: addDays(expiresOn, -1) },
      appealed: appealedOn !== null && appealedOn <= day && !(decidedOn && decidedOn <= day),
    }))
    .toSorted(
      (a, b) =>
        Number(b.colour === 'YELLOW') - Number(a.colour === 'YELLOW') || (a.from < b.from ? 1 : -1),
    );
}
