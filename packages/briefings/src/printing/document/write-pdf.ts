import { fileURLToPath } from 'node:url';
import { theme } from '@minxin/charts';
import type { BriefingDocument } from '../../document/index.ts';
import { typesetPdf } from '../typst.ts';
import { composeDocument, type PrintOptions } from './compose.ts';

const TEMPLATE = fileURLToPath(new URL('../../../template/document/main.typ', import.meta.url));

/**
 * A briefing as PDF: cover, contents, sections, with vector charts and bookmarks, laid out as GB/T 9704
 * lays official papers out. The same document gives the same bytes.
 * @throws BriefingError BRIEFING_NOT_PRINTED with what Typst says of the template
 */
export const writePdf = (document: BriefingDocument, options: PrintOptions = {}): Buffer =>
  typesetPdf(TEMPLATE, composeDocument(document, theme('paper'), options));
