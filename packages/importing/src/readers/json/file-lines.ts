import { createReadStream } from 'node:fs';

/** A line of a file by its bytes, without its line break. */
export interface FileLine {
  /** 1-based. */
  readonly number: number;
  /** Where it begins, in bytes. */
  readonly start: number;
  readonly length: number;
  /** Null where it is longer than was allowed: such a line is passed over, not kept. */
  readonly bytes: Buffer | null;
}

const LF = 0x0a;

/** The lines of a file, one at a time. Throws the system's error where it can't be read. */
export async function* fileLines(path: string, longest: number): AsyncGenerator<FileLine> {
  let held: Buffer[] = [];
  let number = 1;
  let start = 0;
  let length = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length <= longest) held.push(part);
    else held = [];
  };
  const line = (): FileLine => ({
    number,
    start,
    length,
    bytes: length <= longest ? Buffer.concat(held) : null,
  });
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 1 << 18 });
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
      take(chunk.subarray(from, end));
      yield line();
      number += 1;
      start += length + 1;
      length = 0;
      held = [];
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
