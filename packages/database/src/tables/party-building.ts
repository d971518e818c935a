export * from './party-building/activities.ts';
export * from './party-building/branches.ts';
export * from './party-building/findings.ts';
export * from './party-building/opinions.ts';
export * from './party-building/service.ts';
