import type { BriefingDocument } from '../document/index.ts';
import type { FileKind, Files } from '../files/file-content.ts';
import { packName } from './pack-names.ts';

/** Writes some of the files of a briefing. */
export type FileWriter = (document: BriefingDocument) => Files;

/** The whole briefing as one file of a kind. */
export const wholeFile = (
  kind: FileKind,
  write: (document: BriefingDocument) => Buffer | Promise<Buffer>,
): FileWriter =>
  async function* (document) {
    yield { name: `${packName(document)}.${kind}`, kind, content: await write(document) };
  };
