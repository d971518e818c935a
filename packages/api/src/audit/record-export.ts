import { actorOf, recordEvent } from '@minxin/access';
import type { AuditDetails, Deed } from '@minxin/database';
import type { FastifyRequest } from 'fastify';
import { viewerOf } from '../access/viewer-of.ts';
import type { AuditPlace } from './audit-place.ts';

/** Writes down that something goes out as a file, before it does: what can't be written down stays here. */
export async function recordExport(
  { connection, districtCode }: AuditPlace,
  request: FastifyRequest,
  object: NonNullable<Deed['object']>,
  details: AuditDetails = {},
): Promise<void> {
  const actor = actorOf(viewerOf(request), request);
  await recordEvent(connection, {
    ...{ districtCode, actor, event: 'export', isSuccess: true, object, details },
  });
}
