import { localActor, witnessOf } from '@minxin/access';
import { openAsk } from '@minxin/api';
import { mailSender, type Worker } from '@minxin/briefings';
import { type Connection, faultOf } from '@minxin/database';
import type { Environment } from '../environment.ts';
import { say } from '../output/report.ts';

/** By what scheduled briefings are made and sent here. */
export const workerOptions = (
  connection: Connection,
  { districtCode, templatesFolder, mail }: Environment,
): Omit<Worker, 'holder' | 'signal'> => ({
  ...{ connection, districtCode, templatesFolder, openAsk, now: () => new Date() },
  witness: witnessOf(districtCode, localActor('定时')),
  sendLetter: mail && mailSender(mail),
  log: (line, failure) => {
    say(line);
    if (failure !== undefined && process.env.DEBUG) say(faultOf(failure).stack);
  },
});
