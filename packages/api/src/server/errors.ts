import type { FastifyError, FastifyInstance } from 'fastify';
import { messageIn } from './bilingual.ts';
import { HttpRefusal } from './http-refusal.ts';

/** HTTP-level errors as JSON with a code; nothing of the inside leaves, the request id leads to the log. */
export function registerErrors(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'A request failed.');
    if (status === 405) reply.header('allow', 'POST');
    const isPlain = status < 500 || error instanceof HttpRefusal;
    const message = isPlain
      ? messageIn(error, request.language)
      : serverFailed(request.id)[request.language];
    const code = isPlain ? (error.code ?? 'BAD_REQUEST') : 'INTERNAL_SERVER_ERROR';
    return reply
      .code(status)
      .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
}

const serverFailed = (id: string) => ({
  zh: `服务器出错，问题编号 ${id}，请把它交给管理员。`,
  en: `The server failed; the log has the number ${id}.`,
});
