import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { MailOptions } from '@minxin/briefings';
import { CommandError } from './output/command-error.ts';

/** What the surroundings say: everything that is not an argument. */
export interface Environment {
  readonly port: number;
  readonly home: string;
  /** Where imported files are kept, in the data home. */
  readonly filesFolder: string;
  /** Where the district's own templates of the briefing lie, in the data home. */
  readonly templatesFolder: string;
  readonly databaseUrl: string | undefined;
  readonly fixedToken: string | undefined;
  readonly districtCode: string;
  /** How briefings are sent by e-mail; undefined where none are. */
  readonly mail: MailOptions | undefined;
}

const SHORTEST_TOKEN = 16;
const DEFAULT_PORT = 4000;
const DEFAULT_DISTRICT = '610902';

/** @throws CommandError USAGE where a variable can't be what it says */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const home = resolve(env.MINXIN_HOME || defaultHome(env));
  return {
    port: readPort(env.PORT),
    home,
    filesFolder: join(home, 'files'),
    templatesFolder: join(home, 'templates'),
    databaseUrl: env.DATABASE_URL || undefined,
    fixedToken: readToken(env.MINXIN_TOKEN),
    districtCode: DEFAULT_DISTRICT,
    mail: readMail(env.MINXIN_SMTP_URL, env.MINXIN_SMTP_FROM),
  };
}

function readPort(text: string | undefined): number {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new CommandError(
    'USAGE',
    `PORT is ${JSON.stringify(text)}; it must be a number from 1 to 65535, such as 4000.`,
  );
}

function readToken(text: string | undefined): string | undefined {
  if (!text || text.length >= SHORTEST_TOKEN) return text || undefined;
  throw new CommandError(
    'USAGE',
    `MINXIN_TOKEN has ${text.length} characters; give it at least ${SHORTEST_TOKEN}, or unset it to be let in by a printed link.`,
  );
}

function readMail(url: string | undefined, from: string | undefined): MailOptions | undefined {
  if (!url && !from) return undefined;
  // The URL may hold a password: it is not repeated.
  if (!url || !/^smtps?:\/\/[^/]/.test(url) || !URL.canParse(url)) {
    throw new CommandError(
      'USAGE',
      'MINXIN_SMTP_URL must name the mail server, such as smtp://name:password@mail.example.gov.cn:25 or smtps://….',
    );
  }
  if (!from?.includes('@')) {
    throw new CommandError(
      'USAGE',
      `MINXIN_SMTP_FROM is ${JSON.stringify(from ?? '')}; it must be the sender, such as "民心 <minxin@example.gov.cn>".`,
    );
  }
  return { url, from };
}

/** Where data lives by the custom of each system. */
function defaultHome(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'Minxin');
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'Minxin');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'minxin');
}
