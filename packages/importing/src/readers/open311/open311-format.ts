import { open } from 'node:fs/promises';
import type { Source } from '../../source/source.ts';
import type { Format } from '../format.ts';
import { unreadable } from '../json/read-json.ts';
import { CodeBook } from '../tree/code-book.ts';
import { ProblemList } from '../tree/problem-list.ts';
import { TableSpool } from '../tree/table-spool.ts';
import { addRequest, notRequest } from './add-request.ts';
import { jsonRequests } from './json-requests.ts';
import { CATEGORIES, OPEN311_TABLES, UNITS } from './tables.ts';
import { xmlRequests } from './xml-requests.ts';

const JSON_KEY = /"(?:service_request_id|service_requests|service_code)"\s*:/;
const XML_ELEMENT = /<(?:service_requests|services|service_request_id)\b/;

/** Whether a text begins as XML does, in any encoding that keeps ASCII or doubles it. */
const isXml = (head: Uint8Array): boolean => /^\s*</.test(plain(head));

const plain = (head: Uint8Array): string =>
  Buffer.from(head)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '');

/**
 * Open311 GeoReport v2: service requests (and lists of services) as JSON or XML. Rows are numbered
 * in their table, and each has its path in the file. The first table that is asked for reads the
 * file through; it throws ImportError where that is neither.
 */
export const open311Format: Format = {
  format: 'open311',
  sniff: (head: Uint8Array): boolean =>
    isXml(head)
      ? XML_ELEMENT.test(plain(head))
      : /^\s*[[{]/.test(plain(head)) && JSON_KEY.test(plain(head)),
  async open(path, { name }): Promise<Source> {
    const problems = new ProblemList();
    const spool = new TableSpool(OPEN311_TABLES);
    const writing = {
      units: new CodeBook<never>({ zh: '承办单位', en: 'Unit' }, UNITS, spool, problems),
      categories: new CodeBook<never>(
        { zh: '诉求类别', en: 'Category' },
        CATEGORIES,
        spool,
        problems,
      ),
      sink: spool,
      problems,
    };
    return {
      format: 'open311',
      get problems() {
        return problems.all();
      },
      async *tables() {
        const read = isXml(await headOf(path, name)) ? xmlRequests : jsonRequests;
        let found = 0;
        for await (const { request, path: place } of read(path, name)) {
          found += 1;
          addRequest(request, place, writing);
          await spool.settle();
        }
        if (found === 0) notRequest('', problems);
        yield* spool.tables();
      },
      close: () => spool.close(),
    };
  },
};

async function headOf(path: string, file: string): Promise<Buffer> {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
