import type { Command } from 'commander';
import { readEnvironment } from '../environment.ts';

export function addToken(program: Command): void {
  program
    .command('token')
    .description('print a sign-in link that works once, within 30 minutes')
    .option('--bearer', 'print a token for Authorization: Bearer instead, valid for 30 days')
    .action(async ({ bearer = false }: { bearer?: boolean }) => {
      const environment = readEnvironment(process.env);
      const { printToken } = await import('../actions/token.ts');
      await printToken(environment, bearer);
    });
}
