import type { BriefingDocument } from '../document/index.ts';
import type { FileContent } from '../files/file-content.ts';
import { writeDocx } from '../office/docx/write-docx.ts';
import { writePptx } from '../office/pptx/write-pptx.ts';
import { writePdf } from '../printing/document/write-pdf.ts';
import { writeXlsx } from '../sheets/write-xlsx.ts';
import type { Templates } from '../templates/templates.ts';
import { blockFiles } from './block-files.ts';
import { type FileWriter, wholeFile } from './file-writer.ts';
import { type ListedFile, listed, manifestFile } from './manifest.ts';

/** Everything that a briefing is written as, in the order of the pack. */
const writersIn = ({ pptx, docx, redHeader }: Templates): readonly FileWriter[] => [
  wholeFile('pdf', (document) => writePdf(document, { redHeader })),
  wholeFile('docx', (document) => writeDocx(document, { redHeader, master: docx })),
  wholeFile('pptx', (document) => writePptx(document, { master: pptx })),
  wholeFile('xlsx', writeXlsx),
  blockFiles,
];

/**
 * All files of a briefing, made one after the other as they are asked for, and last a `manifest.json`
 * with the digest of each. The same document in the same templates gives the same bytes.
 */
export async function* writePack(
  document: BriefingDocument,
  templates: Templates = {},
  writers: readonly FileWriter[] = writersIn(templates),
): AsyncGenerator<FileContent> {
  const files: ListedFile[] = [];
  for (const write of writers) {
    for await (const file of write(document)) {
      files.push(listed(file));
      yield file;
    }
  }
  yield manifestFile(document, templates, files);
}
