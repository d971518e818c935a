import { Readable } from 'node:stream';
import { countEvents, type EventFilter } from '@minxin/access';
import type { FastifyInstance } from 'fastify';
import { auditCsv } from '../../audit/audit-csv.ts';
import type { AuditPlace } from '../../audit/audit-place.ts';
import { filterIn } from '../../audit/filter-parameters.ts';
import { recordExport } from '../../audit/record-export.ts';
import { byHttp } from '../../exports/refusals.ts';
import { savedAs } from '../content-disposition.ts';
import { LANGUAGE_TAGS } from '../language.ts';
import { dataRoute } from '../security-headers.ts';

const ROUTE = dataRoute({ permission: 'readAudit', isWhole: true });

/** `GET /exports/audit.csv`: the log as far as it is asked for, the newest first. */
export function registerAudit(app: FastifyInstance, place: AuditPlace): void {
  const { connection, districtCode } = place;
  app.get('/exports/audit.csv', ROUTE, async (request, reply) => {
    const { filter, language } = asked(request.query, request.language);
    request.language = language;
    const log = { db: connection.db, districtCode };
    const rows = await countEvents(log, filter);
    await recordExport(place, request, { kind: 'audit', id: null }, { format: 'csv', rows });
    const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', savedAs(`${NAMES[language]}_${day}.csv`))
      .header('content-language', LANGUAGE_TAGS[language])
      .header('cache-control', 'no-store')
      .send(Readable.from(auditCsv(log, filter, language)));
  });
}

const NAMES = { zh: '审计日志', en: 'audit-log' } as const;

function asked(
  query: unknown,
  accepted: 'zh' | 'en',
): { readonly filter: EventFilter; readonly language: 'zh' | 'en' } {
  try {
    return filterIn(query, accepted);
  } catch (failure) {
    throw byHttp(failure);
  }
}
