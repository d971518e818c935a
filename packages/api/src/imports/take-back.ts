import { refreshRollups } from '@minxin/metrics';
import { CATALOGUE, type Undone, undoBatch } from '@minxin/records';
import type { Context } from '../context.ts';
import { workOf } from './own-work.ts';

/**
 * Takes a batch back, however long it takes: questions are cut off in time, this is not. It goes whole or not
 * at all, and so outside of any scope.
 */
export async function takeBack(
  { connection, districtCode, now, actor, viewer, witness }: Context,
  id: number,
): Promise<Undone> {
  const alone = await connection.unscoped.alone();
  try {
    return await undoBatch(
      {
        ...{ connection: alone, districtCode, now, actor, witness },
        ...{ catalogue: CATALOGUE, refresh: refreshRollups, whose: workOf(viewer) },
      },
      id,
    );
  } finally {
    await alone.close();
  }
}
