import type { RecordKind } from '../definition/record-kind.ts';
import { recognitionAwardRecord } from './recognition/awards.ts';
import { recognitionAppealEventRecord, recognitionBoardEntryRecord } from './recognition/board.ts';

export const recognitionRecords: readonly RecordKind[] = [
  recognitionAwardRecord,
  recognitionBoardEntryRecord,
  recognitionAppealEventRecord,
];
