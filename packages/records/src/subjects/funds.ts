import type { RecordKind } from '../definition/record-kind.ts';

export const fundsRecords: readonly RecordKind[] = [];
