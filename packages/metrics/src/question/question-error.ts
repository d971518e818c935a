import type { Words } from '../definition/words.ts';

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
  | 'OUT_OF_SCOPE'
  | 'SUPPRESSED';

/** A question that can't be answered rightly. The message says why, and what would be valid, in both languages. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
  readonly code: QuestionErrorCode;
  readonly messageZh: string;
  readonly messageEn: string;

  constructor(code: QuestionErrorCode, { zh, en }: Words) {
    super(`${zh} ${en}`);
    this.code = code;
    this.messageZh = zh;
    this.messageEn = en;
  }
}
