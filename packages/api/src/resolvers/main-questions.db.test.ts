import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

type Answers = Record<
  'serviceHall' | 'tendering' | 'hotline' | 'households' | 'reconciliation',
  unknown
>;

interface Value {
  readonly value: number;
}

describe('what the district did in 2019', () => {
  it('the service hall accepted 181,887 cases, in twelve months that add up', async () => {
    const data = await api.answer<Answers>(`{
      serviceHall(period: { year: 2019 }) {
        metrics { accepted { value text } onTimeRate { value numerator denominator } }
        over(grain: MONTH) { label metrics { accepted { value } } }
      }
    }`);
    const hall = data.serviceHall as {
      metrics: {
        accepted: Value & { text: string };
        onTimeRate: { value: number; numerator: string; denominator: string };
      };
      over: { label: string; metrics: { accepted: Value } }[];
    };
    expect(hall.metrics.accepted).toEqual({ value: 181_887, text: '18.19 万件' });
    expect(hall.over).toHaveLength(12);
    expect(hall.over.reduce((sum, month) => sum + month.metrics.accepted.value, 0)).toBe(181_887);
    const { value, numerator, denominator } = hall.metrics.onTimeRate;
    expect(value).toBe(Number(numerator) / Number(denominator));
    expect(value).toBeGreaterThan(0.98);
    expect(value).toBeLessThan(1);
  });

  it('62 tenders of works and 146 procurements, 14.12 and 2.78 亿元', async () => {
    const data = await api.answer<Answers>(`{
      tendering(period: { year: 2019 }) {
        metrics { amount { text } }
        by(dimension: KIND) { label metrics { count { value } amount { exact text } } }
      }
    }`);
    expect(data.tendering).toEqual({
      metrics: { amount: { text: expect.stringMatching(/^16\.(89|9|91) 亿元$/) } },
      by: [
        {
          label: '政府采购',
          metrics: {
            count: { value: 146 },
            amount: { exact: expect.any(String), text: '2.78 亿元' },
          },
        },
        {
          label: '工程招标',
          metrics: {
            count: { value: 62 },
            amount: { exact: expect.any(String), text: '14.12 亿元' },
          },
        },
      ],
    });
  });

  it('12,098 hotline orders, all on time, 98.6 % satisfied', async () => {
    const data = await api.answer<Answers>(`{
      hotline(period: { year: 2019 }) { metrics { orders { value } onTimeRate { value } satisfactionRate { text } } }
    }`);
    expect(data.hotline).toEqual({
      metrics: {
        orders: { value: 12_098 },
        onTimeRate: { value: 1 },
        satisfactionRate: { text: '98.6 %' },
      },
    });
  });

  it('890 households gained 12,000 yuan each, in nine villages', async () => {
    const data = await api.answer<Answers>(`{
      households(period: { year: 2019 }) {
        metrics { households { value } gainPerHousehold { value } gainPerPerson { value } medianGain { value } }
        by(dimension: VILLAGE) { label }
      }
    }`);
    const { metrics, by } = data.households as {
      metrics: Record<'households' | 'gainPerHousehold' | 'gainPerPerson' | 'medianGain', Value>;
      by: { label: string }[];
    };
    expect(metrics.households.value).toBe(890);
    expect(metrics.gainPerHousehold.value).toBe(12_000);
    expect(Math.round(metrics.gainPerPerson.value / 100) * 100).toBe(3_700);
    expect(metrics.medianGain.value).toBeLessThan(12_000);
    expect(by.map(({ label }) => label)).toEqual([
      '七堰社区',
      '大竹园社区',
      '槐树村',
      '粮茶村',
      '二联村',
      '正义村',
      '三垭村',
      '马泥村',
      '茶栈村',
    ]);
  });

  it('every printed figure of the first four subjects matches, and none is hidden', async () => {
    const data = await api.answer<Answers>(`{
      reconciliation(year: 2019) { published { id subject } computed { value } state explanation }
    }`);
    const rows = data.reconciliation as {
      published: { id: string; subject: string };
      computed: Value | null;
      state: string;
      explanation: string;
    }[];
    const kept = ['service-hall', 'tendering', 'hotline', 'households'];
    const ours = rows.filter(({ published }) => kept.includes(published.subject));
    expect(rows).toHaveLength(48);
    expect(ours).toHaveLength(16);
    for (const row of ours) expect(['MATCHES', 'WITHIN_ROUNDING']).toContain(row.state);
    for (const row of rows) expect(row.explanation).not.toBe('');
    // The printed figures of the dividends contradict each other: that one is shown, with its reading.
    const off = rows.filter(({ state }) => state === 'UNEXPLAINED');
    expect(off.map(({ published }) => published.id)).toEqual(['DS-05']);
    expect(off[0]?.explanation).toContain('公布数之间不能互相印证');
  });

  it('marks what is made up', async () => {
    const data = await api.answer<Answers>(`{
      hotline(period: { year: 2019 }) { simulated dataThrough records(first: 1) { totalCount nodes { orderNo provenance { origin } } } }
    }`);
    expect(data.hotline).toMatchObject({
      simulated: true,
      dataThrough: '2020-12-31',
      records: { totalCount: 12_098, nodes: [{ provenance: { origin: 'SIMULATED' } }] },
    });
  });

  it('compares 2020 with 2019, and 2019 with nothing', async () => {
    const data = await api.answer<Answers>(`{
      now: serviceHall(period: { year: 2020 }) { metrics { accepted { change(from: YEAR_AGO) { base text partial } } } }
      before: serviceHall(period: { year: 2019 }) { metrics { accepted { change(from: YEAR_AGO) { base text } } } }
    }`);
    expect(data).toMatchObject({
      now: {
        metrics: {
          accepted: {
            change: {
              base: 181_887,
              text: expect.stringMatching(/^[+-]\d+\.\d %$/),
              partial: false,
            },
          },
        },
      },
      before: { metrics: { accepted: { change: { base: null, text: '—' } } } },
    });
  });

  it('half and nine in ten of the cases were closed within so many hours, give or take one percent', async () => {
    const { data } = await api.ask(`{
      metrics(subject: SERVICE_HALL) { id errorBound }
      serviceHall(period: { year: 2019 }) {
        metrics { medianHandlingHours { value unit } p90HandlingHours { value passport { metric { errorBound } } } }
      }
    }`);
    const { metrics, serviceHall } = data as unknown as {
      metrics: { id: string; errorBound: number | null }[];
      serviceHall: { metrics: Record<'medianHandlingHours' | 'p90HandlingHours', Value> };
    };
    const bounds = Object.fromEntries(metrics.map(({ id, errorBound }) => [id, errorBound]));
    expect(bounds).toMatchObject({ p90HandlingHours: 0.01, accepted: null });
    const { medianHandlingHours, p90HandlingHours } = serviceHall.metrics;
    expect(medianHandlingHours).toMatchObject({ unit: 'HOUR' });
    expect(p90HandlingHours).toMatchObject({ passport: { metric: { errorBound: 0.01 } } });
    expect(p90HandlingHours.value).toBeGreaterThan(medianHandlingHours.value);
  });

  it('sends one statement a level of nesting, whatever the number of slices', async () => {
    const nested = (grain: string) => `{
      serviceHall(period: { year: 2019 }) {
        over(grain: ${grain}) { by(dimension: DEPARTMENT) { label metrics { accepted { value } onTimeRate { value } } } }
      }
    }`;
    const counted = async (query: string) => {
      const before = api.statements.length;
      expect((await api.ask(query)).errors).toBeUndefined();
      return api.statements.length - before;
    };
    const few = await counted(nested('HALF_YEAR'));
    expect(await counted(nested('MONTH'))).toBe(few);
    // How the data stand, and the cells.
    expect(few).toBe(2);
  });
});
