import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { OidcOptions } from '@minxin/access';
import type { MailOptions } from '@minxin/briefings';
import { type Keyring, openKeyring } from '@minxin/privacy';
import { CommandError } from './output/command-error.ts';

/** What the surroundings say: everything that is not an argument. */
export interface Environment {
  /** The address that is listened at. */
  readonly host: string;
  readonly port: number;
  /** Whether others than who sits at this machine can reach it, or it is said to be in earnest. */
  readonly isProduction: boolean;
  /** Files of the certificate and its key, in PEM; undefined where a proxy does TLS, or nobody. */
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  /** Address or CIDR of the proxy before the server. */
  readonly trustedProxy: string | undefined;
  /** Who vouches for people by OpenID Connect; undefined where nobody does. */
  readonly oidc: OidcOptions | undefined;
  readonly home: string;
  /** Where imported files are kept, in the data home. */
  readonly filesFolder: string;
  /** Where the district's own templates of the briefing lie, in the data home. */
  readonly templatesFolder: string;
  readonly databaseUrl: string | undefined;
  /** To what is known of persons: those of MINXIN_KEYS, or of the data home. */
  readonly keys: Keyring;
  readonly fixedToken: string | undefined;
  readonly districtCode: string;
  /** How much one may ask of the server, as `MINXIN_LIMITS` says it. */
  readonly limits: string;
  /** How briefings are sent by e-mail; undefined where none are. */
  readonly mail: MailOptions | undefined;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const SHORTEST_TOKEN = 16;
const DEFAULT_PORT = 4000;
const DEFAULT_DISTRICT = '610902';

/** @throws CommandError USAGE where a variable can't be what it says */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const home = resolve(env.MINXIN_HOME || defaultHome(env));
  const host = env.HOST || '127.0.0.1';
  return {
    host,
    port: readPort(env.PORT),
    isProduction: env.NODE_ENV === 'production' || !LOOPBACK.has(host),
    tls: readTls(env.MINXIN_TLS_CERT, env.MINXIN_TLS_KEY),
    trustedProxy: readProxy(env.MINXIN_TRUSTED_PROXY),
    oidc: readOidc(env),
    home,
    filesFolder: join(home, 'files'),
    templatesFolder: join(home, 'templates'),
    databaseUrl: env.DATABASE_URL || undefined,
    keys: openKeyring(home, env.MINXIN_KEYS),
    fixedToken: readToken(env.MINXIN_TOKEN),
    districtCode: DEFAULT_DISTRICT,
    limits: env.MINXIN_LIMITS ?? '',
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

function readTls(cert: string | undefined, key: string | undefined): Environment['tls'] {
  if (!cert && !key) return undefined;
  if (cert && key) return { cert, key };
  throw new CommandError(
    'USAGE',
    'MINXIN_TLS_CERT and MINXIN_TLS_KEY go together: name the PEM files of the certificate and of its key.',
  );
}

function readProxy(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const [address = '', bits, ...more] = text.split('/');
  const longest = isIP(address) === 6 ? 128 : 32;
  const isRange = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest);
  if (isIP(address) !== 0 && isRange && more.length === 0) return text;
  throw new CommandError(
    'USAGE',
    `MINXIN_TRUSTED_PROXY is ${JSON.stringify(text)}; it must be the address of the proxy, or a range, such as 10.0.0.5 or 10.0.0.0/24.`,
  );
}

function readOidc(env: NodeJS.ProcessEnv): OidcOptions | undefined {
  const { MINXIN_OIDC_ISSUER: issuer, MINXIN_OIDC_CLIENT_ID: clientId } = env;
  if (!issuer && !clientId) return undefined;
  if (!issuer || !/^https?:/.test(issuer) || !URL.canParse(issuer) || !clientId) {
    throw new CommandError(
      'USAGE',
      'MINXIN_OIDC_ISSUER must be the address of the identity provider, such as https://id.example.gov.cn, and MINXIN_OIDC_CLIENT_ID the name by which it knows this server.',
    );
  }
  return {
    ...{ issuer, clientId },
    clientSecret: env.MINXIN_OIDC_CLIENT_SECRET || undefined,
    rolesClaim: env.MINXIN_OIDC_ROLES_CLAIM || undefined,
  };
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
