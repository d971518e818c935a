export * from './activities.ts';
export * from './branches.ts';
export * from './findings.ts';
export * from './opinions.ts';
export * from './service.ts';
