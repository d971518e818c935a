import { endSession } from '@minxin/access';
import type { FastifyInstance } from 'fastify';
import type { AccessOptions } from '../authenticate.ts';
import { SIGNED_IN } from '../rules/route-rules.ts';
import { refuseOtherOrigins } from '../same-origin.ts';
import { giveSession } from '../session-cookie.ts';

/** `POST /sign-out`: ends the session, and leads to the sign-in. */
export function registerSignOut(app: FastifyInstance, access: AccessOptions): void {
  app.post('/sign-out', { onRequest: refuseOtherOrigins, ...SIGNED_IN }, async (request, reply) => {
    if (request.sessionId !== null) await endSession(access, request.sessionId);
    giveSession(reply, access, null);
    return reply.redirect('/sign-in', 303);
  });
}
