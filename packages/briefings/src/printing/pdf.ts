import { fileURLToPath } from 'node:url';
import type { BriefingDocument } from './document.ts';
import { typesetPdf } from './typst.ts';

const TEMPLATE = fileURLToPath(new URL('../../template/briefing.typ', import.meta.url));

/** Sets a document in the template. */
export const renderPdf = (document: BriefingDocument): Buffer => typesetPdf(TEMPLATE, document);
