export { largeDocument } from './large-document.ts';
export { type RecordOptions, writeRecords } from './records.ts';
export { sampleDocument } from './sample-document.ts';
export { startMailServer, type TestMailServer } from './smtp-server.ts';
