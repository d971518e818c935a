import { refreshRollups } from '@minxin/metrics';
import { CATALOGUE, type Undone, undoBatch } from '@minxin/records';
import type { Context } from '../context.ts';

/** Takes a batch back, however long it takes: questions are cut off in time, this is not. */
export async function takeBack(
  { connection, districtCode, now, actor }: Context,
  id: number,
): Promise<Undone> {
  const alone = await connection.alone();
  try {
    return await undoBatch(
      {
        ...{ connection: alone, districtCode, now, actor },
        ...{ catalogue: CATALOGUE, refresh: refreshRollups },
      },
      id,
    );
  } finally {
    await alone.close();
  }
}
