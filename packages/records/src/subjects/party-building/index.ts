import type { RecordKind } from '../../definition/record-kind.ts';
import { partyActivityRecord, partyTalkRecord } from './activities.ts';
import { partyBranchRecord, partyMemberRecord } from './branches.ts';
import { partyFindingRecord, partyFindingStepRecord } from './findings.ts';
import { grassrootsProblemRecord, partyOpinionRecord, publicityBoardRecord } from './service.ts';

export const partyBuildingRecords: readonly RecordKind[] = [
  partyBranchRecord,
  partyMemberRecord,
  partyActivityRecord,
  partyTalkRecord,
  partyOpinionRecord,
  partyFindingRecord,
  partyFindingStepRecord,
  grassrootsProblemRecord,
  publicityBoardRecord,
];
