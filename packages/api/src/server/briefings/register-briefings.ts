import {
  type BriefingDocument,
  BriefingError,
  type ChartBlock,
  chartPicture,
  readDocument,
  readFile,
  readRevision,
  type WholeRevision,
} from '@minxin/briefings';
import type { Language } from '@minxin/commentary';
import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { AuditPlace } from '../../audit/audit-place.ts';
import { recordExport } from '../../audit/record-export.ts';
import { savedAs } from '../content-disposition.ts';
import { HttpRefusal } from '../http-refusal.ts';
import { dataRoute } from '../security-headers.ts';

const ROUTE = dataRoute({ permission: 'readFigures', isWhole: true });

/** A page shows sixty pictures of one document. */
const MOST_DOCUMENTS = 4;

type Place = { readonly period: string; readonly revision: string };

/**
 * `GET /briefings/<period>/<revision>/charts/<id>.svg`: a chart of a revision, in the language of `lang` or of
 * the reader. `GET /briefings/<period>/<revision>/files/<language>/<name>`: a file as it was given out.
 */
export function registerBriefings(app: FastifyInstance, place: AuditPlace) {
  const { districtCode } = place;
  const { db } = place.connection;
  const documents = new LRUCache<string, Promise<BriefingDocument>>({ max: MOST_DOCUMENTS });

  const find = async ({ period, revision }: Place): Promise<WholeRevision> => {
    if (!/^[1-9]\d{0,8}$/.test(revision)) throw noSuchFile();
    try {
      return await readRevision({ db, districtCode }, { period, number: Number(revision) });
    } catch (failure) {
      if (failure instanceof BriefingError)
        throw new HttpRefusal(failure.code, 404, {
          zh: failure.messageZh,
          en: failure.messageEn,
        });
      throw failure;
    }
  };

  /** The document of a revision; its charts do not depend on what staff wrote. */
  async function documentOf(place: Place, language: Language): Promise<BriefingDocument> {
    const revision = await find(place);
    const { periodKey, number, frozenAt } = revision;
    const key = `${periodKey} ${number} ${frozenAt.getTime()} ${language}`;
    const known = documents.get(key);
    if (known) return known;
    const made = readDocument(db, districtCode, revision, language);
    documents.set(key, made);
    // What failed is asked again.
    made.catch(() => documents.delete(key));
    return made;
  }

  app.get<{ Params: Place & { file: string }; Querystring: { lang?: unknown } }>(
    '/briefings/:period/:revision/charts/:file',
    ROUTE,
    async ({ params, query, language }, reply) => {
      const asked = query.lang === 'zh' || query.lang === 'en' ? query.lang : language;
      const { sections } = await documentOf(params, asked);
      const id = params.file.replace(/\.svg$/, '');
      const chart = sections
        .flatMap(({ blocks }) => blocks)
        .find((block): block is ChartBlock => block.kind === 'chart' && block.id === id);
      if (!chart) throw noSuchFile();
      return reply
        .type('image/svg+xml; charset=utf-8')
        .header('cache-control', 'private, no-cache')
        .send(chartPicture(chart));
    },
  );

  app.get<{ Params: Place & { language: string; name: string } }>(
    '/briefings/:period/:revision/files/:language/:name',
    ROUTE,
    async (request, reply) => {
      const { params } = request;
      const { language, name } = params;
      if (language !== 'zh' && language !== 'en') throw noSuchFile();
      const revision = await find(params);
      const content = await readFile(db, districtCode, revision, { language, name });
      if (!content) throw noSuchFile();
      const id = `${revision.periodKey}/${revision.number}`;
      await recordExport(place, request, { kind: 'briefing', id }, { file: name, language });
      return reply
        .type('application/octet-stream')
        .header('content-disposition', savedAs(name))
        .header('cache-control', 'private, no-cache')
        .send(content);
    },
  );
}

const noSuchFile = () =>
  new HttpRefusal('NO_SUCH_FILE', 404, {
    zh: '这一版简报没有这个文件。',
    en: 'This revision of the briefing has no such file.',
  });
