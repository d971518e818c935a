import {
  type AccessPlace,
  findApiToken,
  findSession,
  type IdentityProvider,
  isFixedToken,
  narrowedTo,
  ownerNamed,
  type Viewer,
  viewerOfAccount,
} from '@minxin/access';
import type { Connection } from '@minxin/database';
import type { FastifyRequest } from 'fastify';
import { sessionOf } from './session-cookie.ts';

export interface AccessOptions extends AccessPlace {
  /** To the log of who did what. */
  readonly connection: Connection;
  /** `MINXIN_TOKEN`: lets its bearer in without a session. */
  readonly fixedToken?: string | undefined;
  /** Whether the owner of the machine sees what few households stand behind. */
  readonly smallCells: boolean;
  /** Whether browsers come by TLS, to us or to the proxy before us: their cookie then goes no other way. */
  readonly isSecure: boolean;
  /** Who vouches for people, where there is anybody. */
  readonly provider?: IdentityProvider | undefined;
}

/** Who asks, and by what they are let in. */
export interface SignedIn {
  readonly viewer: Viewer;
  /** Null for who bears a token. */
  readonly sessionId: number | null;
  /** A session whose token is to be replaced with this answer. */
  readonly isDue: boolean;
  /** Whether it is a token of somebody's making, which may not make others. */
  readonly byApiToken: boolean;
}

/** How batches name the owner of the machine. */
export const OWNER = { page: '网页', api: 'API' } as const;

/** Who asks, read anew for every request: what was taken back lets nobody in. Null for nobody. */
export async function signedIn(
  request: FastifyRequest,
  access: AccessOptions,
): Promise<SignedIn | null> {
  const now = new Date();
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (bearer !== undefined) return byToken(bearer, access, now);
  const token = sessionOf(request, access);
  const session = token ? await findSession(access, token, now) : undefined;
  if (!session) return null;
  const { account, id: sessionId, isDue } = session;
  const viewer = account ? viewerOfAccount(account) : ownerNamed(OWNER.page, access.smallCells);
  return { viewer, sessionId, isDue, byApiToken: false };
}

async function byToken(bearer: string, access: AccessOptions, now: Date): Promise<SignedIn | null> {
  const { fixedToken, smallCells } = access;
  const owner = ownerNamed(OWNER.api, smallCells);
  const letIn = { sessionId: null, isDue: false } as const;
  if (isFixedToken(fixedToken, bearer)) return { ...letIn, viewer: owner, byApiToken: false };
  const found = await findApiToken(access, bearer, now);
  if (!found) return null;
  const { account, entry } = found;
  const whole = account ? viewerOfAccount(account) : owner;
  return { ...letIn, viewer: { ...whole, ...narrowedTo(whole, entry) }, byApiToken: true };
}
