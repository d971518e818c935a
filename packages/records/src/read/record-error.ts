import type { Sentence } from '@minxin/database';

export type RecordErrorCode =
  | 'BAD_FIRST'
  | 'BAD_CURSOR'
  | 'BAD_FILTER'
  | 'BAD_ID'
  | 'MASKED_FILTER';

/** A question about records that can't be answered rightly. The message says why, and what would be valid, in both languages. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly code: RecordErrorCode;
  readonly messageZh: string;
  readonly messageEn: string;

  constructor(code: RecordErrorCode, { zh, en }: Sentence) {
    super(`${zh} ${en}`);
    this.code = code;
    this.messageZh = zh;
    this.messageEn = en;
  }
}
