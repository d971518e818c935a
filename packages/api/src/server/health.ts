import type { Database } from '@minxin/database';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { OPEN } from '../access/rules/route-rules.ts';

/** `/healthz`: the process answers. `/readyz`: so does the database. */
export function registerHealth(app: FastifyInstance, db: Database): void {
  app.get('/healthz', OPEN, async () => ({ status: 'ok' }));
  app.get('/readyz', OPEN, async (_, reply) => {
    try {
      await db.execute(sql`select 1`);
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'unavailable', code: 'DATABASE_UNREACHABLE' });
    }
  });
}
