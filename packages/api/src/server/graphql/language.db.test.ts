import { hash } from 'node:crypto';
import type { Language } from '@minxin/commentary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, TEST_TOKEN, type TestApi } from '../../testing/ask.ts';

const HALL = `query Hall {
  district { name }
  serviceHall(period: { month: "2019-12" }, where: { channel: ["online"] }) {
    label
    metrics {
      accepted { text change(from: YEAR_AGO) { text basePeriod { label } }
        passport { filters { label values { label } } versions { description formula source } } }
      onTimeRate { text target { source } change(from: PREVIOUS) { text } }
    }
    over(grain: MONTH) { label }
    table(metrics: [onTimeRate], by: [CHANNEL], grain: MONTH, parts: true) { columns { label } }
  }
  tendering(period: { year: 2019 }) {
    by(dimension: KIND) { label }
    suppliers: by(dimension: SUPPLIER, first: 1, rest: true) { key { rest } label }
    metrics { amount { text } }
  }
}`;
const HAN = /\p{Script=Han}/u;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ documents: new Map([[`sha256:${hash('sha256', HALL)}`, HALL]]) });
});
afterAll(() => api.close());

interface Hall {
  readonly district: { readonly name: string };
  readonly serviceHall: {
    readonly label: string;
    readonly metrics: Record<'accepted' | 'onTimeRate', Record<string, unknown>>;
    readonly over: readonly { readonly label: string }[];
    readonly table: { readonly columns: readonly { readonly label: string }[] };
  };
  readonly tendering: {
    readonly by: readonly { readonly label: string }[];
    readonly suppliers: readonly { readonly label: string; readonly key: { rest: boolean } }[];
    readonly metrics: { readonly amount: { readonly text: string } };
  };
}

/** What the question comes to in words. */
async function words(language: Language) {
  const { district, serviceHall, tendering } = await api.answer<Hall>(HALL, language);
  return {
    district: district.name,
    slice: [serviceHall.label, ...serviceHall.over.map(({ label }) => label)],
    ...serviceHall.metrics,
    columns: serviceHall.table.columns.map(({ label }) => label),
    kinds: tendering.by.map(({ label }) => label),
    rest: tendering.suppliers.find(({ key }) => key.rest)?.label.replace(/\d+/, 'n'),
    amount: tendering.metrics.amount.text,
  };
}

describe('one question', () => {
  it('is answered in Chinese', async () => {
    expect(await words('zh')).toMatchInlineSnapshot(`
      {
        "accepted": {
          "change": {
            "basePeriod": {
              "label": "2018年12月",
            },
            "text": "—",
          },
          "passport": {
            "filters": [
              {
                "label": "渠道",
                "values": [
                  {
                    "label": "网上",
                  },
                ],
              },
            ],
            "versions": [
              {
                "description": "期内受理的办件数；一件是一个事项的一次申请，咨询不计入。",
                "formula": "#{受理时间 ∈ 期}",
                "source": "政务服务统计口径：办件",
              },
            ],
          },
          "text": "2,751 件",
        },
        "amount": "16.9 亿元",
        "columns": [
          "时间",
          "时间",
          "渠道",
          "渠道",
          "按期办结率",
          "按期办结率（分子）",
          "按期办结率（分母）",
        ],
        "district": "汉滨区",
        "kinds": [
          "政府采购",
          "工程招标",
        ],
        "onTimeRate": {
          "change": {
            "text": "+0.1 个百分点",
          },
          "target": {
            "source": "承诺时限：承诺件在承诺的工作日内办结",
          },
          "text": "99.9 %",
        },
        "rest": "其他（n 个）",
        "slice": [
          "2019年12月",
          "2019年12月",
        ],
      }
    `);
  });

  it('is answered in English, with no word of Chinese beside names that are data', async () => {
    const english = await words('en');
    expect(english).toMatchInlineSnapshot(`
      {
        "accepted": {
          "change": {
            "basePeriod": {
              "label": "December 2018",
            },
            "text": "—",
          },
          "passport": {
            "filters": [
              {
                "label": "Channel",
                "values": [
                  {
                    "label": "Online",
                  },
                ],
              },
            ],
            "versions": [
              {
                "description": "Cases accepted in the period: a case is one application for one item; consultations do not count.",
                "formula": "#{accepted ∈ period}",
                "source": "Government service statistics: cases",
              },
            ],
          },
          "text": "2,751 cases",
        },
        "amount": "¥1.69 bn",
        "columns": [
          "Period",
          "Period",
          "Channel",
          "Channel",
          "On-time rate",
          "On-time rate, numerator",
          "On-time rate, denominator",
        ],
        "district": "Hanbin District",
        "kinds": [
          "Government procurement",
          "Works",
        ],
        "onTimeRate": {
          "change": {
            "text": "+0.1 pp",
          },
          "target": {
            "source": "Promised limit: a promised case is closed within the working days promised",
          },
          "text": "99.9 %",
        },
        "rest": "Other (n)",
        "slice": [
          "December 2019",
          "December 2019",
        ],
      }
    `);
    expect(JSON.stringify(english)).not.toMatch(HAN);
  });

  it('has an answer of its own in each language, also to who knows the other', async () => {
    const get = (language: string, etag?: string) =>
      api.app.inject({
        method: 'GET',
        url: '/graphql',
        query: { documentId: `sha256:${hash('sha256', HALL)}` },
        headers: {
          authorization: `Bearer ${TEST_TOKEN}`,
          'accept-language': language,
          ...(etag !== undefined && { 'if-none-match': etag }),
        },
      });
    const chinese = await get('zh-CN,zh;q=0.9');
    const english = await get('en-GB', String(chinese.headers.etag));
    expect(chinese.headers['content-language']).toBe('zh-CN');
    expect(english.headers['content-language']).toBe('en');
    expect(english.statusCode).toBe(200);
    expect(english.headers.etag).not.toBe(chinese.headers.etag);
    expect(english.headers.vary).toBe('accept, accept-language');
    expect((await get('en', String(english.headers.etag))).statusCode).toBe(304);
    expect((await get('zh', String(english.headers.etag))).json()).toEqual(chinese.json());
  });
});

it('defines every metric in English, without a Chinese character', async () => {
  const definitions = '{ metrics { id label description formula source targets { source } } }';
  const { metrics } = await api.answer<{ metrics: readonly unknown[] }>(definitions, 'en');
  expect(metrics.length).toBeGreaterThan(90);
  for (const metric of metrics) expect(JSON.stringify(metric)).not.toMatch(HAN);
});

it('reconciles in English: every sentence of ours, not what was printed', async () => {
  const { reconciliation } = await api.answer<{
    reconciliation: readonly { explanation: string; computedText: string | null }[];
  }>(
    '{ reconciliation(year: 2019) { published { label text } computedText explanation reading } }',
    'en',
  );
  expect(reconciliation.length).toBeGreaterThan(40);
  for (const figure of reconciliation) expect(JSON.stringify(figure)).not.toMatch(HAN);
});

it('searches the names of lists in the language of the question', async () => {
  const asked = (text: string, language: Language) =>
    api.answer<{ tendering: { metrics: { count: { value: number } } } }>(
      `{ tendering(period: { year: 2019 }, where: { search: { kind: "${text}" } }) { metrics { count { value } } } }`,
      language,
    );
  const works = await asked('工程', 'zh');
  expect(works.tendering.metrics.count.value).toBeGreaterThan(0);
  expect(await asked('works', 'en')).toEqual(works);
  expect((await asked('works', 'zh')).tendering.metrics.count.value).toBe(0);
});

it('refuses in the language of the question', async () => {
  const asked =
    '{ serviceHall(period: { year: 2019 }) { by(dimension: ITEM, first: 0) { label } } }';
  const [chinese] = (await api.ask(asked)).errors ?? [];
  const [english] = (await api.ask(asked, 'en')).errors ?? [];
  expect(chinese).toMatchObject({ message: 'first 为 0；应为 1 或更多，不给则为全部。' });
  expect(english).toMatchObject({
    message: 'first is 0; ask for 1 or more, or leave it out for all.',
  });
  expect(english?.extensions.code).toBe('BAD_FIRST');
  const signedOut = await api.app.inject({ url: '/graphql', headers: { 'accept-language': 'en' } });
  expect(signedOut.json().errors[0].message).toMatch(/^Sign in first/);
});
