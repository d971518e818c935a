import { stat } from 'node:fs/promises';
import { BriefingError } from '../briefing-error.ts';
import { notConfigured } from '../mail/mail-error.ts';
import type { Recipient } from './schedule.ts';
import type { Worker } from './worker.ts';

/**
 * Finds out whether a recipient can be reached at all, before files are written for nothing.
 * @throws BriefingError BRIEFING_OUT_NOT_WRITABLE, BRIEFING_MAIL_NOT_CONFIGURED
 */
export async function requireReach(
  { sendLetter }: Worker,
  { kind, place }: Recipient,
): Promise<void> {
  if (kind === 'email') {
    if (!sendLetter) throw notConfigured();
    return;
  }
  // A share that is not mounted must not come to be a folder on this machine.
  const isThere = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isThere) return;
  throw new BriefingError(
    'BRIEFING_OUT_NOT_WRITABLE',
    `没有文件夹 ${place}；请先建好，或检查共享盘是否已挂载。`,
    `There is no folder ${place}: make it, or check that the share is mounted.`,
  );
}
