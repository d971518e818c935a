import { unzipSync, type Zippable, zipSync } from 'fflate';

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
