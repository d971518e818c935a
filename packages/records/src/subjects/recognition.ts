import type { RecordKind } from '../definition/record-kind.ts';

export const recognitionRecords: readonly RecordKind[] = [];
