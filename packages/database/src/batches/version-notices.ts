import type { Connection } from '../connect.ts';
import type { Transaction } from '../transaction.ts';

/** Where a new data version is told of once it is committed, to every process that listens. */
const CHANNEL = 'minxin_data_version';

export interface VersionNotice {
  readonly districtCode: string;
  readonly version: number;
}

/** Tells of a version when the transaction commits; of one that is rolled back nobody hears. */
export async function noticeVersion({ sql }: Transaction, notice: VersionNotice): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${JSON.stringify(notice)})`;
}

/**
 * Listens for new data versions on a session of its own, until the connection is closed. `onListening`
 * is called whenever that session stands anew: what was committed while it did not must be read.
 */
export async function listenForVersions(
  { sql }: Pick<Connection, 'sql'>,
  onNotice: (notice: VersionNotice) => void,
  onListening: () => void,
): Promise<void> {
  await sql.listen(
    CHANNEL,
    (payload) => onNotice(JSON.parse(payload) as VersionNotice),
    onListening,
  );
}
