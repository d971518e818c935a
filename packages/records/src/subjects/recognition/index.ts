import type { RecordKind } from '../../definition/record-kind.ts';
import { recognitionAwardRecord } from './awards.ts';
import { recognitionAppealEventRecord, recognitionBoardEntryRecord } from './board.ts';

export const recognitionRecords: readonly RecordKind[] = [
  recognitionAwardRecord,
  recognitionBoardEntryRecord,
  recognitionAppealEventRecord,
];
