import { createReadStream } from 'node:fs';
import type { Connection } from '@minxin/database';
import {
  fileName,
  isImportable,
  loadNames,
  writeErrorWorkbookApart,
  writeTemplate,
} from '@minxin/importing';
import { CATALOGUE } from '@minxin/records';
import type { FastifyInstance } from 'fastify';
import type { ImportDesk } from '../../imports/import-desk.ts';
import { savedAs } from '../content-disposition.ts';
import { DATA_ROUTE } from '../security-headers.ts';
import { sendMade, XLSX } from '../send-made.ts';
import { httpRefusal } from './refusals.ts';

/** `GET /imports/files/<sha256>?name=…`: a file that something was imported from, byte for byte. */
export function registerOriginals(app: FastifyInstance, { store }: ImportDesk): void {
  app.get<{ Params: { sha256: string }; Querystring: { name?: unknown } }>(
    '/imports/files/:sha256',
    DATA_ROUTE,
    async ({ params, query }, reply) => {
      const kept = await store.kept(params.sha256);
      if (!kept) throw httpRefusal('NO_SUCH_FILE');
      const name = typeof query.name === 'string' ? query.name : params.sha256;
      return reply
        .type('application/octet-stream')
        .header('content-length', kept.bytes)
        .header('content-disposition', savedAs(fileName(name)))
        .header('cache-control', 'private, no-cache')
        .send(createReadStream(kept.path));
    },
  );
}

/** `GET /imports/jobs/<id>/errors.xlsx` and `GET /imports/templates/<Type>.xlsx`. */
export function registerWorkbooks(
  app: FastifyInstance,
  { jobs }: ImportDesk,
  { db, districtCode }: Pick<Connection, 'db'> & { readonly districtCode: string },
): void {
  app.get<{ Params: { id: string } }>(
    '/imports/jobs/:id/errors.xlsx',
    DATA_ROUTE,
    async ({ params }, reply) => {
      const job = jobs.find(params.id);
      if (!job) throw httpRefusal('NO_SUCH_JOB');
      const { request, outcome } = job;
      if (!outcome?.report) throw httpRefusal('NO_ERRORS');
      const name = `${request.name.replace(/\.[^.]{1,10}$/, '')}（标注错误）.xlsx`;
      return sendMade(reply, name, (to) => writeErrorWorkbookApart(request, outcome, to));
    },
  );
  app.get<{ Params: { file: string } }>(
    '/imports/templates/:file',
    DATA_ROUTE,
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
