import type { RecordKind } from '../definition/record-kind.ts';

export const enterprisesRecords: readonly RecordKind[] = [];
