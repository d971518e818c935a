export * from './batches/commit-batch.ts';
export * from './connect.ts';
export * from './copy-rows.ts';
export * from './foreign-key-violation.ts';
export * from './local-cluster/index.ts';
export * from './migrate.ts';
export * from './tables/index.ts';
export * from './transaction.ts';
