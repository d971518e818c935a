import { dayOf, type Period, periodKey } from '@minxin/calendar';
import { type Connection, openSnapshot } from '@minxin/database';
import { readDistrict } from '@minxin/metrics';
import { CHAPTERS } from '../layout/chapters.ts';
import type { OpenAsk } from './ask.ts';
import { openAsking } from './context.ts';
import { freezeBoards } from './freeze-boards.ts';
import { freezeChecks } from './freeze-checks.ts';
import { freezeReconciliation } from './freeze-reconciliation.ts';
import { freezeSubject } from './freeze-subject.ts';
import type { Frozen } from './frozen.ts';
import { requireData } from './require-data.ts';

export interface FreezeRequest {
  readonly connection: Connection;
  readonly districtCode: string;
  /** As `issuePeriod` reads it. */
  readonly period: Period;
  readonly now: Date;
  readonly openAsk: OpenAsk;
  /** Told what is being read. */
  readonly log?: ((message: string) => void) | undefined;
}

/**
 * Reads all that a briefing says, in one state of the database, however long that takes.
 * @throws BriefingError BRIEFING_NO_DATA
 */
export async function freeze(request: FreezeRequest): Promise<Frozen> {
  const { connection, districtCode, period, now, openAsk, log = () => {} } = request;
  const snapshot = await openSnapshot(connection);
  try {
    const asking = await openAsking(snapshot, districtCode, now);
    const district = await readDistrict(snapshot.db, districtCode);
    const read = [];
    for (const chapter of CHAPTERS) {
      log(`读取${chapter.model.label}`);
      read.push(await freezeSubject(asking, chapter, period));
    }
    const subjects = read.map(({ subject }) => subject);
    requireData({ period: periodKey(period), subjects });
    log('读取各看板');
    const boards = await freezeBoards(await openAsk(snapshot, districtCode, now), period);
    log('核对公布数与全部规则');
    const batches = new Map(read.flatMap((one) => one.batches).map((one) => [one.id, one]));
    return {
      shape: 2,
      district: { code: districtCode, name: { zh: district.name, en: district.nameEn } },
      period: periodKey(period),
      frozenOn: dayOf(now),
      dataVersion: district.dataVersion,
      subjects,
      boards,
      reconciliation: await freezeReconciliation(asking, period),
      batches: [...batches.values()].sort((a, b) => a.id - b.id),
      checks: await freezeChecks(snapshot, districtCode, now),
    };
  } finally {
    await snapshot.close();
  }
}
