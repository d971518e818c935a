import { createToken } from '@minxin/api';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { print, say } from '../output/report.ts';

/** Prints a new sign-in link, or a bearer token; it is not shown again. */
export async function printToken(environment: Environment, bearer: boolean): Promise<void> {
  await withDatabase(environment, async ({ db }) => {
    const token = await createToken(db, bearer ? 'bearer' : 'link', new Date());
    print(bearer ? token : `http://127.0.0.1:${environment.port}/sign-in?token=${token}`);
    say(bearer ? '口令只显示这一次，30 天内有效。' : '链接只能用一次，30 分钟内有效。');
  });
}
