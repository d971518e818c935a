import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { say } from '../output/report.ts';

/** Opening a database brings its tables up to date; there is nothing more to do. */
export const migrate = (environment: Environment): Promise<void> =>
  withDatabase(environment, async () => say('数据表已是最新。'));
