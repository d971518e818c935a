import cookie from '@fastify/cookie';
import { IdentityProvider, type OidcOptions } from '@minxin/access';
import { type Connection, faultOf } from '@minxin/database';
import Fastify, { type FastifyInstance } from 'fastify';
import { registerRights } from '../access/register-rights.ts';
import { registerRouteRules } from '../access/rules/route-rules.ts';
import { registerSignIn } from '../access/sign-in.ts';
import { AnswerCache, CACHE_BYTES } from '../answers/answer-cache.ts';
import { ChainWatch } from '../audit/chain-watch.ts';
import { DEFAULT_LIMITS, DocumentChecks, type Limits } from '../limits/index.ts';
import { contract } from '../type-defs.ts';
import { registerAudit } from './audit/register-audit.ts';
import { registerDenials } from './audit/register-denials.ts';
import { registerBriefings } from './briefings/register-briefings.ts';
import { createApollo } from './create-apollo.ts';
import { registerCrossSite } from './cross-site.ts';
import { registerErrors } from './errors.ts';
import { registerEvents } from './events/register-events.ts';
import { registerExports } from './exports/register-exports.ts';
import { registerGraphql } from './graphql/register-graphql.ts';
import { readTrustedDocuments, type TrustedDocuments } from './graphql/trusted-documents.ts';
import { registerHealth } from './health.ts';
import { registerImports } from './imports/register-imports.ts';
import { registerLanguage } from './language.ts';
import { registerRateLimit } from './rate-limit.ts';
import { registerSecurityHeaders } from './security-headers.ts';
import { registerStaticFiles } from './static-files.ts';

export interface ServerOptions {
  readonly connection: Connection;
  readonly districtCode: string;
  /** Where imported files are kept. */
  readonly filesFolder: string;
  /** Where the district's templates of the briefing lie; without it briefings are dressed as their own. */
  readonly templatesFolder?: string;
  /** How much one may ask; `DEFAULT_LIMITS` unless told. */
  readonly limits?: Limits;
  readonly fixedToken?: string | undefined;
  /** Serves by TLS where there is a certificate: both in PEM. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** Address or CIDR of the proxy before us, whose word on who asks is taken; nobody's unless told. */
  readonly trustedProxy?: string | undefined;
  /** Who vouches for people; only passwords do unless told. */
  readonly oidc?: OidcOptions | undefined;
  /** Whether the owner of the machine sees what few households stand behind; no unless told. */
  readonly smallCells?: boolean;
  /** What `GET /graphql` answers; the dashboards' documents unless told. */
  readonly documents?: TrustedDocuments;
  /** How much memory the answer cache may take; 64 MiB unless told, 1 keeps no answer. */
  readonly answerCacheBytes?: number;
  /** `warn` unless told; lines go to standard error. */
  readonly logLevel?: 'silent' | 'info' | 'warn' | 'error';
}

/** The HTTP server: sign-in, GraphQL, health, the dashboards. Not yet listening. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { connection, districtCode, fixedToken, smallCells = false, logLevel = 'warn' } = options;
  const { documents = readTrustedDocuments(), answerCacheBytes = CACHE_BYTES } = options;
  const { filesFolder, templatesFolder, limits = DEFAULT_LIMITS } = options;
  const { tls, trustedProxy, oidc } = options;
  const { db } = connection;
  const provider = oidc && new IdentityProvider(oidc);
  const app = Fastify({
    ...(tls && { https: tls }),
    ...(trustedProxy !== undefined && { trustProxy: trustedProxy }),
    bodyLimit: limits.bodyBytes,
    genReqId: () => crypto.randomUUID(),
    requestIdHeader: false,
    logger: {
      level: logLevel,
      stream: process.stderr,
      serializers: { err: (error) => ({ ...faultOf(error) }) },
    },
  });
  registerErrors(app);
  registerLanguage(app);
  registerCrossSite(app);
  await registerSecurityHeaders(app);
  await app.register(cookie);
  registerHealth(app, db);
  registerRouteRules(app);
  registerDenials(app, { connection, districtCode });
  const isSecure = tls !== undefined || trustedProxy !== undefined;
  registerSignIn(app, {
    ...{ connection, db, districtCode, fixedToken, smallCells, isSecure, provider },
  });
  await registerRateLimit(app, limits);
  registerRights(app, { db, districtCode });
  const desk = await registerImports(app, {
    ...{ connection, districtCode, filesFolder, largestUpload: limits.uploadBytes },
  });
  registerEvents(app, { connection, districtCode });
  registerExports(app, { connection, districtCode });
  registerBriefings(app, { connection, districtCode });
  registerAudit(app, { connection, districtCode });
  const apollo = await createApollo();
  app.addHook('onClose', () => apollo.stop());
  const cache = new AnswerCache(answerCacheBytes);
  registerGraphql(app, {
    ...{ apollo, cache, connection, desk, districtCode, templatesFolder, documents, limits },
    checks: new DocumentChecks(contract(), limits),
    chain: new ChainWatch(connection, districtCode),
    issuer: provider?.issuer,
  });
  await registerStaticFiles(app);
  return app;
}
