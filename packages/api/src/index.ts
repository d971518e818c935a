export { auditCsv } from './audit/audit-csv.ts';
export { openAsk } from './briefings/open-ask.ts';
export { type Limits, readLimits, STATEMENT_SECONDS } from './limits/index.ts';
export { createServer, type ServerOptions } from './server/create-server.ts';
