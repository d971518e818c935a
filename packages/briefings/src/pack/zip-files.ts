import type { Day } from '@minxin/calendar';
import { Zip, ZipDeflate } from 'fflate';
import { entryTime } from '../files/entry-time.ts';
import type { FileKind, Files } from '../files/file-content.ts';

/** Those that are compressed already. */
const DENSE: ReadonlySet<FileKind> = new Set(['pdf', 'xlsx', 'pptx', 'docx', 'png']);

/**
 * Files as one zip, in pieces as they are made: in their order and dated alike, so that the same files
 * give the same bytes on every machine (fflate compresses in JavaScript, alike everywhere).
 */
export async function* zipFiles(files: Files, day: Day): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for await (const { name, kind, content } of files) {
    // Not a stored entry: some readers refuse one whose size stands behind it.
    const entry = new ZipDeflate(name, { level: DENSE.has(kind) ? 0 : 6 });
    entry.mtime = entryTime(day);
    zip.add(entry);
    entry.push(content, true);
    yield* pieces.splice(0);
  }
  zip.end();
  yield* pieces.splice(0);
}
