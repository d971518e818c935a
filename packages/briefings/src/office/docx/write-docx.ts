import { Document, Packer } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { BriefingDocument } from '../../document/index.ts';
import type { RedHeader } from '../../templates/templates.ts';
import { readParts, writeParts } from '../package/parts.ts';
import { titleLine, wholeHash } from '../provenance.ts';
import { writeBody } from './body.ts';
import { commentsOf } from './comments.ts';
import { pageFooter, pageHeader } from './edges.ts';
import { finishDocument } from './finish.ts';
import { front } from './front.ts';
import { intoMaster } from './master.ts';
import { PAGE } from './page.ts';
import { styles } from './styles.ts';
import { theme } from './theme.ts';

export interface DocxOptions {
  /** A red head above the title, as an office's own papers bear it. */
  readonly redHeader?: RedHeader | undefined;
  /** A DOCX of the staff, in whose styles, on whose pages and between whose heads and feet the text stands. */
  readonly master?: Uint8Array | undefined;
}

/**
 * A briefing as a Word document that staff edit: A4 as GB/T 9704 has it, headings that lead the
 * navigation pane, contents with page numbers, native charts with their workbooks, and comments on
 * paragraphs whose figures changed since they were written. The same document gives the same bytes.
 * @throws BriefingError BRIEFING_BAD_MASTER
 */
export async function writeDocx(
  document: BriefingDocument,
  options: DocxOptions = {},
): Promise<Buffer> {
  const comments = commentsOf(document);
  const { children, natives } = await writeBody(document, comments);
  const header = pageHeader(document);
  const word = new Document({
    ...{ title: titleLine(document), creator: document.issuer, lastModifiedBy: document.issuer },
    description: wholeHash(document),
    theme,
    ...{ styles, evenAndOddHeaderAndFooters: true, comments: { children: comments.all } },
    // Pages are counted as far as can be known without the fonts of the reader's machine.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: header, even: pageHeader(document) },
        footers: { default: pageFooter('odd'), even: pageFooter('even') },
        children: [...front(document, options.redHeader), ...children],
      },
    ],
  });
  const parts = readParts(await Packer.toBuffer(word));
  finishDocument(parts, document, natives);
  return writeParts(options.master === undefined ? parts : intoMaster(parts, options.master));
}
