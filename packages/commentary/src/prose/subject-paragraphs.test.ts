import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { paragraphText } from './paragraph.ts';
import type { ProseSubject } from './prose-subject.ts';
import { subjectParagraphs } from './subject-paragraphs.ts';
import { cut, figure, late, PARTS, period } from './testing/frozen.ts';

const MISSED = { from: '2019-01-01', value: 0.98, met: false };

const hotline = (language: Language, more: Partial<ProseSubject> = {}): ProseSubject => ({
  subject: language === 'zh' ? '12345 热线' : '12345 hotline',
  period: period(language),
  figures: [
    figure('orders', 1206, language, { yearAgo: 1105, previous: 1234 }),
    figure('onTime', [1175, 1206], language, {
      ...{ yearAgo: [1100, 1120], previous: [1189, 1206], target: MISSED },
      more: { parts: PARTS[language] },
    }),
    figure('closed', 1180, language, { yearAgo: 1180 }),
  ],
  cuts: [
    cut('onTime', { 住建局: [131, 142], 城管局: [111, 118], 教体局: [69, 71] }, language),
    cut('orders', { 恒口镇: 320, 五里镇: 240 }, language, { 恒口镇: 260, 五里镇: 200 }),
  ],
  late: [late(7, { 住建局: [4, 12], 城管局: [3, 5] }, language)],
  ...more,
});

const texts = (input: ProseSubject, language: Language) =>
  subjectParagraphs(input, language).map((paragraph) => [
    paragraph.topic,
    paragraphText(paragraph),
  ]);

const NOTHING_ELSE = { cuts: [], late: [] };

describe('a month', () => {
  it('is told in Chinese', () => {
    expect(texts(hotline('zh'), 'zh')).toEqual([
      [
        'HEADLINE',
        '2019年12月，工单量 1,206 件，同比增长 9.1 %，环比下降 2.3 %。办结量 1,180 件，与上年同期持平。',
      ],
      [
        'TARGETS',
        '按期办结率 97.4 %（应办结 1,206 件，按期 1,175 件），同比下降 0.8 个百分点，环比下降 1.2 个百分点，未达到 98 % 的目标。',
      ],
      [
        'MOVERS',
        '各单位中，教体局按期办结率最高，为 97.2 %；住建局最低，为 92.3 %。各单位中，恒口镇工单量最多，为 320 件；五里镇最少，为 240 件。工单量比上年同期增加 100 件，其中恒口镇由 260 件增至 320 件，占增量的 60 %。',
      ],
      [
        'LATE',
        '截至12月31日，逾期未结 7 件，涉及 2 个单位：住建局 4 件，最长 12 个工作日；城管局 3 件，最长 5 个工作日。',
      ],
    ]);
  });

  it('is told in English', () => {
    expect(texts(hotline('en'), 'en')).toEqual([
      [
        'HEADLINE',
        'In Dec 2019, orders came to 1,206, up 9.1 % on Dec 2018 and down 2.3 % on Nov. Orders closed came to 1,180, unchanged from Dec 2018.',
      ],
      [
        'TARGETS',
        'On-time rate stood at 97.4 % (1,206 orders due, 1,175 on time), 0.8 points below Dec 2018 and 1.2 points below Nov, below the target of 98 %.',
      ],
      [
        'MOVERS',
        'By unit, on-time rate stood highest for 教体局 (97.2 %) and lowest for 住建局 (92.3 %). By unit, orders stood highest for 恒口镇 (320) and lowest for 五里镇 (240). Orders rose by 100 on Dec 2018; 恒口镇 accounts for 60 % of the rise (from 260 to 320).',
      ],
      [
        'LATE',
        'As of 31 Dec, open and overdue came to 7 orders with 2 units: 住建局 4 (longest 12 working days) and 城管局 3 (longest 5 working days).',
      ],
    ]);
  });

  it('is the first one without a word of a base', () => {
    const figures = [figure('orders', 1206, 'zh'), figure('amount', 499_120_000, 'zh')];
    expect(texts(hotline('zh', { figures, ...NOTHING_ELSE }), 'zh')).toEqual([
      ['HEADLINE', '2019年12月，工单量 1,206 件。成交额 4.99 亿元。'],
    ]);
  });

  it('begins with its rates where it has no counts', () => {
    const figures = [figure('onTime', [1206, 1206], 'zh', { more: { parts: PARTS.zh } })];
    expect(texts(hotline('zh', { figures, ...NOTHING_ELSE }), 'zh')).toEqual([
      ['TARGETS', '2019年12月，按期办结率 100 %（应办结 1,206 件，全部按期）。'],
    ]);
  });
});

describe('a rate', () => {
  const rate = (language: Language, ...told: Parameters<typeof figure>) =>
    texts(hotline(language, { figures: [figure(...told)], ...NOTHING_ELSE }), language)[0]?.[1];

  it('on too few is neither compared nor held against its target', () => {
    const told = { yearAgo: [950, 1000], target: MISSED, more: { parts: PARTS.zh } } as const;
    expect(rate('zh', 'onTime', [6, 12], 'zh', told)).toBe(
      '2019年12月，按期办结率 50.0 %（应办结 12 件，按期 6 件），基数较小，不作比较。',
    );
    expect(rate('en', 'onTime', [6, 12], 'en', { ...told, more: { parts: PARTS.en } })).toBe(
      'In Dec 2019, on-time rate stood at 50.0 % (12 orders due, 6 on time), too few to compare.',
    );
  });

  it('meets its target, from above or from below', () => {
    const met = { ...MISSED, met: true };
    expect(rate('zh', 'onTime', [99, 100], 'zh', { target: met })).toBe(
      '2019年12月，按期办结率 99.0 %（99 / 100），达到 98 % 的目标。',
    );
    const most = { from: '2019-01-01', value: 0.05, met: true };
    expect(rate('zh', 'returned', [4, 100], 'zh', { target: most })).toBe(
      '2019年12月，退单率 4.0 %（4 / 100），控制在 5 % 的目标以内。',
    );
    expect(rate('en', 'returned', [4, 100], 'en', { target: most })).toBe(
      'In Dec 2019, returned stood at 4.0 % (4 / 100), within the target of 5 %.',
    );
    expect(rate('zh', 'returned', [6, 100], 'zh', { target: { ...most, met: false } })).toBe(
      '2019年12月，退单率 6.0 %（6 / 100），超出 5 % 的目标。',
    );
  });

  it('has large parts in short', () => {
    expect(rate('zh', 'paid', [85_604, 1_446_500], 'zh')).toBe(
      '2019年12月，已付比例 5.9 %（8.56 万 / 144.65 万）。',
    );
    expect(rate('en', 'paid', [85_604, 1_446_500], 'en')).toBe(
      'In Dec 2019, paid share stood at 5.9 % (85.6 k / 1.45 M).',
    );
  });

  it('has no verdict where nobody can give one', () => {
    expect(rate('zh', 'onTime', [99, 100], 'zh', { target: { ...MISSED, met: null } })).toBe(
      '2019年12月，按期办结率 99.0 %（99 / 100）。',
    );
  });
});

describe('a target of none', () => {
  const overdue = (language: Language, value: number) => {
    const target = { from: '2019-01-01', value: 0, met: value === 0 };
    const figures = [figure('overdue', value, language, { target })];
    return texts(hotline(language, { figures, ...NOTHING_ELSE }), language)[0]?.[1];
  };

  it('is met, or missed', () => {
    expect(overdue('zh', 0)).toBe('2019年12月，逾期未结 0 件，达到 0 件的目标。');
    expect(overdue('zh', 2)).toBe('2019年12月，逾期未结 2 件，未达到 0 件的目标。');
    expect(overdue('en', 2)).toBe(
      'In Dec 2019, open and overdue came to 2 orders, above the target of 0 orders.',
    );
  });
});

describe('a partial month', () => {
  const partial = (language: Language) =>
    hotline(language, { period: period(language, { partial: true, dataDay: '2019-12-15' }) });

  it('says so first, and how far its data reach', () => {
    expect(texts(partial('zh'), 'zh')[0]?.[1]).toBe(
      '2019年12月数据不全，截至12月15日。工单量 1,206 件，比上年同期相同天数增长 9.1 %，比上月相同天数下降 2.3 %。办结量 1,180 件，与上年同期相同天数持平。',
    );
    expect(texts(partial('en'), 'en')[0]?.[1]).toBe(
      'Data for Dec 2019 are incomplete and reach 15 Dec. Orders came to 1,206, up 9.1 % on the same days of Dec 2018 and down 2.3 % on the same days of Nov. Orders closed came to 1,180, unchanged from the same days of Dec 2018.',
    );
    expect(texts(partial('zh'), 'zh')[3]?.[1]).toMatch(/^截至12月15日，逾期未结 7 件/);
  });

  it('may be that of one figure', () => {
    const more = { state: 'PARTIAL' } as const;
    const figures = [
      figure('orders', 602, 'zh', { yearAgo: 577, more }),
      figure('closed', 9, 'zh'),
    ];
    expect(texts(hotline('zh', { figures, ...NOTHING_ELSE }), 'zh')[0]?.[1]).toBe(
      '2019年12月，工单量 602 件，数据不全，比上年同期相同天数增长 4.3 %。办结量 9 件。',
    );
  });
});

describe('what can’t be told', () => {
  it('is said once', () => {
    const absent = (language: Language) =>
      hotline(language, {
        figures: [
          figure('orders', 1206, language),
          figure('closed', null, language),
          figure('onTime', [0, 0], language, { target: MISSED }),
          figure('gain', 'WITHHELD', language, { yearAgo: 100, previous: 100, target: MISSED }),
        ],
        ...NOTHING_ELSE,
      });
    expect(texts(absent('zh'), 'zh')).toEqual([
      [
        'HEADLINE',
        '2019年12月，工单量 1,206 件。办结量、按期办结率暂无数据。户均增收为保护隐私已隐去。',
      ],
    ]);
    expect(texts(absent('en'), 'en')).toEqual([
      [
        'HEADLINE',
        'In Dec 2019, orders came to 1,206. There were no data for orders closed and on-time rate. Values withheld for privacy: gain per household.',
      ],
    ]);
  });

  it('may be everything', () => {
    const figures = [figure('orders', null, 'zh'), figure('closed', null, 'zh')];
    expect(texts(hotline('zh', { figures, ...NOTHING_ELSE }), 'zh')).toEqual([
      ['HEADLINE', '2019年12月，各项指标暂无数据。'],
    ]);
    expect(texts(hotline('zh', { figures: [], ...NOTHING_ELSE }), 'zh')).toEqual([]);
  });

  it('is what is late, unless a figure has said so', () => {
    const missing = late(null, {}, 'zh');
    const none = { figures: [], cuts: [], late: [missing] };
    expect(texts(hotline('zh', none), 'zh')).toEqual([
      ['LATE', '截至12月31日，逾期未结暂无数据。'],
    ]);
    const figures = [figure('orders', 5, 'zh'), figure('overdue', null, 'zh')];
    expect(texts(hotline('zh', { ...none, figures }), 'zh')).toEqual([
      ['HEADLINE', '2019年12月，工单量 5 件。逾期未结暂无数据。'],
    ]);
  });

  it('is a cut of a withheld whole, and its change from a withheld base', () => {
    const rows = { 甲: 320, 乙: 240 };
    const cuts = [cut('orders', rows, 'zh', { 甲: 260, 乙: 200 })];
    const movers = (...told: Parameters<typeof figure>) =>
      texts(hotline('zh', { figures: [figure(...told)], cuts, late: [] }), 'zh')
        .filter(([topic]) => topic === 'MOVERS')
        .map(([, text]) => text);
    expect(movers('orders', 'WITHHELD', 'zh')).toEqual([]);
    expect(movers('orders', 560, 'zh', { yearAgo: 'WITHHELD' })).toEqual([
      '各单位中，甲工单量最多，为 320 件；乙最少，为 240 件。',
    ]);
  });
});

describe('a paragraph', () => {
  it('joins its segments to its text, and every number has its question', () => {
    const [first] = subjectParagraphs(hotline('zh'), 'zh');
    expect(first?.segments.slice(0, 5)).toEqual([
      { kind: 'TEXT', text: '2019年12月，工单量 ' },
      {
        ...{ kind: 'NUMBER', text: '1,206 件' },
        reference: { figure: 'orders@2019-12', part: 'VALUE' },
      },
      { kind: 'TEXT', text: '，同比增长 ' },
      {
        ...{ kind: 'NUMBER', text: '9.1 %' },
        reference: { figure: 'orders@2019-12', part: 'YEAR_AGO' },
      },
      { kind: 'TEXT', text: '，环比下降 ' },
    ]);
  });

  it('lists what it rests on, bases and silent figures among them', () => {
    const [first, , movers, overdue] = subjectParagraphs(hotline('zh'), 'zh');
    expect(first?.references).toEqual([
      ...['orders@2019-12', 'orders@2018-12', 'orders@2019-11'],
      ...['closed@2019-12', 'closed@2018-12'],
    ]);
    expect(movers?.references).toContain('onTime/城管局@2019-12');
    expect(overdue?.references).toEqual([
      ...['overdue@2019-12', 'overdue/住建局@2019-12', 'overdue/城管局@2019-12'],
    ]);
  });

  it('says whether it rests on made-up records', () => {
    const whole = hotline('zh');
    const late = whole.late.map((one) => ({ ...one, simulated: true }));
    const marks = subjectParagraphs({ ...whole, late }, 'zh').map(({ simulated }) => simulated);
    expect(marks).toEqual([false, false, false, true]);
  });
});
