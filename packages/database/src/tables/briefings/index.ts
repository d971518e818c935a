export * from './briefings.ts';
export * from './edits.ts';
export * from './files.ts';
export * from './revisions.ts';
