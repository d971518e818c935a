import { Readable } from 'node:stream';
import type { Language } from '@minxin/commentary';
import {
  type AuditDetails,
  type Connection,
  cancelledBy,
  openSnapshot,
  scopedConnection,
} from '@minxin/database';
import { MOST_SHEET_ROWS, writeRecordsWorkbook } from '@minxin/importing';
import { RecordLoaders } from '@minxin/records';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readingRule } from '../../access/rules/field-rules.ts';
import { demand } from '../../access/rules/rule.ts';
import { viewerOf } from '../../access/viewer-of.ts';
import { recordExport } from '../../audit/record-export.ts';
import { csvOf } from '../../exports/csv-of.ts';
import { cellsOf, type ExportColumn, exportColumns } from '../../exports/export-columns.ts';
import { type Export, openExport } from '../../exports/open-export.ts';
import { type Parameters, readQuestion } from '../../exports/parameters.ts';
import { badParameter, busy, byHttp, tooManyRows } from '../../exports/refusals.ts';
import { QUESTION } from '../../exports/words.ts';
import { clientGone } from '../client-gone.ts';
import { savedAs } from '../content-disposition.ts';
import { LANGUAGE_TAGS } from '../language.ts';
import { dataRoute } from '../security-headers.ts';
import { sendMade } from '../send-made.ts';

const ROUTE = dataRoute({ permission: 'exportRecords' });

/** Each holds a session of the database for as long as its reader takes. */
const MOST_AT_ONCE = 4;
const CSV_PAGE = 2000;
/** Between two pages the server answers others. */
const XLSX_PAGE = 500;

export interface ExportsOptions {
  readonly connection: Connection;
  readonly districtCode: string;
}

interface Opened extends Export {
  readonly columns: readonly ExportColumn[];
  readonly language: Language;
  /** Pages of stored values, in step with the columns. */
  cells(size: number): AsyncGenerator<readonly (readonly unknown[])[]>;
  close(): Promise<void>;
}

/**
 * `GET /exports/records.csv` and `.xlsx`: all records of a slice, of one of its metrics, or of a kind, from
 * one state of the database.
 */
export function registerExports(app: FastifyInstance, options: ExportsOptions): void {
  const { connection, districtCode } = options;
  let underWay = 0;

  async function open(request: FastifyRequest, reply: FastifyReply): Promise<Opened> {
    const parameters = request.query as Parameters;
    const language = languageIn(parameters, request.language);
    request.language = language;
    const question = readQuestion(parameters);
    if ('kind' in question) demand(viewerOf(request), readingRule(question.kind));
    if (underWay >= MOST_AT_ONCE) throw busy();
    underWay += 1;
    const viewer = viewerOf(request);
    const scope = { districtCode, ...viewer.scope };
    const snapshot = await openSnapshot(scopedConnection(connection, scope)).catch((failure) => {
      underWay -= 1;
      throw failure;
    });
    let isOpen = true;
    const close = async () => {
      if (!isOpen) return;
      isOpen = false;
      underWay -= 1;
      await snapshot.close();
    };
    try {
      const { db } = cancelledBy(snapshot, clientGone(reply));
      const rights = { smallCells: viewer.seesSmallCells };
      const context = { db, districtCode, now: new Date(), language, rights, scope };
      const asked = await openExport(context, question);
      const columns = exportColumns(asked.kind, language, connection.keys);
      await recordExport(
        options,
        request,
        { kind: asked.kind.type, id: null },
        told(asked, parameters),
      );
      return {
        ...{ ...asked, columns, language, close },
        async *cells(size) {
          for await (const rows of asked.pages(size)) {
            // Anew for each page: what was followed is kept as long as they are.
            yield await cellsOf(rows, columns, new RecordLoaders({ db, districtCode }));
          }
        },
      };
    } catch (failure) {
      await close();
      throw failure;
    }
  }

  app.get('/exports/records.csv', ROUTE, async (request, reply) => {
    const asked = await open(request, reply).catch(refuse);
    const { columns, fileName, language } = asked;
    const body = Readable.from(csvOf(columns, asked.cells(CSV_PAGE)));
    body.once('close', asked.close);
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', savedAs(`${fileName}.csv`))
      .header('content-language', LANGUAGE_TAGS[language])
      .header('cache-control', 'no-store')
      .send(body);
  });

  app.get('/exports/records.xlsx', ROUTE, async (request, reply) => {
    const asked = await open(request, reply).catch(refuse);
    try {
      return await sendWorkbook(reply, asked);
    } finally {
      await asked.close();
    }
  });
}

async function sendWorkbook(reply: FastifyReply, asked: Opened): Promise<FastifyReply> {
  const { columns, count, fileName, language, lines } = asked;
  if (count > MOST_SHEET_ROWS) throw tooManyRows(count);
  const workbook = {
    ...{ sheet: lines[0]?.[1] ?? '', columns, pages: asked.cells(XLSX_PAGE) },
    question: { sheet: QUESTION.sheet[language], lines },
  };
  reply.header('content-language', LANGUAGE_TAGS[language]);
  return sendMade(reply, `${fileName}.xlsx`, (to) => writeRecordsWorkbook(workbook, to));
}

/** What the audit log says of it: of its filters the names alone. */
function told({ count }: Export, parameters: Parameters): AuditDetails {
  const filters = Object.keys(parameters).filter((name) => name.startsWith('where.'));
  const named = ['subject', 'period', 'metric'].flatMap((name) => {
    const value = parameters[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return { rows: count, ...Object.fromEntries(named), ...(filters.length > 0 && { filters }) };
}

function refuse(failure: unknown): never {
  throw byHttp(failure);
}

/** A link can't send a header: it says the language itself. */
function languageIn({ lang }: Parameters, accepted: Language): Language {
  if (lang === undefined) return accepted;
  if (lang === 'zh' || lang === 'en') return lang;
  throw badParameter('lang', ['zh', 'en']);
}
