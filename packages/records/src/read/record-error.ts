export type RecordErrorCode = 'BAD_FIRST' | 'BAD_CURSOR' | 'BAD_FILTER' | 'BAD_ID';

/** A question about records that can't be answered rightly. The message says why, and what would be valid. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly code: RecordErrorCode;

  constructor(code: RecordErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
