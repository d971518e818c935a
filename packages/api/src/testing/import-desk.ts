import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import type {
  Batch,
  ImportInput,
  ImportJob,
  Mutation,
  Query,
} from '../generated/resolvers.generated.ts';
import { TEST_TOKEN } from './ask.ts';

type Asked<T> = { readonly [K in keyof T]?: unknown };

/** What a person tells of an upload; in good mode unless told. */
type Told = Partial<ImportInput>;

export const BATCH = `id kind kindLabel origin fileName fileSha256 fileBytes rowCount actor
  counts { added changed unchanged refused } committedAt removedAt canUndo original`;

const JOB = `id upload fileSize isTrial state phase rowsRead rowsDone failure { code message messageEn } errorWorkbook
  told { kind sheet encoding sheets { sheet kind } columns { table field header } }
  plan { format encoding problems { code place message fix } passedOver { name }
    tables { index name headerRow kind { type label } sample
      columns { header field fieldLabel workedOut } candidates { type score } problems { code } } }
  report { status counts { added changed unchanged refused } batch { ${BATCH} }
    tables { kind { type } rows madeUp leftOut { sum blank } } problemCount
    problems { sheet row column header field code message fix }
    problemGroups { column header code count } fileProblems { code } }`;

/** What of an answer over HTTP is looked at. */
interface Answered {
  readonly statusCode: number;
  readonly headers: OutgoingHttpHeaders;
  readonly rawPayload: Buffer;
}

/** Someone at the import desk, over HTTP and GraphQL as a page is. */
export function importDesk(app: FastifyInstance, headers = SIGNED) {
  async function ask<Data>(query: string, variables: Asked<object> = {}): Promise<Data> {
    const answer = await app.inject({
      ...{ method: 'POST', url: '/graphql', headers },
      payload: { query, variables },
    });
    const { data, errors } = answer.json();
    if (errors) throw Object.assign(new Error(errors[0].message), errors[0].extensions);
    return data;
  }
  const upload = async (name: string, content: string | Buffer): Promise<string> => {
    const answer = await app.inject({
      ...{ method: 'POST', url: `/imports/uploads?name=${encodeURIComponent(name)}` },
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      payload: Buffer.from(content),
    });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json().upload;
  };
  const wait = async (id: string): Promise<ImportJob> => {
    for (;;) {
      const { importJob } = await ask<Pick<Query, 'importJob'>>(
        `query Job($id: ID!) { importJob(id: $id) { ${JOB} } }`,
        { id },
      );
      if (!importJob) throw new Error(`No job ${id}`);
      if (importJob.state === 'DONE' || importJob.state === 'FAILED') return importJob;
      await new Promise((later) => setTimeout(later, 20));
    }
  };
  const order = async (mutation: 'tryImport' | 'runImport', told: Told): Promise<string> => {
    const ordered = await ask<Pick<Mutation, 'tryImport' | 'runImport'>>(
      `mutation Order($input: ImportInput!) { ${mutation}(input: $input) { id state } }`,
      { input: { mode: 'GOOD', ...told } },
    );
    return ordered[mutation].id;
  };
  return {
    ask,
    upload,
    order,
    wait,
    try: async (told: Told) => wait(await order('tryImport', told)),
    run: async (told: Told) => wait(await order('runImport', told)),
    batches: async (first = 20): Promise<readonly Batch[]> =>
      (
        await ask<Pick<Query, 'batches'>>(
          `query Batches($first: Int) { batches(first: $first) { nodes { ${BATCH} } } }`,
          { first },
        )
      ).batches.nodes,
    undo: async (id: number) =>
      (
        await ask<Pick<Mutation, 'undoBatch'>>(
          `mutation Undo($id: Int!) { undoBatch(id: $id) {
            ok restored removed batch { removedAt canUndo } refusal { code message fix } } }`,
          { id },
        )
      ).undoBatch,
    get: async (url: string): Promise<Answered> => app.inject({ method: 'GET', url, headers }),
  };
}

export const SIGNED: Readonly<Record<string, string>> = { authorization: `Bearer ${TEST_TOKEN}` };

const FIELDS = '工单编号,所属镇办,诉求类别,承办单位,来电渠道,受理时间,办理时限';

export const UNITS = '单位代码,单位名称\nTU1,测试城管局\nTU2,测试水务局\n';
export const CATEGORIES = '类别代码,类别名称,上级类别\nTC,测试民生,\nTC1,测试供水,TC\n';

/** Orders of one day as a clerk's file; they refer to the units and categories above. */
export const orders = (prefix: string, count: number): string =>
  [
    FIELDS,
    ...Array.from(
      { length: count },
      (_, i) => `${prefix}${i + 1},大竹园镇,测试供水,测试水务局,电话,2019-03-04 09:00,2019-03-11`,
    ),
  ].join('\n');
