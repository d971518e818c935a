export {
  type Batch,
  type BatchDescription,
  commitBatch,
  type ReachedDays,
  type Refresh,
  raiseVersion,
  type Written,
} from './batches/commit-batch.ts';
export { DistrictBusy } from './batches/district-busy.ts';
export * from './batches/read-data-standing.ts';
export * from './batches/read-data-version.ts';
export { narrowDataDays, type SubjectDays, subjectDays } from './batches/subject-days.ts';
export { tryBatch } from './batches/try-batch.ts';
export { listenForVersions, type VersionNotice } from './batches/version-notices.ts';
export { cancelledBy } from './cancelling/cancelled-by.ts';
export * from './connect.ts';
export * from './copy-rows.ts';
export { type Fault, faultOf, faultText } from './fault-of.ts';
export * from './foreign-key-violation.ts';
export * from './local-cluster/index.ts';
export * from './migrate.ts';
export * from './open-snapshot.ts';
export * from './record-tables.ts';
export * from './rules/index.ts';
export * from './run-statement.ts';
export { DISTRICT_ROLE, enterScope, leaveScope, SCOPED_ROLE } from './scope/enter-scope.ts';
export { isWhole, type Reach, type RowScope } from './scope/row-scope.ts';
export { scopedConnection } from './scope/scoped-connection.ts';
export * from './sql-list.ts';
export * from './subjects.ts';
export * from './tables/index.ts';
export * from './transaction.ts';
export * from './witness.ts';
