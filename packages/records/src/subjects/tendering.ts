import type { RecordKind } from '../definition/record-kind.ts';

export const tenderingRecords: readonly RecordKind[] = [];
