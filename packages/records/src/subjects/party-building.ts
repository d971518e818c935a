import type { RecordKind } from '../definition/record-kind.ts';

export const partyBuildingRecords: readonly RecordKind[] = [];
