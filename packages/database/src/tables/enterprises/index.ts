export * from './benefits.ts';
export * from './benefits-given.ts';
export * from './enterprises.ts';
export * from './ledger.ts';
export * from './ledger-timeliness.ts';
export * from './people.ts';
export * from './team-compliance.ts';
export * from './teams.ts';
