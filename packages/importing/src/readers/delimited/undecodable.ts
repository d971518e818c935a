import { createReadStream } from 'node:fs';
import type { TextDecoder } from 'node:util';
import { ImportError } from '../../import-error.ts';
import { decoderFor } from './encoding.ts';

const LINE_END = /\r\n|\r|\n/g;

/** The refusal of a text that is not all in its encoding: names the line of its first bad byte. */
export async function undecodable(
  path: string,
  file: string,
  encoding: string,
): Promise<ImportError> {
  const row = await firstBadLine(path, file, encoding);
  const name = encoding.toUpperCase();
  return new ImportError(
    'UNDECODABLE',
    { file, row },
    {
      zh: `这一行有不属于 ${name} 编码的字节，文件混用了编码或已损坏。请用一种编码重新保存，或指明编码。`,
      en: `there are bytes that are not ${name}: the file mixes encodings or is damaged. Save it in one encoding, or name its encoding.`,
    },
  );
}

async function firstBadLine(path: string, file: string, encoding: string): Promise<number> {
  // A decoder that failed has lost its place: one runs ahead, the other then goes byte by byte.
  const ahead = decoderFor(encoding, file);
  const behind = decoderFor(encoding, file);
  let line = 1;
  let afterCr = false;
  const count = (text: string) => {
    const ends = text.match(LINE_END)?.length ?? 0;
    line += afterCr && text.startsWith('\n') ? ends - 1 : ends;
    if (text !== '') afterCr = text.endsWith('\r');
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const decoded = attempt(ahead, chunk);
    if (decoded !== null) {
      behind.decode(chunk, { stream: true });
      count(decoded);
      continue;
    }
    for (const byte of chunk) {
      const text = attempt(behind, Uint8Array.of(byte));
      if (text === null) return line;
      count(text);
    }
  }
  return line;
}

function attempt(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
