/** A period that cannot be read; the message names the value and a valid one, in Chinese and English. */
export class PeriodError extends Error {
  override readonly name = 'PeriodError';
  readonly code = 'BAD_PERIOD';
  readonly messageZh: string;
  readonly messageEn: string;

  constructor(value: string, chinese: string, english: string) {
    const messageZh = `时间范围无效：${value}；${chinese}。`;
    const messageEn = `Bad period ${value}: ${english}.`;
    super(`${messageZh} ${messageEn}`);
    this.messageZh = messageZh;
    this.messageEn = messageEn;
  }
}
