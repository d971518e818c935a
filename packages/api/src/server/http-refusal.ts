import type { Sentence } from '@minxin/database';

/** A request that is refused; the server answers with its status, code and sentence, as JSON. */
export class HttpRefusal extends Error {
  override readonly name: string = 'HttpRefusal';
  readonly code: string;
  readonly statusCode: number;
  readonly messageZh: string;
  readonly messageEn: string;
  /** What the answer tells beside code and sentence. */
  readonly details: Readonly<Record<string, number>>;

  constructor(
    code: string,
    statusCode: number,
    { zh, en }: Sentence,
    details: Readonly<Record<string, number>> = {},
  ) {
    super(`${zh}${en}`);
    this.code = code;
    this.statusCode = statusCode;
    this.messageZh = zh;
    this.messageEn = en;
    this.details = details;
  }
}
