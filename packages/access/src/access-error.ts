import type { Sentence } from '@minxin/database';

export type AccessErrorCode =
  | 'FORBIDDEN'
  | 'SIGN_IN_WRONG'
  | 'SIGN_IN_LOCKED'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_COMMON'
  | 'PASSWORD_IS_NAME'
  | 'PASSWORD_WRONG'
  | 'PASSWORD_ELSEWHERE'
  | 'LINK_DEAD'
  | 'SETUP_CLOSED'
  | 'ACCOUNT_UNKNOWN'
  | 'ACCOUNT_BAD_NAME'
  | 'ACCOUNT_NAME_TAKEN'
  | 'ACCOUNT_WITHOUT_ROLE'
  | 'ACCOUNT_UNKNOWN_PLACE'
  | 'ACCOUNT_LAST_ADMINISTRATOR'
  | 'SESSION_UNKNOWN'
  | 'TOKEN_UNKNOWN'
  | 'TOKEN_BAD_NAME'
  | 'TOKEN_BAD_EXPIRY'
  | 'TOKEN_TOO_WIDE'
  | 'OIDC_NOT_CONFIGURED'
  | 'OIDC_UNKNOWN_ACCOUNT'
  | 'OIDC_FAILED';

/** Something about access that is refused. The message says why and what to do, in Chinese and English. */
export class AccessError extends Error {
  override readonly name = 'AccessError';
  readonly code: AccessErrorCode;
  readonly messageZh: string;
  readonly messageEn: string;

  constructor(code: AccessErrorCode, { zh, en }: Sentence, options?: ErrorOptions) {
    super(`${zh} ${en}`, options);
    this.code = code;
    this.messageZh = zh;
    this.messageEn = en;
  }
}

/** What was refused and why, as a value: an error that a resolver returns would be thrown. */
export interface AccessProblem extends Sentence {
  readonly code: AccessErrorCode;
}

export const problemOf = ({ code, messageZh, messageEn }: AccessError): AccessProblem => ({
  ...{ code, zh: messageZh, en: messageEn },
});
