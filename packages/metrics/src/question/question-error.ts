export type QuestionErrorCode =
  | 'BAD_PERIOD'
  | 'BAD_GRAIN'
  | 'BAD_FIRST'
  | 'BAD_CURSOR'
  | 'BAD_BASE'
  | 'BAD_FILTER'
  | 'BAD_TABLE'
  | 'UNKNOWN_METRIC'
  | 'UNKNOWN_DIMENSION'
  | 'NOT_IN_MODEL'
  | 'SUPPRESSED';

/** A question that can't be answered rightly. The message says why, and what would be valid. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
  readonly code: QuestionErrorCode;

  constructor(code: QuestionErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
