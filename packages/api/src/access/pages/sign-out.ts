import { actorOf, endSession } from '@minxin/access';
import type { FastifyInstance } from 'fastify';
import type { AccessOptions } from '../authenticate.ts';
import { recordAccess } from '../record-access.ts';
import { SIGNED_IN } from '../rules/route-rules.ts';
import { giveSession } from '../session-cookie.ts';

/** `POST /sign-out`: ends the session, and leads to the sign-in. */
export function registerSignOut(app: FastifyInstance, access: AccessOptions): void {
  app.post('/sign-out', SIGNED_IN, async (request, reply) => {
    if (request.sessionId !== null) await endSession(access, request.sessionId);
    giveSession(reply, access, null);
    await recordAccess(access, actorOf(request.viewer, request), { event: 'sign_out' });
    return reply.redirect('/sign-in', 303);
  });
}
