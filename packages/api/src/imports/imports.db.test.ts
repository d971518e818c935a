import { createHash } from 'node:crypto';
import { workbookOf } from '@minxin/importing/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, TEST_TOKEN, type TestApi } from '../testing/ask.ts';
import { CATEGORIES, importDesk, orders, UNITS } from '../testing/import-desk.ts';

let api: TestApi;
let desk: ReturnType<typeof importDesk>;
beforeAll(async () => {
  api = await openTestApi();
  desk = importDesk(api.app);
  for (const [name, content] of [
    ['单位.csv', UNITS],
    ['类别.csv', CATEGORIES],
  ] as const) {
    const { report } = await desk.run({ upload: await desk.upload(name, content) });
    expect(report?.status).toBe('IMPORTED');
  }
});
afterAll(() => api.close());

const total = async (prefix: string) =>
  (
    await desk.ask<{ records: { hotlineOrders: { totalCount: number } } }>(
      `{ records { hotlineOrders(where: { orderNo: { startsWith: "${prefix}" } }) { totalCount } } }`,
    )
  ).records.hotlineOrders.totalCount;

describe('a file at the desk', () => {
  const content = `${orders('A', 3)}\nA4,没有的镇,测试供水,测试水务局,电话,2019-03-04,2019-03-11\n合计,,,,,,`;
  let upload: string;
  beforeAll(async () => {
    upload = await desk.upload('三月工单.csv', content);
  });

  it('is tried first: what it is taken for, what would be, and nothing is written', async () => {
    const { plan, report, isTrial, ...job } = await desk.try({ upload });
    expect(job).toMatchObject({ state: 'DONE', failure: null, phase: null });
    expect(isTrial).toBe(true);
    expect(plan).toMatchObject({ format: 'csv', encoding: 'utf-8', problems: [] });
    expect(plan?.tables[0]).toMatchObject({
      ...{ index: 0, headerRow: 1, kind: { type: 'HotlineOrder', label: '热线工单' } },
      sample: expect.arrayContaining([expect.arrayContaining(['A1', '大竹园镇'])]),
    });
    expect(plan?.tables[0]?.columns[1]).toEqual({
      ...{ header: '所属镇办', field: 'townCode', fieldLabel: '所属镇办', workedOut: false },
    });
    expect(report).toMatchObject({
      ...{ status: 'TRIED', batch: null, problemCount: 1 },
      counts: { added: 3, changed: 0, unchanged: 0, refused: 1 },
      tables: [{ rows: 4, leftOut: { sum: 1 } }],
      problems: [{ row: 5, column: 'B', header: '所属镇办', field: 'townCode' }],
      problemGroups: [{ column: 'B', header: '所属镇办', count: 1 }],
    });
    expect(await total('A')).toBe(0);
  });

  it('goes in not at all where all must be right, and its good rows where that is enough', async () => {
    const all = await desk.run({ upload, mode: 'ALL' });
    expect(all.report).toMatchObject({ status: 'REFUSED', batch: null });
    expect(await total('A')).toBe(0);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect((await desk.get(`/imports/files/${sha256}`)).statusCode).toBe(404);
    const good = await desk.run({ upload });
    expect(good.report).toMatchObject({
      status: 'IMPORTED',
      batch: {
        ...{ kind: 'import', kindLabel: '导入', origin: 'IMPORTED', actor: 'API', canUndo: true },
        ...{ fileName: '三月工单.csv', fileSha256: sha256, rowCount: 3, removedAt: null },
        ...{ fileBytes: Buffer.byteLength(content) },
        counts: { added: 3, changed: 0, unchanged: 0, refused: 1 },
      },
    });
    expect(await total('A')).toBe(3);
  });

  it('stands first in the history, with the file byte for byte', async () => {
    const [newest] = await desk.batches();
    expect(newest).toMatchObject({ fileName: '三月工单.csv', kindLabel: '导入' });
    const original = await desk.get(newest?.original ?? '');
    expect(original.rawPayload.equals(Buffer.from(content))).toBe(true);
    expect(original.headers).toMatchObject({
      ...{ 'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff' },
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('三月工单.csv')}`,
    });
  });

  it('changes nothing when it comes again, and its faults are told again', async () => {
    const again = await desk.run({ upload: await desk.upload('又一次.csv', content) });
    expect(again.report).toMatchObject({
      ...{ status: 'REFUSED', batch: null },
      counts: { added: 0, changed: 0, unchanged: 3, refused: 1 },
    });
    const [newest] = await desk.batches(1);
    expect((await desk.get(newest?.original ?? '')).statusCode).toBe(200);
  });

  it('is taken back once, and then stays taken back', async () => {
    const [{ id } = { id: 0 }] = await desk.batches(1);
    expect(await desk.undo(id)).toMatchObject({
      ...{ ok: true, restored: 0, removed: 3, refusal: null },
      batch: { canUndo: false, removedAt: expect.any(String) },
    });
    expect(await total('A')).toBe(0);
    expect(await desk.undo(id)).toMatchObject({
      ...{ ok: false, restored: 0, removed: 0, refusal: { code: 'ALREADY_UNDONE' } },
    });
    expect(await desk.undo(999_999)).toMatchObject({
      ...{ ok: false, batch: null, refusal: { code: 'NO_SUCH_BATCH' } },
    });
    const [newest] = await desk.batches(1);
    expect(newest).toMatchObject({ kindLabel: '撤销', actor: 'API', original: null });
  });
});

describe('who did it', () => {
  it('is told: a page, a token', async () => {
    const signed = await api.app.inject({ url: `/sign-in?token=${TEST_TOKEN}` });
    const [cookie] = signed.cookies;
    const page = importDesk(api.app, { cookie: `${cookie?.name}=${cookie?.value}` });
    const upload = await page.upload('页面.csv', '单位代码,单位名称\nTU9,页面局\n');
    expect((await page.run({ upload })).report?.batch?.actor).toBe('网页');
    await api.answer(
      'mutation { recordHotlineUnit(input: { code: "TU8", name: "手工局" }) { ok } }',
    );
    const [newest] = await desk.batches(1);
    expect(newest).toMatchObject({ kindLabel: '录入', origin: 'ENTERED', actor: 'API' });
  });
});

describe('what a person corrects', () => {
  it('fills the field that it was given', async () => {
    const upload = await desk.upload('表.csv', '甲,单位名称\nTU5,改列局\n');
    const found = await desk.try({ upload, kind: '承办单位' });
    expect(found).toMatchObject({ state: 'DONE', report: null });
    expect(found.plan?.problems).toMatchObject([{ code: 'MISSING_COLUMN' }]);
    const columns = [{ table: 0, field: 'code', header: '甲' }];
    const { report } = await desk.run({ upload, kind: 'HotlineUnit', columns });
    expect(report).toMatchObject({ status: 'IMPORTED', counts: { added: 1 } });
  });

  it('may be a mapping, which is refused with all that is wrong with it', async () => {
    const upload = await desk.upload('外来.csv', 'id;nm\nTU6;外来局\n');
    const mapping = 'name: 外来\nkind: HotlineUnit\ncolumns:\n  code: id\n  name: nm\n';
    const { report } = await desk.run({ upload, mapping });
    expect(report).toMatchObject({ status: 'IMPORTED', counts: { added: 1 } });
    await expect(desk.run({ upload, mapping: 'kind: Nothing' })).rejects.toMatchObject({
      code: 'BAD_MAPPING',
    });
  });
});

describe('a workbook whose sheets are told apart', () => {
  const book = workbookOf({
    封面: [['填报说明'], ['三月底前报送']],
    甲表: [
      ['单位代码', '单位名称'],
      ['TS1', '测试林业局'],
    ],
    乙表: [
      ['代码', '名称'],
      ['TS2', '测试农业局'],
    ],
  });
  const mapping = 'name: 乙表\nkind: 承办单位\ncolumns: { code: 代码, name: 名称 }';

  it('goes in as each sheet was told, and the cover is passed over', async () => {
    const upload = await desk.upload('台账.xlsx', book);
    const sheets = [{ sheet: '乙表', mapping }];
    const { plan, report } = await desk.run({ upload, kind: '承办单位', sheets });
    expect(plan).toMatchObject({ problems: [], passedOver: [{ name: '封面' }] });
    expect(report?.counts).toMatchObject({ added: 2, refused: 0 });
  });

  it('is known to its job as it was told, for who opens it anew', async () => {
    const upload = await desk.upload('台账.xlsx', book);
    const told = {
      sheets: [{ sheet: '乙表', kind: '承办单位' }],
      columns: [{ table: 2, field: 'code', header: '代码' }],
    };
    const job = await desk.try({ upload, ...told });
    expect(job).toMatchObject({ upload, fileSize: book.length, isTrial: true });
    expect(job.told).toEqual({ kind: null, sheet: null, encoding: null, ...told });
  });
});

describe('what can not be imported', () => {
  it('is refused in words, in both languages', async () => {
    const upload = await desk.upload('照片.csv', Buffer.from('\x89PNG\r\n\x1a\nxxxx', 'latin1'));
    const { state, failure, report } = await desk.try({ upload });
    expect({ state, report }).toEqual({ state: 'FAILED', report: null });
    expect(failure?.code).toBe('IMAGE');
    expect(failure?.message).toMatch(/照片\.csv.*[一-鿿]/);
  });

  it.each(['nothing', '0'.repeat(32), '../../../etc/passwd'])(
    'is no upload: %s',
    async (upload) => {
      await expect(desk.run({ upload })).rejects.toMatchObject({ code: 'NO_SUCH_UPLOAD' });
    },
  );

  it('is no job that nobody knows', async () => {
    expect(await desk.ask('{ importJob(id: "nothing") { id } batch(id: 999999) { id } }')).toEqual({
      ...{ importJob: null, batch: null },
    });
  });
});

describe('the history', () => {
  it('comes in pages that join, newest first', async () => {
    const ids: number[] = [];
    let after: string | null = null;
    type Answer = {
      readonly batches: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly id: number }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    };
    for (;;) {
      const { batches }: Answer = await desk.ask(
        'query Batches($after: String) { batches(first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      ids.push(...batches.nodes.map(({ id }) => id));
      after = batches.pageInfo.endCursor;
      if (!batches.pageInfo.hasNextPage) {
        expect(ids).toHaveLength(batches.totalCount);
        break;
      }
    }
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    const labels = (await desk.batches(200)).map(({ kindLabel }) => kindLabel);
    expect(new Set(labels)).toEqual(
      new Set(['导入', '录入', '撤销', '模拟明细', '区划', '印发数据', '背景数据']),
    );
  });

  it.each(['first: 0', 'first: 201', 'after: "x"', 'after: "WyItMSJd"'])(
    'refuses %s',
    async (args) => {
      const { errors } = await api.ask(`{ batches(${args}) { nodes { id } } }`);
      expect(errors?.[0]?.extensions.code).toMatch(/^BAD_(FIRST|CURSOR)$/);
    },
  );
});

describe('every kind that files may bring', () => {
  it('is listed with its fields, what must come first', async () => {
    const { importKinds } = await desk.ask<{
      importKinds: readonly {
        readonly type: string;
        readonly subject: string | null;
        readonly subjectLabel: string;
        readonly template: string;
        readonly fields: readonly { readonly required: boolean; readonly values: string[] }[];
      }[];
    }>(
      '{ importKinds { type label labelEn subject subjectLabel template fields { name label labelEn required description values } } }',
    );
    expect(importKinds.length).toBeGreaterThan(50);
    const order = importKinds.find(({ type }) => type === 'HotlineOrder');
    expect(order).toMatchObject({
      ...{ subject: 'HOTLINE', subjectLabel: '12345 热线' },
      template: '/imports/templates/HotlineOrder.xlsx',
    });
    const required = order?.fields.map((field) => field.required) ?? [];
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    expect(importKinds.filter(({ subject }) => subject === null)).toMatchObject([
      { subjectLabel: '区划' },
    ]);
  });
});

it('asks for a sign-in at every door', async () => {
  for (const door of [
    { method: 'POST', url: '/imports/uploads?name=a' },
    { method: 'GET', url: `/imports/files/${'0'.repeat(64)}` },
    { method: 'GET', url: '/imports/jobs/x/errors.xlsx' },
    { method: 'GET', url: '/imports/templates/HotlineOrder.xlsx' },
  ] as const) {
    const answer = await api.app.inject(door);
    expect(answer.statusCode).toBe(401);
    expect(answer.json().errors[0].extensions.code).toBe('UNAUTHENTICATED');
  }
});
