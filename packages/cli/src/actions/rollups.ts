import { rebuildRollups, verifyRollups } from '@minxin/metrics';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { EXIT_STATUS } from '../output/command-error.ts';
import { print, say } from '../output/report.ts';

/** Prints every rollup with how it compares to the records; a difference makes the exit status UNSOUND. */
export async function verify(environment: Environment, json: boolean): Promise<void> {
  const { districtCode } = environment;
  const checks = await withDatabase(environment, ({ db }) => verifyRollups(db, districtCode));
  if (json) print(JSON.stringify(checks));
  for (const { rollup, cells, wrong, waiting } of json ? [] : checks) {
    print(`${wrong === 0 ? '✓' : '✗'} ${rollup}（${cells}）`);
    if (wrong > 0) print(`    与明细不符：${wrong} 格`);
    if (waiting > 0) print(`    待计入：${waiting} 处改动，计入前一律按明细作答`);
  }
  if (checks.every(({ wrong }) => wrong === 0)) return;
  say('minxin: rollups differ from the records. Make them anew: minxin rollups rebuild');
  process.exitCode = EXIT_STATUS.UNSOUND;
}

/** Makes the rollups anew, from a day on or whole. */
export async function rebuild(
  environment: Environment,
  from: string | undefined,
  json: boolean,
): Promise<void> {
  const { districtCode } = environment;
  const rebuilt = await withDatabase(environment, (connection) =>
    rebuildRollups(connection, districtCode, from),
  );
  if (json) print(JSON.stringify(rebuilt));
  for (const { rollup, cells } of json ? [] : rebuilt.rollups)
    print(`已重算 ${rollup}：${cells} 格`);
}
