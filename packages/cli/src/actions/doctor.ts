import { indexCheck, runChecks } from '@minxin/checks';
import { openSnapshot } from '@minxin/database';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { EXIT_STATUS } from '../output/command-error.ts';
import { print, say } from '../output/report.ts';

type Check = Awaited<ReturnType<typeof indexCheck>>;

/** Prints every check with how much it looked at; a finding makes the exit status UNSOUND. */
export async function examine(environment: Environment, json: boolean): Promise<void> {
  const checks = await allChecks(environment);
  if (json) print(JSON.stringify(checks));
  let subject = '';
  for (const { subject: next, name, checked, findings, skipped } of json ? [] : checks) {
    if (next !== subject) print(`— ${next}`);
    subject = next;
    const mark = findings.length > 0 ? '✗' : skipped === undefined ? '✓' : '○';
    print(`${mark} ${name}（${skipped ?? checked}）`);
    for (const finding of findings) print(`    ${finding}`);
  }
  if (checks.some(({ findings }) => findings.length > 0)) process.exitCode = EXIT_STATUS.UNSOUND;
}

/** The indexes first: what they lead astray must not be taken for a fault of the records. */
const allChecks = ({ districtCode, ...environment }: Environment): Promise<readonly Check[]> =>
  withDatabase({ districtCode, ...environment }, async (connection) => {
    const indexes = await indexCheck(connection);
    if (indexes.findings.length > 0) {
      say('索引已损坏，其余各项要等修好以后再查。');
      return [indexes];
    }
    const snapshot = await openSnapshot(connection);
    try {
      return [indexes, ...(await runChecks(snapshot, districtCode, new Date()))];
    } finally {
      await snapshot.close();
    }
  });
