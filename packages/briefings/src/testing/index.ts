export { largeDocument } from './large-document.ts';
export { sampleDocument } from './sample-document.ts';
