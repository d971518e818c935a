import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
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

/** Where data lives by the custom of each system. */
function defaultHome(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'Minxin');
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'Minxin');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'minxin');
}
