import { Readable } from 'node:stream';
import type { Viewer } from '@minxin/access';
import { batches } from '@minxin/database';
import {
  fileName,
  isImportable,
  loadNames,
  writeErrorWorkbookApart,
  writeTemplate,
} from '@minxin/importing';
import { CATALOGUE } from '@minxin/records';
import { and, eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { viewerOf } from '../../access/viewer-of.ts';
import type { AuditPlace } from '../../audit/audit-place.ts';
import { recordExport } from '../../audit/record-export.ts';
import type { ImportDesk } from '../../imports/import-desk.ts';
import { isTheirs, workOf } from '../../imports/own-work.ts';
import { savedAs } from '../content-disposition.ts';
import { dataRoute } from '../security-headers.ts';
import { sendMade, XLSX } from '../send-made.ts';
import { httpRefusal } from './refusals.ts';

/**
 * `GET /imports/files/<sha256>?name=…`: a file that something was imported from, byte for byte. It may tell of
 * persons whatever was taken from it: it is for who may see them in the clear.
 */
export function registerOriginals(
  app: FastifyInstance,
  { store }: ImportDesk,
  place: AuditPlace,
): void {
  app.get<{ Params: { sha256: string }; Querystring: { name?: unknown } }>(
    '/imports/files/:sha256',
    dataRoute({ permission: 'unmask' }),
    async (request, reply) => {
      const { params, query } = request;
      const isShown = await broughtIn(viewerOf(request), place, params.sha256);
      const kept = isShown && (await store.kept(params.sha256));
      if (!kept) throw httpRefusal('NO_SUCH_FILE');
      await recordExport(place, request, { kind: 'file', id: params.sha256 });
      const name = typeof query.name === 'string' ? query.name : params.sha256;
      return reply
        .type('application/octet-stream')
        .header('content-length', kept.bytes)
        .header('content-disposition', savedAs(fileName(name)))
        .header('cache-control', 'private, no-cache')
        .send(Readable.from(kept.read()));
    },
  );
}

/** Whether a file came in by whom the viewer may know of. */
async function broughtIn(
  viewer: Viewer,
  { connection, districtCode }: AuditPlace,
  sha256: string,
): Promise<boolean> {
  const actor = workOf(viewer);
  if (actor === undefined) return true;
  const own = and(eq(batches.districtCode, districtCode), eq(batches.actor, actor));
  return (await connection.db.$count(batches, and(own, eq(batches.fileSha256, sha256)))) > 0;
}

/** `GET /imports/jobs/<id>/errors.xlsx` and `GET /imports/templates/<Type>.xlsx`. */
export function registerWorkbooks(
  app: FastifyInstance,
  { jobs, store }: ImportDesk,
  place: AuditPlace,
): void {
  const { districtCode } = place;
  const { db } = place.connection;
  app.get<{ Params: { id: string } }>(
    '/imports/jobs/:id/errors.xlsx',
    dataRoute({ permission: 'importFiles' }),
    async (request, reply) => {
      const job = jobs.find(request.params.id);
      if (!job || !isTheirs(viewerOf(request), job.order.actor)) throw httpRefusal('NO_SUCH_JOB');
      const { order, outcome } = job;
      if (!outcome?.report) throw httpRefusal('NO_ERRORS');
      const name = `${order.stored.name.replace(/\.[^.]{1,10}$/, '')}（标注错误）.xlsx`;
      await recordExport(place, request, { kind: 'import', id: job.id }, { format: 'xlsx' });
      return sendMade(reply, name, (to) =>
        store.open(order.stored, (path) =>
          writeErrorWorkbookApart(job.requestAt(path), outcome, to),
        ),
      );
    },
  );
  app.get<{ Params: { file: string } }>(
    '/imports/templates/:file',
    dataRoute({ permission: 'importFiles' }),
    async ({ params }, reply) => {
      const kind = CATALOGUE.kinds
        .filter(isImportable)
        .find(({ type }) => `${type}.xlsx` === params.file);
      if (!kind) throw httpRefusal('NO_SUCH_KIND');
      const names = await loadNames(db, CATALOGUE, kind, districtCode);
      return reply
        .type(XLSX)
        .header('content-disposition', savedAs(`${kind.label}模板.xlsx`))
        .header('cache-control', 'no-store')
        .send(Buffer.from(await writeTemplate(kind, CATALOGUE, names)));
    },
  );
}
