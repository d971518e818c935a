import { Command } from 'commander';
import { addAudit } from './commands/audit.ts';
import { addBatches } from './commands/batches.ts';
import { addBriefing } from './commands/briefing.ts';
import { addCalendar } from './commands/calendar.ts';
import { addDoctor } from './commands/doctor.ts';
import { addImport } from './commands/import.ts';
import { addKeys } from './commands/keys.ts';
import { addMigrate } from './commands/migrate.ts';
import { addRollups } from './commands/rollups.ts';
import { addServe } from './commands/serve.ts';
import { addSetup } from './commands/setup.ts';
import { addSimulate } from './commands/simulate.ts';
import { addToken } from './commands/token.ts';
import { addUndo } from './commands/undo.ts';
import { EXIT_STATUS } from './output/command-error.ts';

const HELP = `
Environment:
  HOST, PORT     where to serve (127.0.0.1, 4000)
  MINXIN_HOME    the data home
  DATABASE_URL   a PostgreSQL of 15 or newer; without it Minxin runs its own in the data home
  MINXIN_TOKEN   a fixed sign-in and bearer token of at least 16 characters
  MINXIN_TLS_CERT, MINXIN_TLS_KEY
                 PEM files: serve by TLS
  MINXIN_TRUSTED_PROXY
                 address or range of the proxy that does TLS, and whose word on addresses is taken
  MINXIN_OIDC_ISSUER, MINXIN_OIDC_CLIENT_ID, MINXIN_OIDC_CLIENT_SECRET, MINXIN_OIDC_ROLES_CLAIM
                 sign-in by an identity provider
  MINXIN_KEYS    the keys to what is known of persons, <id>:<base64> with commas between, the last one
                 seals; without it those in keys.json of the data home
  MINXIN_SMTP_URL, MINXIN_SMTP_FROM
                 the mail server and the sender of scheduled briefings

With NODE_ENV=production, or a HOST that others reach, it serves only with an account and by TLS.

Exit status:
  0 done${Object.entries(EXIT_STATUS)
    .map(([kind, status]) => `\n  ${status} ${kind.toLowerCase().replaceAll('_', ' ')}`)
    .join('')}`;

export function createProgram(version: string): Command {
  const program = new Command('minxin')
    .description('民心：区县政务数据平台 · the data platform of a district government')
    .version(version)
    .addHelpText('after', HELP)
    .configureHelp({ sortSubcommands: false })
    .exitOverride();
  for (const add of [
    addServe,
    addSetup,
    addMigrate,
    addImport,
    addBatches,
    addUndo,
    addSimulate,
    addBriefing,
    addAudit,
    addDoctor,
    addCalendar,
    addRollups,
    addKeys,
    addToken,
  ])
    add(program);
  return program;
}
