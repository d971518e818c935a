import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { undecodable } from './undecodable.ts';
import { measureUtf8, wholeLength } from './utf-8.ts';
import { utf16Of } from './utf-16.ts';

/** From this share of its bytes beyond ASCII on, a text that is not all UTF-8 is damaged UTF-8. */
const MOSTLY = 0.6;

const UTF8_MARK = Buffer.from('\u{FEFF}');

/**
 * How a text is encoded: by its byte order mark; as UTF-16 by its zero bytes; as UTF-8 where all of
 * it is; else as GB18030, which includes GBK. The whole file is looked at, as its first Chinese
 * character may stand far down.
 * @throws ImportError UNDECODABLE for a text that is mostly UTF-8, with the line of the first bad byte
 */
export async function detectEncoding(path: string, file: string): Promise<string> {
  let carry: Uint8Array = new Uint8Array();
  let beyondAscii = 0;
  let first = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (first) {
      const utf16 = utf16Of(chunk);
      if (utf16) return utf16;
      if (UTF8_MARK.equals(chunk.subarray(0, UTF8_MARK.length))) return 'utf-8';
      first = false;
    }
    const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    const whole = wholeLength(bytes);
    const block = bytes.subarray(0, whole);
    if (!isUtf8(block)) return notAllUtf8(path, file, block, beyondAscii);
    if (!isAscii(block)) beyondAscii += measureUtf8(block).valid;
    carry = bytes.subarray(whole);
  }
  return carry.length > 0 ? notAllUtf8(path, file, carry, beyondAscii) : 'utf-8';
}

/** Chinese text in GB18030 looks like UTF-8 for a few characters at most. */
async function notAllUtf8(
  path: string,
  file: string,
  block: Uint8Array,
  validBefore: number,
): Promise<string> {
  const { valid, invalid } = measureUtf8(block);
  const share = (validBefore + valid) / (validBefore + valid + invalid);
  if (share >= MOSTLY) throw await undecodable(path, file, 'utf-8');
  return 'gb18030';
}
