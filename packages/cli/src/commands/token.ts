import { createToken } from '@minxin/api';
import type { Command } from 'commander';
import { withDatabase } from '../database/open-database.ts';
import { readEnvironment } from '../environment.ts';
import { print, say } from '../output/report.ts';

export function addToken(program: Command): void {
  program
    .command('token')
    .description('print a sign-in link that works once, within 30 minutes')
    .option('--bearer', 'print a token for Authorization: Bearer instead, valid for 30 days')
    .action(async ({ bearer }: { bearer?: boolean }) => {
      const environment = readEnvironment(process.env);
      await withDatabase(environment, async ({ db }) => {
        const token = await createToken(db, bearer ? 'bearer' : 'link', new Date());
        print(bearer ? token : `http://127.0.0.1:${environment.port}/sign-in?token=${token}`);
        say(bearer ? '口令只显示这一次，30 天内有效。' : '链接只能用一次，30 分钟内有效。');
      });
    });
}
