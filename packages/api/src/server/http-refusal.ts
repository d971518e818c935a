import type { Sentence } from '@minxin/database';
import { sentenceOf } from './bilingual.ts';

/** A request that is refused; the server answers with its status, code and sentence, as JSON. */
export class HttpRefusal extends Error {
  override readonly name: string = 'HttpRefusal';
  readonly code: string;
  readonly statusCode: number;
  readonly messageZh: string;
  readonly messageEn: string;

  constructor(code: string, statusCode: number, { zh, en }: Sentence) {
    super(`${zh}${en}`);
    this.code = code;
    this.statusCode = statusCode;
    this.messageZh = zh;
    this.messageEn = en;
  }
}

/** An error of two languages with a code as a refusal of this status; anything else as it is. */
export function httpRefusalOf(failure: unknown, status: number): unknown {
  const sentence = sentenceOf(failure);
  if (!sentence || !(failure instanceof Error && 'code' in failure)) return failure;
  return new HttpRefusal(String(failure.code), status, sentence);
}
