import { type KeptSchedule, keepSchedule } from '@minxin/briefings';
import type { Connection } from '@minxin/database';
import type { Environment } from '../environment.ts';
import { workerOptions } from './worker-options.ts';

/** Makes scheduled briefings for as long as the server runs. */
export const keepBriefings = (connection: Connection, environment: Environment): KeptSchedule =>
  keepSchedule(workerOptions(connection, environment));
