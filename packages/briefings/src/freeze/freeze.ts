import { dayOf, type Period, periodKey } from '@minxin/calendar';
import { type Connection, openBeside, openSnapshot } from '@minxin/database';
import { readDistrict } from '@minxin/metrics';
import { allOver } from '../all-over.ts';
import { CHAPTERS } from '../layout/chapters.ts';
import { unlessAborted } from '../unless-aborted.ts';
import type { OpenAsk } from './ask.ts';
import { type Asking, openAsking } from './context.ts';
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
  /** Aborted where whoever reads is to end. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads all that a briefing says, in one state of the database, however long that takes.
 * @throws BriefingError BRIEFING_NO_DATA
 */
export async function freeze(request: FreezeRequest): Promise<Frozen> {
  const opened: Connection[] = [];
  try {
    const { connection } = request;
    const figures = await openSnapshot(connection);
    opened.push(figures);
    const boards = await openBeside(connection, figures);
    opened.push(boards);
    const checks = await openBeside(connection, figures);
    opened.push(checks);
    return await unlessAborted(request.signal, read(request, { figures, boards, checks }));
  } finally {
    await Promise.all(opened.map((one) => one.close()));
  }
}

/** Sessions that see the same: what each reads takes about as long as what the others do. */
type Snapshots = Readonly<Record<'figures' | 'boards' | 'checks', Connection>>;

async function read(
  { districtCode, period, now, openAsk, log = () => {} }: FreezeRequest,
  snapshots: Snapshots,
): Promise<Frozen> {
  log('读取各看板，核对公布数与全部规则');
  const asking = await openAsking(snapshots.figures, districtCode, now);
  const [{ district, chapters, reconciliation }, boards, checks] = await allOver([
    readFigures(asking, period, log),
    openAsk(snapshots.boards, districtCode, now).then((ask) => freezeBoards(ask, period)),
    freezeChecks(snapshots.checks, districtCode, now),
  ]);
  const batches = new Map(chapters.flatMap((one) => one.batches).map((one) => [one.id, one]));
  return {
    shape: 2,
    district: { code: districtCode, name: { zh: district.name, en: district.nameEn } },
    period: periodKey(period),
    frozenOn: dayOf(now),
    dataVersion: district.dataVersion,
    subjects: chapters.map(({ subject }) => subject),
    ...{ boards, reconciliation, checks },
    batches: [...batches.values()].sort((a, b) => a.id - b.id),
  };
}

async function readFigures(asking: Asking, period: Period, log: (message: string) => void) {
  const { db, districtCode } = asking.zh;
  const district = await readDistrict(db, districtCode);
  const chapters = [];
  for (const chapter of CHAPTERS) {
    log(`读取${chapter.model.label}`);
    chapters.push(await freezeSubject(asking, chapter, period));
  }
  requireData({ period: periodKey(period), subjects: chapters.map(({ subject }) => subject) });
  return { district, chapters, reconciliation: await freezeReconciliation(asking, period) };
}
