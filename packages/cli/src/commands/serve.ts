import type { Command } from 'commander';
import { readEnvironment } from '../environment.ts';

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the dashboards and the API at http://127.0.0.1:PORT')
    .option('--no-detail', 'load the published figures only, without made-up detail')
    .action(async ({ detail }: { detail: boolean }) => {
      const environment = readEnvironment(process.env);
      const { serve } = await import('../actions/serve.ts');
      await serve(environment, detail);
    });
}
