export * from './changes.ts';
export * from './contacts.ts';
export * from './gains.ts';
export * from './households.ts';
export * from './incomes.ts';
export * from './members.ts';
