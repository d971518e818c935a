export { DocumentChecks } from './document-checks.ts';
export { DEFAULT_LIMITS, type Limits, readLimits, STATEMENT_SECONDS } from './limits.ts';
export { questionTime } from './question-time.ts';
export { QUERY_TIMEOUT, tookTooLong } from './time-limit.ts';
