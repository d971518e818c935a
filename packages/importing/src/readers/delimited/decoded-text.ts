import { createReadStream } from 'node:fs';
import { decoderFor } from './encoding.ts';
import { undecodable } from './undecodable.ts';

/** Bytes read at a time: some hundreds of rows, up to a few thousand narrow ones. */
export const PIECE = 128 * 1024;

/**
 * A file's text in pieces, without its byte order mark.
 * @throws ImportError UNKNOWN_ENCODING, UNDECODABLE
 */
export async function* decodedText(
  path: string,
  file: string,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = decoderFor(encoding, file);
  const decode = async (bytes?: Buffer): Promise<string> => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw await undecodable(path, file, encoding);
    }
  };
  const pieces: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: PIECE });
  for await (const bytes of pieces) yield await decode(bytes);
  yield await decode();
}
