import type { RecordKind } from '../definition/record-kind.ts';

export const distributionRecords: readonly RecordKind[] = [];
