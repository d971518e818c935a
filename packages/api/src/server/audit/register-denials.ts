import { actorOf, Denials, recordEvent } from '@minxin/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuditPlace } from '../../audit/audit-place.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The fields of a question that who asks may not have; null where it was no question. */
    deniedFields: readonly string[] | null;
  }
}

const CODES: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' };

/** Writes down what was asked for by somebody who may not; tries to sign in are told of by the sign-in. */
export function registerDenials(
  app: FastifyInstance,
  { connection, districtCode }: AuditPlace,
): void {
  const denials = new Denials({
    write: async ({ actor, code, object }, count) => {
      await recordEvent(connection, {
        ...{ districtCode, actor, event: 'denied', isSuccess: false, object },
        details: { code, count },
      });
    },
    onFailure: (failure) => app.log.error({ err: failure }, 'A denial was not written down.'),
  });
  app.decorateRequest('deniedFields', null);
  app.addHook('onResponse', (request, reply, done) => {
    const actor = actorOf(request.viewer, request);
    for (const denied of deniedIn(request, reply)) denials.note({ actor, ...denied });
    done();
  });
  app.addHook('onClose', () => denials.close());
}

function deniedIn({ deniedFields, routeOptions }: FastifyRequest, { statusCode }: FastifyReply) {
  const fields = (deniedFields ?? []).map((id) => ({
    code: 'FORBIDDEN',
    object: { kind: 'field', id },
  }));
  const code = CODES[statusCode];
  // Of an address that is no route of ours anything may be asked for: all of it counts as one.
  const { url = '*' } = routeOptions;
  if (code === undefined || url === '/sign-in') return fields;
  return [...fields, { code, object: { kind: 'path', id: url } }];
}
