import { unzipSync, type Zippable, zipSync } from 'fflate';
import { BriefingError } from '../../briefing-error.ts';

/** The files inside a DOCX, PPTX or XLSX, by their path: "word/document.xml". */
export type Parts = Map<string, Uint8Array>;

export const CONTENT_TYPES = '[Content_Types].xml';

/** The least a zip can tell, and read as local time, so that it is the same everywhere. */
const EPOCH = new Date(1980, 0, 1);

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export const textOf = (parts: Parts, path: string): string => decoder.decode(parts.get(path));
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

export const readParts = (file: Uint8Array): Parts => new Map(Object.entries(unzipSync(file)));

/** A zip of parts: the same parts, the same bytes. The types come first, as readers expect. */
export function writeParts(parts: Parts): Buffer {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const name of names) zippable[name] = parts.get(name) ?? new Uint8Array();
  return Buffer.from(zipSync(zippable, { mtime: EPOCH, level: 6 }));
}

const rank = (name: string): number =>
  name === CONTENT_TYPES ? 0 : name === '_rels/.rels' ? 1 : 2;

/** Of a template, unpacked: an office's has some MB, and a small zip may hide much more. */
const LARGEST = 64 * 1024 * 1024;

/**
 * A template that staff brought.
 * @param main the part that makes it what it should be: "word/document.xml"
 * @throws BriefingError BRIEFING_BAD_MASTER for what is no such file
 */
export function readMaster(file: Uint8Array, main: string): Parts {
  let size = 0;
  try {
    const parts = new Map(
      Object.entries(
        unzipSync(file, {
          filter: ({ originalSize }) => {
            size += originalSize;
            if (size > LARGEST) throw new Error(`It unpacks to more than ${LARGEST} bytes.`);
            return true;
          },
        }),
      ),
    );
    if (!parts.has(main)) throw new Error(`It has no ${main}.`);
    return parts;
  } catch (cause) {
    throw new BriefingError(
      'BRIEFING_BAD_MASTER',
      `这个文件不能作模板：请用 Word 或 PowerPoint 另存为 .docx 或 .pptx（不是 .doc、.ppt，也没有打开密码）后再试。`,
      'This file cannot be a template: save it as .docx or .pptx without a password, and try again.',
      { cause },
    );
  }
}
