export * from './factories.ts';
export * from './factory-days.ts';
export * from './factory-leases.ts';
export * from './lease-rents.ts';
export * from './planted-areas.ts';
export * from './rent-entries.ts';
