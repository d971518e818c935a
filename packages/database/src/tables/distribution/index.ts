export * from './collective-incomes.ts';
export * from './dividends.ts';
export * from './payouts.ts';
export * from './plans.ts';
export * from './rule-sets.ts';
export * from './shares.ts';
export * from './steps.ts';
