/** A period that cannot be read; the message names the value and a valid one, in Chinese and English. */
export class PeriodError extends Error {
  override readonly name = 'PeriodError';
  readonly code = 'BAD_PERIOD';

  constructor(value: string, chinese: string, english: string) {
    super(`时间范围无效：${value}；${chinese}。 Bad period ${value}: ${english}.`);
  }
}
