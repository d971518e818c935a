export type BriefingErrorCode =
  | 'BRIEFING_BAD_PERIOD'
  | 'BRIEFING_NO_DATA'
  | 'BRIEFING_NOT_FOUND'
  | 'BRIEFING_WRONG_STATE'
  | 'BRIEFING_BLOCKED'
  | 'BRIEFING_NO_PARAGRAPH'
  | 'BRIEFING_OUT_NOT_WRITABLE'
  | 'BRIEFING_NOT_PRINTED';

/** A briefing that can't be made. The message says why and what to do, in Chinese and English. */
export class BriefingError extends Error {
  override readonly name = 'BriefingError';
  readonly code: BriefingErrorCode;

  constructor(code: BriefingErrorCode, chinese: string, english: string, options?: ErrorOptions) {
    super(`${chinese} ${english}`, options);
    this.code = code;
  }
}
