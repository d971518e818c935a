import type { FastifyError, FastifyInstance } from 'fastify';
import { QUERY_TIMEOUT, tookTooLong } from '../limits/index.ts';
import { messageIn } from './bilingual.ts';
import { isClientGone } from './client-gone.ts';
import { HttpRefusal } from './http-refusal.ts';
import { serverFailed } from './server-failed.ts';

/** HTTP-level errors as JSON with a code; nothing of the inside leaves, the request id leads to the log. */
export function registerErrors(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.setErrorHandler((failure: FastifyError, request, reply) => {
    const error = tookTooLong(failure)
      ? new HttpRefusal(QUERY_TIMEOUT.code, 503, QUERY_TIMEOUT.sentence)
      : failure;
    const status = error.statusCode ?? 500;
    const isPlain = status < 500 || error instanceof HttpRefusal;
    if (!isPlain && !isClientGone(error)) request.log.error({ err: error }, 'A request failed.');
    if (status === 405) reply.header('allow', 'POST');
    const message = isPlain
      ? messageIn(error, request.language)
      : serverFailed(request.id)[request.language];
    const code = isPlain ? (error.code ?? 'BAD_REQUEST') : 'INTERNAL_SERVER_ERROR';
    const details = error instanceof HttpRefusal ? error.details : {};
    return reply
      .code(status)
      .send({ errors: [{ message, extensions: { code, requestId: request.id, ...details } }] });
  });
}
