import { type Batch, type Connection, commitBatch } from '@minxin/database';
import { refreshRollups } from '../rollups/refresh.ts';

/** The district that tests write into. */
export const DISTRICT = '610902';

/** Writes in one batch, as an import would. */
export const inBatch = (
  connection: Connection,
  write: Parameters<typeof commitBatch>[2],
  refresh = refreshRollups,
): Promise<Batch> =>
  commitBatch(
    connection,
    {
      districtCode: DISTRICT,
      kind: 'test',
      origin: 'imported',
      fileName: 'test.csv',
      fileSha256: '0'.repeat(64),
    },
    write,
    refresh,
  );
