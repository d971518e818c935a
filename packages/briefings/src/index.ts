export { BriefingError, type BriefingErrorCode } from './briefing-error.ts';
export { type BriefingExport, type ExportRequest, exportBriefing } from './export-briefing.ts';
export type { FileKind, WrittenFile } from './files/write-together.ts';
export { type DocxOptions, writeDocx } from './office/docx/write-docx.ts';
export { type PptxOptions, writePptx } from './office/pptx/write-pptx.ts';
