import type { Command } from 'commander';
import { readEnvironment } from '../environment.ts';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description("bring the database's tables up to date (also done at every start)")
    .action(async () => {
      const environment = readEnvironment(process.env);
      const { migrate } = await import('../actions/migrate.ts');
      await migrate(environment);
    });
}
