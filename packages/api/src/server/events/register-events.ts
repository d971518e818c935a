import type { Connection } from '@minxin/database';
import type { FastifyInstance } from 'fastify';
import { EventStream } from '../../events/event-stream.ts';
import { VersionFeed } from '../../events/version-feed.ts';
import { dataRoute } from '../security-headers.ts';

const ROUTE = dataRoute({ permission: 'readFigures' });

const BEAT_MS = 25_000;
/** Then the browser asks again, and has to be signed in still. */
const LONGEST_MS = 60 * 60 * 1000;

export interface EventsOptions {
  readonly connection: Connection;
  readonly districtCode: string;
}

/**
 * `GET /events`: server-sent events. `data-version` bears the number of the data version: first the one
 * that stands, then each new one when it is committed, by whichever process.
 */
export function registerEvents(
  app: FastifyInstance,
  { connection, districtCode }: EventsOptions,
): void {
  const feed = new VersionFeed(connection, districtCode);
  const streams = new Set<EventStream>();
  const beating = setInterval(() => {
    for (const stream of streams) stream.beat();
    feed.check().catch((failure) => app.log.warn({ err: failure }, 'The version was not read.'));
  }, BEAT_MS).unref();

  app.get('/events', ROUTE, async (_, reply) => {
    const stream = new EventStream();
    const unsubscribe = await feed.subscribe((version) =>
      stream.send('data-version', version, version),
    );
    const ending = setTimeout(() => stream.end(), LONGEST_MS).unref();
    streams.add(stream);
    stream.body.once('close', () => {
      clearTimeout(ending);
      unsubscribe();
      streams.delete(stream);
    });
    return (
      reply
        .type('text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
        // Kept alive after the stream's end, it would hold up the server's.
        .header('connection', 'close')
        .send(stream.body)
    );
  });

  // Before the server waits for its connections to end: these would not by themselves.
  app.addHook('preClose', async () => {
    clearInterval(beating);
    for (const stream of streams) stream.end();
  });
}
