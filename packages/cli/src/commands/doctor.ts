import type { Command } from 'commander';
import { readEnvironment } from '../environment.ts';

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'check that what must hold holds: indexes, every rule of every record, rollups, stock identity, reconciliation, origins',
    )
    .option('--json', 'print the checks as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const environment = readEnvironment(process.env);
      const { examine } = await import('../actions/doctor.ts');
      await examine(environment, json);
    });
}
