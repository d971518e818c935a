import type { FastifyReply } from 'fastify';

/** Aborts when the client goes away before its answer is whole. */
export function clientGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(new Error('The client went away.'));
  });
  return gone.signal;
}
