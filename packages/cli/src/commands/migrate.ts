import type { Command } from 'commander';
import { withDatabase } from '../database/open-database.ts';
import { readEnvironment } from '../environment.ts';
import { say } from '../output/report.ts';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description("bring the database's tables up to date (also done at every start)")
    .action(async () => {
      await withDatabase(readEnvironment(process.env), async () => say('数据表已是最新。'));
    });
}
