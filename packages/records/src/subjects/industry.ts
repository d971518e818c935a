import type { RecordKind } from '../definition/record-kind.ts';

export const industryRecords: readonly RecordKind[] = [];
