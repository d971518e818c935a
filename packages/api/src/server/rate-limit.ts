import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Limits } from '../limits/index.ts';
import { HttpRefusal } from './http-refusal.ts';

/** Viewers whose requests of this minute are remembered. */
const MOST_VIEWERS = 10_000;

/** Counts what each viewer asks in a minute, over all paths that answer data; pages and their files are free. */
export async function registerRateLimit(
  app: FastifyInstance,
  { requestsPerMinute: most }: Limits,
): Promise<void> {
  await app.register(rateLimit, {
    max: most,
    timeWindow: 60_000,
    cache: MOST_VIEWERS,
    enableDraftSpec: true,
    allowList: ({ routeOptions }) => routeOptions.config.answersData !== true,
    // The owner of the machine has no account.
    keyGenerator: ({ viewer, ip }) => (viewer ? (viewer.accountId ?? 'owner') : ip),
    errorResponseBuilder: (_, { ttl }) => tooManyRequests(most, Math.ceil(ttl / 1000)),
  });
}

const tooManyRequests = (most: number, seconds: number) =>
  new HttpRefusal(
    'TOO_MANY_REQUESTS',
    429,
    {
      zh: `请求太频繁：每分钟最多 ${most} 次。请在 ${seconds} 秒后再试。`,
      en: `Too many requests: ${most} a minute pass. Try again in ${seconds} seconds.`,
    },
    { limit: most, asked: most + 1 },
  );
