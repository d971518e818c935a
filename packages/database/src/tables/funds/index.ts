export * from './agreements.ts';
export * from './gate.ts';
export * from './inspections.ts';
export * from './lines.ts';
export * from './payments.ts';
export * from './progress.ts';
export * from './projects.ts';
export * from './stages.ts';
