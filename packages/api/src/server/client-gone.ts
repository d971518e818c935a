import type { FastifyReply } from 'fastify';

/** Nobody waits for the answer any more. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}

/** Whether a question failed since nobody waits for its answer: nothing went wrong then. */
export const isClientGone = (failure: unknown): boolean =>
  failure instanceof Error && (failure instanceof ClientGone || isClientGone(failure.cause));

/** Aborts when the client goes away before its answer is whole. */
export function clientGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(new ClientGone('The client went away.'));
  });
  return gone.signal;
}
