export { indexCheck } from './index-check.ts';
export { runChecks } from './run-checks.ts';
