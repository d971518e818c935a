import { runChecks } from '@minxin/checks';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { EXIT_STATUS } from '../output/command-error.ts';
import { print } from '../output/report.ts';

/** Prints every check with how much it looked at; a finding makes the exit status UNSOUND. */
export async function examine(environment: Environment, json: boolean): Promise<void> {
  const { districtCode } = environment;
  const checks = await withDatabase(environment, (connection) =>
    runChecks(connection, districtCode, new Date()),
  );
  if (json) print(JSON.stringify(checks));
  let subject = '';
  for (const { subject: next, name, checked, findings } of json ? [] : checks) {
    if (next !== subject) print(`— ${next}`);
    subject = next;
    print(`${findings.length === 0 ? '✓' : '✗'} ${name}（${checked}）`);
    for (const finding of findings) print(`    ${finding}`);
  }
  if (checks.some(({ findings }) => findings.length > 0)) process.exitCode = EXIT_STATUS.UNSOUND;
}
