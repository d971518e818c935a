import type { RecordKind } from '../definition/record-kind.ts';

export const serviceHallRecords: readonly RecordKind[] = [];
