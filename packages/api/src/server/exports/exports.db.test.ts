import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/ask.ts';
import { CATEGORIES, importDesk, orders, SIGNED, UNITS } from '../../testing/import-desk.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const get = (query: string, headers: Record<string, string> = {}) =>
  api.app.inject({ url: `/exports/records.${query}`, headers: { ...SIGNED, ...headers } });
const codeOf = async (query: string) => {
  const answer = await get(query);
  return [answer.statusCode, answer.json().errors[0].extensions.code];
};

/** The lines of a CSV without quoted cells, as cells. */
const cellsOf = (csv: string) =>
  csv
    .replace(/^\u{FEFF}/u, '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));

const OVERDUE = 'subject=hotline&period=2020&metric=openOverdue&where.channel=phone';

describe('records as CSV', () => {
  it('are those of the question, with their names, how late they are and where they came from', async () => {
    const { hotline } = await api.answer<{
      hotline: {
        metrics: { openOverdue: { value: number } };
        records: { nodes: { orderNo: string; overdueDays: number; unit: { name: string } }[] };
      };
    }>(`{ hotline(period: { year: 2020 }, where: { channel: ["phone"] }) {
      metrics { openOverdue { value } }
      records(metric: openOverdue, orderBy: OLDEST_FIRST, first: 200) { nodes { orderNo overdueDays unit { name } } }
    } }`);
    const answer = await get(`csv?${OVERDUE}`);
    const [header = [], ...rows] = cellsOf(answer.body);
    const column = (label: string) => rows.map((row) => row[header.indexOf(label)]);
    expect(answer.body.startsWith('\u{FEFF}工单编号,')).toBe(true);
    expect(rows).toHaveLength(hotline.metrics.openOverdue.value);
    const { nodes } = hotline.records;
    expect(column('工单编号')).toEqual(nodes.map(({ orderNo }) => orderNo));
    expect(column('逾期工作日')).toEqual(nodes.map(({ overdueDays }) => String(overdueDays)));
    expect(column('承办单位名称')).toEqual(nodes.map(({ unit }) => unit.name));
    expect(new Set(column('数据性质'))).toEqual(new Set(['模拟明细']));
    expect(column('来源行').every((row) => Number(row) > 0)).toBe(true);
    expect(header.slice(-4)).toEqual(['批次', '来源文件', '来源行', '数据性质']);
  });

  it('are called by what was asked', async () => {
    const { headers } = await get(`csv?${OVERDUE}`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(decodeURIComponent(String(headers['content-disposition']))).toMatch(
      /热线工单_逾期未结_2020年_v\d+\.csv$/,
    );
  });

  it('speak English when the link, or the reader, asks for it', async () => {
    const byLink = await get(`csv?${OVERDUE}&lang=en`);
    expect(cellsOf(byLink.body)[0]?.slice(0, 2)).toEqual(['Order number', 'Town']);
    expect(byLink.headers['content-language']).toBe('en');
    const byHeader = await get(`csv?${OVERDUE}`, { 'accept-language': 'en' });
    expect(byHeader.body).toBe(byLink.body);
    expect(byLink.body).toContain(',Made up\r\n');
  });

  it('hold every record, page after page, once', async () => {
    const { body } = await get('csv?subject=hotline&period=2019');
    const [header = [], ...rows] = cellsOf(body);
    const numbers = new Set(rows.map((row) => row[header.indexOf('工单编号')]));
    const { hotline } = await api.answer<{ hotline: { metrics: { orders: { value: number } } } }>(
      '{ hotline(period: { year: 2019 }) { metrics { orders { value } } } }',
    );
    expect(rows).toHaveLength(hotline.metrics.orders.value);
    expect(numbers.size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(4000);
  });

  it('of a list are those that its filters find', async () => {
    const { body } = await get('csv?kind=HotlineOrder&where.channel.in=phone&where.overdue=true');
    const [header = [], ...rows] = cellsOf(body);
    const { records } = await api.answer<{ records: { hotlineOrders: { totalCount: number } } }>(
      '{ records { hotlineOrders(where: { channel: { in: [PHONE] }, overdue: true }) { totalCount } } }',
    );
    expect(rows).toHaveLength(records.hotlineOrders.totalCount);
    expect(new Set(rows.map((row) => row[header.indexOf('来电渠道')]))).toEqual(new Set(['电话']));
  });

  it('are given up with the session they were read from when the reader goes', async () => {
    await api.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = api.app.server.address() as AddressInfo;
    const path = '/exports/records.csv?subject=serviceHall&period=2019';
    const asked = request({ host: '127.0.0.1', port, path, headers: SIGNED, agent: false }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    await once(answer, 'readable');
    const sessions = () => api.database.connection.sql`
      select pid from pg_stat_activity where datname = current_database()
        and xact_start is not null and pid <> pg_backend_pid()`;
    await expect.poll(async () => (await sessions()).length).toBe(1);
    answer.destroy();
    await expect.poll(async () => (await sessions()).length, { timeout: 10_000 }).toBe(0);
  });
});

describe('records as a workbook', () => {
  it('hold numbers as numbers and days as days, under a header that stays in sight', async () => {
    const answer = await get('xlsx?subject=tendering&period=2019-12&metric=amount');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
    const [records, question] = workbook.worksheets;
    if (!records || !question) throw new Error('Two sheets are missing.');
    const header = records.getRow(1).values as string[];
    const cell = (label: string) => records.getRow(2).getCell(header.indexOf(label)).value;
    expect(records.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(typeof cell('中标金额')).toBe('number');
    expect(cell('中标日期')).toBeInstanceOf(Date);
    expect((cell('中标日期') as Date).toISOString()).toMatch(/^2019-12-\d\dT00:00:00/);
    expect(cell('数据性质')).toBe('模拟明细');
    const { tendering } = await api.answer<{
      tendering: { metrics: { amount: { exact: string }; count: { value: number } } };
    }>(
      '{ tendering(period: { month: "2019-12" }) { metrics { amount { exact } count { value } } } }',
    );
    expect(records.rowCount - 1).toBe(tendering.metrics.count.value);
    const amounts = records.getColumn(header.indexOf('中标金额')).values.slice(2) as number[];
    const fen = amounts.reduce((sum, yuan) => sum + Math.round(yuan * 100), 0);
    expect(fen).toBe(Math.round(Number(tendering.metrics.amount.exact) * 100));
    const lines = question.getSheetValues().slice(1) as string[][];
    expect(lines.map(([, label, text]) => [label, text])).toEqual(
      expect.arrayContaining([
        ['指标', '成交额'],
        ['时间', '2019年12月'],
        ['公式', 'Σ 中标金额'],
        ['条数', String(tendering.metrics.count.value)],
        ['数据版本', expect.stringMatching(/^\d+$/)],
      ]),
    );
  });
});

describe('what may not be seen, or makes no sense, is refused as JSON', () => {
  it.each([
    ['csv?subject=households&period=2019', 403, 'SUPPRESSED'],
    ['xlsx?subject=households&period=2019', 403, 'SUPPRESSED'],
    ['csv?subject=hotline&period=2019-13', 400, 'BAD_PERIOD'],
    ['csv?subject=hotline', 400, 'BAD_PERIOD'],
    ['csv?subject=weather&period=2019', 400, 'BAD_PARAMETER'],
    ['csv?subject=hotline&period=2019&unit=U01', 400, 'BAD_PARAMETER'],
    ['csv?subject=hotline&period=2019&where.colour=red', 400, 'UNKNOWN_DIMENSION'],
    ['csv?subject=hotline&period=2019&where.__proto__=x', 400, 'BAD_PARAMETER'],
    ['csv?subject=hotline&period=2019&metric=nothing', 400, 'UNKNOWN_METRIC'],
    ['csv?subject=hotline&period=2019&metric=callbacks', 400, 'NOT_IN_MODEL'],
    ['csv?subject=hotline&period=2019&part=MISSED', 400, 'BAD_PARAMETER'],
    ['csv?subject=hotline&period=2019&asOf=2019-12-31', 400, 'BAD_PARAMETER'],
    ['csv?kind=Weather', 400, 'BAD_PARAMETER'],
    ['csv?kind=HotlineOrder&where.colour.eq=red', 400, 'BAD_PARAMETER'],
    ['csv?kind=HotlineOrder&where.channel.eq=pigeon', 400, 'BAD_FILTER'],
    ['csv?subject=hotline&period=2019&lang=fr', 400, 'BAD_PARAMETER'],
  ])('%s', async (query, status, code) => {
    expect(await codeOf(query)).toEqual([status, code]);
  });

  it('to those who signed in alone', async () => {
    const answer = await api.app.inject({ url: '/exports/records.csv?kind=HotlineUnit' });
    expect(answer.statusCode).toBe(401);
  });
});

describe('a file that comes back', () => {
  const OWN = 'kind=HotlineOrder&where.orderNo.startsWith=来回';
  const own = async () => (await get(`csv?${OWN}`)).body;
  /** What the records are, without where they came from. */
  const told = (csv: string) => cellsOf(csv).map((cells) => cells.slice(0, -4));

  it('changes nothing, and brings back what was taken back', async () => {
    const desk = importDesk(api.app);
    const bring = async (name: string, content: string) =>
      desk.run({ upload: await desk.upload(name, content) });
    await bring('单位.csv', UNITS);
    await bring('类别.csv', CATEGORIES);
    const { report } = await bring('工单.csv', orders('来回', 30));
    const file = await own();
    expect(cellsOf(file)).toHaveLength(31);
    expect(
      new Set(
        cellsOf(file)
          .slice(1)
          .map((cells) => cells.at(-1)),
      ),
    ).toEqual(new Set(['导入']));

    const again = await bring('工单（导出）.csv', file);
    expect(again.report?.counts).toEqual({ added: 0, changed: 0, unchanged: 30, refused: 0 });

    expect((await desk.undo(report?.batch?.id ?? 0)).ok).toBe(true);
    expect(cellsOf(await own())).toHaveLength(1);
    const back = await bring('工单（导出）.csv', file);
    expect(back.report?.counts).toMatchObject({ added: 30, refused: 0 });
    expect(told(await own())).toEqual(told(file));
  });

  it('does not make real records of made-up ones', async () => {
    const desk = importDesk(api.app);
    const { body } = await get('csv?kind=FundProject');
    const { report } = await desk.try({ upload: await desk.upload('资金项目.csv', body) });
    expect(report?.counts).toMatchObject({ added: 0, changed: 0, unchanged: 0 });
    expect(report?.problemGroups.map(({ code }) => code)).toEqual(['MADE_UP']);
  });
});
