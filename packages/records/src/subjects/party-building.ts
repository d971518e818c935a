import type { RecordKind } from '../definition/record-kind.ts';
import { partyActivityRecord, partyTalkRecord } from './party-building/activities.ts';
import { partyBranchRecord, partyMemberRecord } from './party-building/branches.ts';
import { partyFindingRecord, partyFindingStepRecord } from './party-building/findings.ts';
import {
  grassrootsProblemRecord,
  partyOpinionRecord,
  publicityBoardRecord,
} from './party-building/service.ts';

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
