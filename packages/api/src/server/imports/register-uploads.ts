import type { IncomingMessage } from 'node:http';
import { type FileStore, tooLarge } from '@minxin/importing';
import type { FastifyInstance } from 'fastify';
import { dataRoute } from '../security-headers.ts';
import { byHttp, httpRefusal } from './refusals.ts';

/** `POST /imports/uploads?name=…`: a file as it is, streamed to the disk; answered with the id to import it by. */
export async function registerUploads(
  app: FastifyInstance,
  store: FileStore,
  largest: number,
): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/octet-stream', (_request, body, done) => {
      done(null, body);
    });
    scope.post<{ Querystring: { name?: unknown }; Body: IncomingMessage }>(
      '/imports/uploads',
      dataRoute({ permission: 'importFiles' }),
      async (request, reply) => {
        const { name } = request.query;
        if (Number(request.headers['content-length']) > largest) {
          // What was not read must not be taken for the next request.
          reply.header('connection', 'close');
          throw byHttp(tooLarge(largest));
        }
        const told = typeof name === 'string' ? name : '';
        try {
          const { upload, bytes, sha256 } = await store.receive(request.body, told, largest);
          return { upload, bytes, sha256 };
        } catch (failure) {
          reply.header('connection', 'close');
          throw isBrokenOff(failure) ? httpRefusal('UPLOAD_BROKEN_OFF') : byHttp(failure);
        }
      },
    );
  });
}

const isBrokenOff = (failure: unknown): boolean =>
  failure instanceof Error && 'code' in failure && failure.code === 'ECONNRESET';
