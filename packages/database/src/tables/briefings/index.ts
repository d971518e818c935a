export * from './briefings.ts';
export * from './edits.ts';
export * from './files.ts';
export * from './revisions.ts';
export * from './runs.ts';
export * from './schedules.ts';
