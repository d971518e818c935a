import { localActor, witnessOf } from '@minxin/access';
import type { Witness } from '@minxin/database';

/** As whom batches, revisions and the audit log know who types commands: they have the data home itself before them. */
export const COMMAND_LINE = localActor('命令行');

/** What a command does, by whom, and who writes it down. */
export const byCommand = (
  districtCode: string,
): { readonly actor: string; readonly witness: Witness } => ({
  actor: COMMAND_LINE.name,
  witness: witnessOf(districtCode, COMMAND_LINE),
});
