import { createHash } from 'node:crypto';
import {
  type Batch,
  batches,
  type Connection,
  commitBatch,
  type Refresh,
  subjectDays,
  type Transaction,
  type Witness,
} from '@minxin/database';
import { and, eq, isNull, ne } from 'drizzle-orm';
import { inBulk } from './bulk/in-bulk.ts';
import { checkParameters, type Parameters } from './parameters.ts';
import { readTargets } from './reading/read-targets.ts';
import { readTowns, villagesOf } from './reading/read-towns.ts';
import { SimulationError } from './simulation-error.ts';
import { scaled } from './targets.ts';
import { LAST_DAY } from './time/years.ts';
import type { Log } from './writing/copy-made.ts';
import { deleteSimulated } from './writing/delete-simulated.ts';
import { GROWING_TABLES } from './writing/growing-tables.ts';
import { writeSubjects } from './writing/write-subjects.ts';

/** Raised whenever the same parameters begin to make other rows. */
const GENERATOR_VERSION = 2;

export interface SimulateOptions extends Partial<Parameters> {
  readonly districtCode: string;
  /** Removes made-up detail that is there already, in the same transaction. */
  readonly replace?: boolean;
  readonly refresh: Refresh;
  readonly witness?: Witness | undefined;
  readonly log?: Log;
}

/**
 * Makes up two years of detail that adds up to the district's published figures, marked
 * `origin = simulated`, in one transaction. The same parameters make the same rows.
 * @throws SimulationError BAD_PARAMETER, PUBLISHED_MISSING, PUBLISHED_OUT_OF_REACH,
 *   DIVISIONS_MISSING, ALREADY_SIMULATED, SIMULATED_IN_USE; then nothing was changed
 */
export async function simulate(connection: Connection, options: SimulateOptions): Promise<Batch> {
  const {
    districtCode,
    seed = 2019,
    scale = 1,
    replace = false,
    refresh,
    witness,
    log = () => {},
  } = options;
  checkParameters({ seed, scale });
  const parameters = JSON.stringify({ version: GENERATOR_VERSION, districtCode, seed, scale });
  return commitBatch(
    connection,
    {
      districtCode,
      kind: 'simulation',
      origin: 'simulated',
      fileName: `simulation seed=${seed} scale=${scale}`,
      fileSha256: createHash('sha256').update(parameters).digest('hex'),
    },
    async (tx, { id }) => {
      await makeRoom(tx, districtCode, id, replace);
      const targets = scaled(await readTargets(tx, districtCode), scale);
      const towns = await readTowns(tx, districtCode);
      const { townCode, villages: printed } = targets.households;
      const villages = villagesOf(towns, townCode, printed);
      const plan = { targets, towns, villages, seed };
      const stamp = { districtCode, batchId: id };
      const rowCount = await inBulk(tx, GROWING_TABLES, 'load', () =>
        writeSubjects(tx, plan, stamp, log),
      );
      const made = await subjectDays(tx, districtCode, 'simulated');
      const dataDays = Object.fromEntries(
        made.map(({ subject, from }) => [subject, { firstDay: from, lastDay: LAST_DAY }]),
      );
      return { rowCount, dataDays };
    },
    refresh,
    witness &&
      ((tx, { id, rowCount }) =>
        witness(tx, {
          event: 'detail_made',
          object: { kind: 'batch', id: String(id) },
          details: { rows: rowCount, replaced: replace },
        })),
  );
}

/** Two sets of made-up detail would add up to twice the figures. */
async function makeRoom(tx: Transaction, districtCode: string, id: number, replace: boolean) {
  const earlier = await tx.db.$count(
    batches,
    and(
      eq(batches.districtCode, districtCode),
      eq(batches.origin, 'simulated'),
      isNull(batches.removedAt),
      ne(batches.id, id),
    ),
  );
  if (earlier === 0) return;
  if (replace) {
    await deleteSimulated(tx, districtCode, id);
    return;
  }
  throw new SimulationError(
    'ALREADY_SIMULATED',
    `District ${districtCode} has made-up detail already. Replace it (replace: true), or remove it first.`,
  );
}
