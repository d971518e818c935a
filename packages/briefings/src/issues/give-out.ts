import type { Language } from '@minxin/commentary';
import { type ComposeRequest, composeDocument } from '../compose/compose-document.ts';
import type { FileContent } from '../files/file-content.ts';
import { packName } from '../pack/pack-names.ts';
import { writePack } from '../pack/write-pack.ts';
import { zipFiles } from '../pack/zip-files.ts';
import type { Templates } from '../templates/templates.ts';

/** A file as it is given out. */
export interface GivenFile {
  readonly language: Language;
  readonly name: string;
  readonly kind: string;
  readonly content: Buffer;
}

/** A revision as it shall be written. */
export interface Order extends ComposeRequest {
  readonly templates: Templates;
}

/** Files that people open by themselves; the others lie in the zip, which has all of them. */
const ALONE: ReadonlySet<FileContent['kind']> = new Set(['pdf', 'pptx', 'docx', 'xlsx']);

/** Writes the files of a revision that are given out: those that stand alone, and the zip of the whole pack. */
export async function giveOut(order: Order): Promise<readonly GivenFile[]> {
  const { language } = order;
  const document = await composeDocument(order);
  const alone: GivenFile[] = [];
  async function* all() {
    for await (const file of writePack(document, order.templates)) {
      if (ALONE.has(file.kind)) alone.push({ ...file, language });
      yield file;
    }
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of zipFiles(all(), document.frozenOn)) pieces.push(piece);
  const zip = { name: `${packName(document)}.zip`, kind: 'zip', content: Buffer.concat(pieces) };
  return [...alone, { ...zip, language }];
}
