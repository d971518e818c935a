import type { RecordKind } from '../definition/record-kind.ts';

export const householdsRecords: readonly RecordKind[] = [];
