export * from './enterprises/benefits.ts';
export * from './enterprises/benefits-given.ts';
export * from './enterprises/enterprises.ts';
export * from './enterprises/ledger.ts';
export * from './enterprises/ledger-timeliness.ts';
export * from './enterprises/people.ts';
export * from './enterprises/team-compliance.ts';
export * from './enterprises/teams.ts';
