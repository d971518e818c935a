export type PrivacyErrorCode =
  | 'KEYS_NOT_OPENED'
  | 'KEY_MISSING'
  | 'KEYS_EXPOSED'
  | 'KEYS_UNREADABLE'
  | 'KEYS_NOT_WRITABLE'
  | 'KEY_IN_USE'
  | 'SEAL_BROKEN';

/** Why something can't be sealed or opened. The message says what to do, in both languages, and never what is sealed. */
export class PrivacyError extends Error {
  override readonly name = 'PrivacyError';
  readonly code: PrivacyErrorCode;
  readonly messageZh: string;
  readonly messageEn: string;

  constructor(
    code: PrivacyErrorCode,
    { zh, en }: { readonly zh: string; readonly en: string },
    options?: ErrorOptions,
  ) {
    super(`${zh}${en}`, options);
    this.code = code;
    this.messageZh = zh;
    this.messageEn = en;
  }
}

export const keyMissing = (id: string): PrivacyError =>
  new PrivacyError('KEY_MISSING', {
    zh: `缺少密钥 ${id}，用它加密的内容无法读取。请管理员把它放回密钥文件（keys.json）或 MINXIN_KEYS。`,
    en: `The key ${id} is missing, and what it sealed can't be read. Put it back into keys.json or MINXIN_KEYS.`,
  });

export const sealBroken = (where: string): PrivacyError =>
  new PrivacyError('SEAL_BROKEN', {
    zh: `${where} 的密文已损坏或不属于这里，没有读出。请管理员从备份恢复。`,
    en: `What is sealed in ${where} is damaged or does not belong there. Restore it from a backup.`,
  });
