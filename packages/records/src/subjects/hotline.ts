import type { RecordKind } from '../definition/record-kind.ts';

export const hotlineRecords: readonly RecordKind[] = [];
