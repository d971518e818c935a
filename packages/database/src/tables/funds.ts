export * from './funds/agreements.ts';
export * from './funds/gate.ts';
export * from './funds/inspections.ts';
export * from './funds/lines.ts';
export * from './funds/payments.ts';
export * from './funds/progress.ts';
export * from './funds/projects.ts';
export * from './funds/stages.ts';
