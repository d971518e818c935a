import type { RecordKind } from '../../definition/record-kind.ts';
import { tenderAward, tenderRevocation } from './awards.ts';
import { tenderBid } from './bids.ts';
import { contractAmendment, tenderContract } from './contracts.ts';
import { tenderLot } from './lots.ts';
import { tenderNotice } from './notices.ts';
import { tenderRedFlag } from './red-flags.ts';
import { supplier } from './suppliers.ts';
import { tender } from './tenders.ts';

export const tenderingRecords: readonly RecordKind[] = [
  supplier,
  tender,
  tenderLot,
  tenderBid,
  tenderAward,
  tenderRevocation,
  tenderContract,
  contractAmendment,
  tenderNotice,
  tenderRedFlag,
];
