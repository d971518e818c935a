import type { Command } from 'commander';
import { withDatabase } from '../database/open-database.ts';
import { runChecks } from '../doctor/checks.ts';
import { readEnvironment } from '../environment.ts';
import { EXIT_STATUS } from '../output/command-error.ts';
import { print } from '../output/report.ts';

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'check that what must hold holds: rollups, stock identity, reconciliation, origins',
    )
    .option('--json', 'print the checks as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const environment = readEnvironment(process.env);
      const checks = await withDatabase(environment, (connection) =>
        runChecks(connection, environment.districtCode, new Date()),
      );
      if (json) print(JSON.stringify(checks));
      for (const { name, checked, findings } of json ? [] : checks) {
        print(`${findings.length === 0 ? '✓' : '✗'} ${name}（${checked}）`);
        for (const finding of findings) print(`    ${finding}`);
      }
      if (checks.some(({ findings }) => findings.length > 0))
        process.exitCode = EXIT_STATUS.UNSOUND;
    });
}
