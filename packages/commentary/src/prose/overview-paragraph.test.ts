import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { overviewParagraph } from './overview-paragraph.ts';
import { paragraphText } from './paragraph.ts';
import type { ProseSubject } from './prose-subject.ts';
import { figure, late, period } from './testing/frozen.ts';

const SUBJECTS = {
  hall: { zh: '政务大厅', en: 'Service hall' },
  hotline: { zh: '12345 热线', en: '12345 hotline' },
  tendering: { zh: '招投标', en: 'Tendering' },
} as const;

const subject = (
  id: keyof typeof SUBJECTS,
  language: Language,
  more: Partial<ProseSubject>,
): ProseSubject => ({
  ...{ subject: SUBJECTS[id][language], period: period(language) },
  ...{ figures: [], cuts: [], late: [] },
  ...more,
});

const overview = (language: Language, subjects: readonly ProseSubject[]) => {
  const told = overviewParagraph(subjects, language);
  return told && paragraphText(told);
};

const MISSED = { from: '2019-01-01', value: 0.98, met: false };

const district = (language: Language) => [
  subject('hall', language, {
    figures: [figure('onTime', [970, 1000], language, { target: MISSED })],
    late: [late(2, { 住建局: [2, 9] }, language)],
  }),
  subject('hotline', language, {
    figures: [
      figure('onTime', [1175, 1206], language, { target: MISSED }),
      figure('orders', 1206, language, { yearAgo: 900 }),
    ],
    late: [late(7, { 住建局: [6, 5], 城管局: [1, 12] }, language)],
  }),
  subject('tendering', language, { figures: [figure('amount', 9e8, language, { yearAgo: 3e8 })] }),
];

describe('an overview', () => {
  it('tells what is late for longest, then the targets missed by most', () => {
    expect(overview('zh', district('zh'))).toBe(
      '截至2019年12月31日，12345 热线逾期未结 7 件，涉及 2 个单位，其中城管局 1 件，最长 12 个工作日。政务大厅逾期未结 2 件，均属住建局，最长 9 个工作日。2019年12月，政务大厅按期办结率 97.0 %，未达到 98 % 的目标。12345 热线按期办结率 97.4 %，未达到 98 % 的目标。',
    );
    expect(overview('en', district('en'))).toBe(
      'As of 31 Dec 2019, open and overdue (12345 hotline) came to 7 orders with 2 units, of which 城管局 1 (longest 12 working days). Open and overdue (service hall) came to 2 orders, all with 住建局 (longest 9 working days). In Dec 2019, on-time rate (service hall) stood at 97.0 %, below the target of 98 %. On-time rate (12345 hotline) stood at 97.4 %, below the target of 98 %.',
    );
  });

  it('has room for the biggest moves where less is late', () => {
    const quiet = district('zh').map((one) => ({ ...one, late: [] }));
    expect(overview('zh', quiet)).toBe(
      '2019年12月，政务大厅按期办结率 97.0 %，未达到 98 % 的目标。12345 热线按期办结率 97.4 %，未达到 98 % 的目标。招投标成交额 9 亿元，同比增长 200 %。',
    );
  });

  it('takes the moves of quantities and of rates apart', () => {
    const figures = [
      figure('orders', 1206, 'zh', { yearAgo: 900, previous: 100 }),
      figure('returned', [60, 1000], 'zh', { previous: [20, 1000] }),
    ];
    expect(overview('zh', [subject('hotline', 'zh', { figures })])).toBe(
      '2019年12月，12345 热线工单量 1,206 件，同比增长 34 %。12345 热线退单率 6.0 %，环比上升 4 个百分点。',
    );
  });

  it('says nothing of small moves, nor of those from a few or to nothing', () => {
    const figures = [
      figure('orders', 1206, 'zh', { yearAgo: 1200 }),
      figure('overdue', 9, 'zh', { yearAgo: 3 }),
      figure('amount', 0, 'zh', { yearAgo: 3e8 }),
      figure('returned', [20, 1000], 'zh', { previous: [21, 1000] }),
    ];
    expect(overview('zh', [subject('hotline', 'zh', { figures })])).toBeUndefined();
    expect(overview('zh', [])).toBeUndefined();
  });

  it('marks what is incomplete', () => {
    const partial = period('zh', { partial: true, dataDay: '2019-12-15' });
    const figures = [figure('orders', 602, 'zh', { yearAgo: 400 })];
    expect(overview('zh', [subject('hotline', 'zh', { period: partial, figures })])).toBe(
      '2019年12月（数据不全），12345 热线工单量 602 件，比上年同期相同天数增长 50.5 %。',
    );
  });

  it('names the period of each subject that has its own', () => {
    const year = period('zh', { key: '2019', label: '2019年' });
    const figures = [figure('amount', 9e8, 'zh', { yearAgo: 3e8 })];
    const rates = [figure('onTime', [970, 1000], 'zh', { target: MISSED })];
    const told = overview('zh', [
      subject('hall', 'zh', { figures: rates }),
      subject('tendering', 'zh', { period: year, figures }),
    ]);
    expect(told).toBe(
      '2019年12月，政务大厅按期办结率 97.0 %，未达到 98 % 的目标。2019年，招投标成交额 9 亿元，同比增长 200 %。',
    );
  });

  it('rests on what it tells alone', () => {
    const told = overviewParagraph(district('zh'), 'zh');
    expect(told?.references).not.toContain('amount@2019-12');
    expect(told?.references).toContain('overdue/城管局@2019-12');
  });
});
