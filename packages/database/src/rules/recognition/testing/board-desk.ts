import {
  batches,
  recognitionAppealEvents,
  recognitionAwards,
  recognitionBoardEntries,
  serviceDepartments,
  serviceWindows,
} from '../../../tables/index.ts';
import { createTestDatabase } from '../../../testing/index.ts';
import { brokenKeys, outcomeOf } from '../../../testing/refusals.ts';
import { recognitionRules } from '../index.ts';

const DISTRICT = '610902';

type Award = typeof recognitionAwards.$inferInsert;
type Entry = typeof recognitionBoardEntries.$inferInsert;
type Event = typeof recognitionAppealEvents.$inferInsert;

/** A fresh database with the window W1, and what one enters of awards, the board and appeals. */
export async function openBoardDesk() {
  const database = await createTestDatabase();
  const { db, sql } = database.connection;
  const [batch] = await db
    .insert(batches)
    .values({
      ...{ districtCode: DISTRICT, kind: 'test', origin: 'entered', fileName: 'test' },
      ...{ fileSha256: '0'.repeat(64), dataVersion: 1 },
    })
    .returning();
  const stamp = {
    ...{ districtCode: DISTRICT, batchId: batch?.id ?? 0, sourceRow: 1 },
    origin: 'entered' as const,
  };
  await db
    .insert(serviceDepartments)
    .values({ ...stamp, code: 'D1', name: '单位', joinedOn: '2019-02-11' });
  await db.insert(serviceWindows).values({
    ...{ ...stamp, code: 'W1', name: '窗口', departmentCode: 'D1', openedOn: '2019-02-11' },
  });
  let serial = 0;
  const next = () => {
    serial += 1;
    return `N${serial}`;
  };

  const award = (row: Partial<Award> = {}) =>
    outcomeOf(
      db.insert(recognitionAwards).values({
        ...{
          ...stamp,
          awardNo: next(),
          kind: 'service_star',
          holderNo: next(),
          evidence: '通报〔1〕号',
        },
        ...{ periodKind: 'quarter', period: '2019Q3', awardedOn: '2019-10-10' },
        ...{ expiresOn: '2020-01-10', ...row },
      }),
    );
  const entry = async (row: Partial<Entry> = {}) => {
    const entryNo = next();
    const outcome = await outcomeOf(
      db.insert(recognitionBoardEntries).values({
        ...{ ...stamp, entryNo, colour: 'yellow', holderNo: 'W1', fromDay: '2020-03-02' },
        ...{
          rule: '窗口管理办法第十二条',
          evidence: '检查记录 3 号',
          expiresOn: '2020-06-02',
          ...row,
        },
      }),
    );
    return { entryNo, outcome };
  };
  const event = (entryNo: string, kind: Event['kind'], day: string, more: Partial<Event> = {}) =>
    outcomeOf(
      db
        .insert(recognitionAppealEvents)
        .values({ ...stamp, entryNo, kind, day, grounds: '当日系统停机', ...more }),
    );
  const stateOf = async (entryNo: string) => {
    const [row] = await sql`
      select appealed_on::text as appealed, appeal_outcome as outcome, decided_on::text as decided,
        lifted_on::text as lifted
      from recognition_board_entries where entry_no = ${entryNo}`;
    return row;
  };
  const broken = (name: keyof typeof recognitionRules) =>
    brokenKeys(database.connection, recognitionRules[name], DISTRICT);
  return { database, sql, award, entry, event, stateOf, broken };
}

export type BoardDesk = Awaited<ReturnType<typeof openBoardDesk>>;
