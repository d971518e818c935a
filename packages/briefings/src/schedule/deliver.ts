import { briefingDeliveries, type DeliveredFile } from '@minxin/database';
import { BriefingError } from '../briefing-error.ts';
import { sha256 } from '../files/sha256.ts';
import { writeTogether } from '../files/write-together.ts';
import type { GivenFile } from '../issues/give-out.ts';
import type { WholeRevision } from '../issues/revision.ts';
import { issueLetter } from '../mail/issue-letter.ts';
import { notConfigured, uncertain } from '../mail/mail-error.ts';
import { deliveryTo } from './delivery-rows.ts';
import type { Recipient, RunName } from './schedule.ts';
import type { Worker } from './worker.ts';

export interface Issue {
  readonly revision: WholeRevision;
  readonly files: readonly GivenFile[];
}

/**
 * Writes an issue's files into a recipient's folder, or sends them to his mailbox.
 * @throws BriefingError BRIEFING_OUT_NOT_WRITABLE, BRIEFING_MAIL_NOT_CONFIGURED, BRIEFING_MAIL_REFUSED;
 *   BRIEFING_MAIL_UNCERTAIN where it is not known whether he got them: then nothing is sent again
 */
export async function deliver(
  worker: Worker,
  name: RunName,
  recipient: Recipient,
  issue: Issue,
): Promise<readonly DeliveredFile[]> {
  await (recipient.kind === 'folder'
    ? toFolder(worker, name, recipient, issue)
    : toMailbox(worker, name, recipient, issue));
  return issue.files.map(({ name: file, content }) => ({
    ...{ name: file, bytes: content.length, sha256: sha256(content) },
  }));
}

async function toFolder(
  worker: Worker,
  name: RunName,
  recipient: Recipient,
  { files }: Issue,
): Promise<void> {
  await writeTogether(recipient.place, () => files);
  // Written again it is the same.
  await begin(worker, name, recipient);
}

async function toMailbox(
  worker: Worker,
  name: RunName,
  recipient: Recipient,
  issue: Issue,
): Promise<void> {
  const { sendLetter } = worker;
  if (!sendLetter) throw notConfigured();
  // Somebody handed it over before and never told what came of it.
  if (!(await begin(worker, name, recipient))) throw uncertain(recipient.place);
  try {
    await sendLetter(issueLetter(recipient, issue));
  } catch (failure) {
    const isKnown = failure instanceof BriefingError && failure.code === 'BRIEFING_MAIL_REFUSED';
    if (isKnown)
      await worker.connection.db
        .delete(briefingDeliveries)
        .where(deliveryTo(worker, name, recipient));
    throw failure;
  }
}

/** Notes that it is being sent. False where that was noted before. */
async function begin(
  { connection: { db }, districtCode }: Worker,
  { scheduleId, periodKey }: RunName,
  { kind, place }: Recipient,
): Promise<boolean> {
  const begun = await db
    .insert(briefingDeliveries)
    .values({ districtCode, scheduleId, periodKey, kind, place, state: 'sending' })
    .onConflictDoNothing()
    .returning({ place: briefingDeliveries.place });
  return begun.length > 0;
}
