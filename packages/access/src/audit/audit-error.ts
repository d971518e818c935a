import type { Sentence } from '@minxin/database';

export type AuditErrorCode =
  | 'AUDIT_BROKEN'
  | 'AUDIT_BAD_FILE'
  | 'AUDIT_TOO_YOUNG'
  | 'AUDIT_ANCHOR_TAKEN_OUT';

/** Something that can't be done with the audit log. The message says why and what to do, in both languages. */
export class AuditError extends Error {
  override readonly name = 'AuditError';
  readonly code: AuditErrorCode;
  readonly messageZh: string;
  readonly messageEn: string;

  constructor(code: AuditErrorCode, { zh, en }: Sentence, options?: ErrorOptions) {
    super(`${zh} ${en}`, options);
    this.code = code;
    this.messageZh = zh;
    this.messageEn = en;
  }
}
