import {
  recognitionAppealEvents,
  recognitionAwards,
  recognitionBoardEntries,
  serviceWindows,
  type Transaction,
} from '@minxin/database';
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { makeRecognition } from '../recognition.ts';
import { HALL_OPENED } from '../time/years.ts';
import { copyMade, type Log, type Stamp } from '../writing/copy-made.ts';
import type { Plan } from '../writing/plan.ts';

/** Makes and writes the subject's detail; the hall's windows must be there. Returns the rows written. */
export async function writeRecognition(
  tx: Transaction,
  { targets, seed }: Plan,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const made = makeRecognition(targets, await readWindows(tx, stamp.districtCode), seed);
  const counts = [
    await copyMade(tx, recognitionAwards, made.awards, stamp, log),
    await copyMade(tx, recognitionBoardEntries, made.entries, stamp, log),
    await copyMade(tx, recognitionAppealEvents, made.events, stamp, log),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The made-up windows that were open from the first day: a made-up award is never given to a real one. */
async function readWindows(tx: Transaction, districtCode: string): Promise<string[]> {
  const { code, openedOn, closedOn, origin } = serviceWindows;
  const windows = await tx.db
    .select({ code })
    .from(serviceWindows)
    .where(
      and(
        eq(serviceWindows.districtCode, districtCode),
        eq(origin, 'simulated'),
        lte(openedOn, HALL_OPENED),
        isNull(closedOn),
      ),
    )
    .orderBy(asc(code));
  return windows.map((window) => window.code);
}
