export { largeDocument } from './large-document.ts';
export { type RecordOptions, writeRecords } from './records.ts';
export { sampleDocument } from './sample-document.ts';
