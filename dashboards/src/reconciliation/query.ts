import type { ReconciliationQuery } from './query.generated.ts';

export type ReconciliationAnswer = ReconciliationQuery;

export { ReconciliationDocument as reconciliationQuery } from './query.generated.ts';
