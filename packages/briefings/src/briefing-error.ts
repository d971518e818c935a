export type BriefingErrorCode =
  | 'BRIEFING_BAD_MASTER'
  | 'BRIEFING_BAD_PERIOD'
  | 'BRIEFING_BAD_RED_HEADER'
  | 'BRIEFING_NO_DATA'
  | 'BRIEFING_NOT_FOUND'
  | 'BRIEFING_WRONG_STATE'
  | 'BRIEFING_BLOCKED'
  | 'BRIEFING_NO_PARAGRAPH'
  | 'BRIEFING_OUT_NOT_WRITABLE'
  | 'BRIEFING_NOT_PRINTED'
  | 'BRIEFING_NO_SCHEDULE'
  | 'BRIEFING_BAD_SCHEDULE'
  | 'BRIEFING_MAIL_NOT_CONFIGURED'
  | 'BRIEFING_MAIL_REFUSED'
  | 'BRIEFING_MAIL_UNCERTAIN';

/** A briefing that can't be made. The message says why and what to do, in Chinese and English. */
export class BriefingError extends Error {
  override readonly name = 'BriefingError';
  readonly code: BriefingErrorCode;
  readonly messageZh: string;
  readonly messageEn: string;

  constructor(code: BriefingErrorCode, chinese: string, english: string, options?: ErrorOptions) {
    super(`${chinese} ${english}`, options);
    this.code = code;
    this.messageZh = chinese;
    this.messageEn = english;
  }
}
