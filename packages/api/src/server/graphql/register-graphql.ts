import type { ApolloServer } from '@apollo/server';
import { actorOf, may, witnessOf } from '@minxin/access';
import {
  type Connection,
  cancelledBy,
  type DataStanding,
  readDataStanding,
  scopedConnection,
} from '@minxin/database';
import { RecordLoaders } from '@minxin/records';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestAccess } from '../../access/request-access.ts';
import { viewerOf } from '../../access/viewer-of.ts';
import type { Answer, AnswerCache } from '../../answers/answer-cache.ts';
import { AnswerClock, ClockUse } from '../../answers/answer-clock.ts';
import { answerKey } from '../../answers/answer-key.ts';
import { entityTag, knownTag } from '../../answers/entity-tag.ts';
import { FreshRead } from '../../answers/fresh-read.ts';
import { mediaTypeOf } from '../../answers/media-type.ts';
import type { ChainWatch } from '../../audit/chain-watch.ts';
import { openAsk } from '../../briefings/open-ask.ts';
import type { Context } from '../../context.ts';
import type { ImportDesk } from '../../imports/import-desk.ts';
import { type DocumentChecks, type Limits, questionTime } from '../../limits/index.ts';
import { Unmaskings } from '../../privacy/unmaskings.ts';
import { clientGone } from '../client-gone.ts';
import { LANGUAGE_TAGS } from '../language.ts';
import { dataRoute } from '../security-headers.ts';
import { type GraphqlRequest, readGet, readPost } from './read-request.ts';
import { RequestRefusal } from './request-refusal.ts';
import { runRequest } from './run-request.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

const ROUTE = dataRoute({ permission: 'readFigures' });

export interface GraphqlOptions {
  readonly apollo: ApolloServer<Context>;
  readonly cache: AnswerCache;
  readonly checks: DocumentChecks;
  readonly limits: Limits;
  readonly connection: Connection;
  readonly desk: ImportDesk;
  readonly chain: ChainWatch;
  readonly districtCode: string;
  readonly templatesFolder: string | undefined;
  readonly documents: TrustedDocuments;
  /** Who vouches for people, where there is anybody. */
  readonly issuer: string | undefined;
}

/**
 * `POST /graphql` for any document, `GET /graphql` for trusted queries. An answer that was given before
 * at the same data version is given again without asking Apollo: it costs the reading of the version.
 */
export function registerGraphql(app: FastifyInstance, options: GraphqlOptions): void {
  const { apollo, cache, chain, checks, connection, desk, districtCode, documents } = options;
  const { issuer, limits, templatesFolder } = options;
  const clock = new AnswerClock();
  const unmaskings = new Unmaskings();
  // Read for every request: a write of any process, once it is committed, makes every answer before it old.
  const standing = new FreshRead(() => readDataStanding(connection, districtCode));

  const run = (
    asked: GraphqlRequest,
    request: FastifyRequest,
    now: Date,
    own: Connection,
    stands?: DataStanding,
  ): Promise<Answer> => {
    const { id: requestId, language, log } = request;
    const viewer = viewerOf(request);
    const scope = { districtCode, ...viewer.scope };
    const scoped = scopedConnection(own, scope);
    const { db } = scoped;
    const context = {
      ...{ connection: scoped, db, scope, desk, districtCode, now, openAsk, standing: stands },
      ...{ templatesFolder, chain, unmaskings, clock: new ClockUse(now) },
      ...{ requestId, viewer, language },
      access: new RequestAccess(request, { connection, districtCode }, issuer),
      actor: viewer.name,
      witness: witnessOf(districtCode, actorOf(viewer, request)),
      rights: { smallCells: viewer.seesSmallCells },
      loaders: new RecordLoaders({ db, districtCode }),
    };
    const mayIntrospect = may(viewer, 'introspect');
    return runRequest(apollo, asked, context, { language, requestId, mayIntrospect, log });
  };

  /**
   * The same answer for all who ask at once, but for one that says who asks. Asks until the answer is
   * there, its time is over, or nobody waits for it any more.
   */
  const share = async (
    asked: GraphqlRequest,
    request: FastifyRequest,
    reply: FastifyReply,
    { key, now, stands }: Awaited<ReturnType<typeof place>>,
  ): Promise<Answer> => {
    const work = async (gone: AbortSignal) => {
      const time = questionTime(limits.seconds, gone);
      try {
        return await run(asked, request, now, cancelledBy(connection, time.signal), stands);
      } finally {
        time.end();
      }
    };
    const gone = clientGone(reply);
    const answer = await cache.compute(key, now, work, gone);
    return answer.onlyFor === null || answer.onlyFor === request.id ? answer : work(gone);
  };

  /** Whether the document writes, once it is known that it may be asked. */
  function checked(asked: GraphqlRequest, request: FastifyRequest): { readonly writes: boolean } {
    const { writes, introspects } = checks.check(asked);
    if (introspects && !may(viewerOf(request), 'introspect'))
      throw new RequestRefusal('INTROSPECTION_REFUSED');
    return { writes };
  }

  /** The question put to the cache: under which key, and as of when. */
  async function place(asked: GraphqlRequest, request: FastifyRequest) {
    const { rights, headers, language } = request;
    const stands = await standing.get();
    const { version, touched } = stands;
    const key = answerKey({
      document: asked.query,
      variables: asked.variablesText,
      operationName: asked.operationName,
      mediaType: mediaTypeOf(headers.accept),
      dataVersion: version,
      // What somebody changes by hand raises no version: until a batch has, no answer is another's.
      unsettled: touched.length === 0 ? null : request.id,
      ...{ rights, districtCode, language },
    });
    return { key, stands, now: clock.at(version, new Date()) };
  }

  app.get<{ Querystring: Record<string, unknown> }>('/graphql', ROUTE, async (request, reply) => {
    const asked = readGet(request.query, documents);
    if (checked(asked, request).writes) throw new RequestRefusal('MUTATION_BY_GET');
    const placed = await place(asked, request);
    const { key, now } = placed;
    reply.header('cache-control', 'private, no-cache').header('vary', 'accept, accept-language');
    const known = knownTag(request.headers['if-none-match'], key, now);
    if (known !== undefined) return reply.code(304).header('etag', known).send();
    const answer = cache.find(key, now) ?? (await share(asked, request, reply, placed));
    if (answer.isKeepable) reply.header('etag', entityTag(key, answer.moves, now));
    return send(request, reply, answer);
  });

  app.post('/graphql', ROUTE, async (request, reply) => {
    const mayAskFreely = may(viewerOf(request), 'askFreely');
    const asked = readPost(request.body, documents, mayAskFreely);
    const { writes } = checked(asked, request);
    reply.header('cache-control', 'no-store');
    // A write goes to its end, whoever waits for it.
    if (writes) return send(request, reply, await run(asked, request, new Date(), connection));
    const placed = await place(asked, request);
    const kept = cache.find(placed.key, placed.now);
    return send(request, reply, kept ?? (await share(asked, request, reply, placed)));
  });
}

function send(request: FastifyRequest, reply: FastifyReply, { status, body, denied }: Answer) {
  request.deniedFields = denied;
  return reply
    .code(status)
    .type(mediaTypeOf(request.headers.accept))
    .header('content-language', LANGUAGE_TAGS[request.language])
    .send(body);
}
