export { type Parts, readParts, textOf } from '../office/package/parts.ts';
export { documentNamed } from './document-named.ts';
export { largeDocument } from './large-document.ts';
export { readWorkbook } from './office-charts.ts';
export { type RecordOptions, writeRecords } from './records.ts';
export { sampleDocument } from './sample-document.ts';
export { startMailServer, type TestMailServer } from './smtp-server.ts';
export { pageTexts } from './tools.ts';
