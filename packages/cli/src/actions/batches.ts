import { type BatchRow, batchLabel, readBatches } from '@minxin/importing';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { print } from '../output/report.ts';

/** Prints what was written together, newest first. */
export async function listBatches(
  environment: Environment,
  { limit, json }: { readonly limit: number; readonly json: boolean },
): Promise<void> {
  const { districtCode } = environment;
  const { rows } = await withDatabase(environment, ({ db }) =>
    readBatches({ db, districtCode }, { first: limit }),
  );
  if (json) print(JSON.stringify(rows.map(({ row }) => row)));
  else for (const { row } of rows) print(lineOf(row));
}

function lineOf({ id, committedAt, kind, fileName, rowCount, counts, actor, removedAt }: BatchRow) {
  const at = committedAt.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
  const what = counts
    ? `新增 ${counts.added}，变更 ${counts.changed}，不变 ${counts.unchanged}，退回 ${counts.refused}`
    : `${rowCount} 行`;
  const by = actor === '' ? '' : `（${actor}）`;
  return `${id}\t${at}\t${batchLabel(kind).zh}${by}\t${fileName}\t${what}${removedAt ? '\t已撤销' : ''}`;
}
