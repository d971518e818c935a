import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import type { PeriodFigure } from './figures.ts';
import { type SeriesInput, seriesFinding } from './series-finding.ts';
import { months } from './testing/figures.ts';
import { wordsOf } from './testing/words.ts';

const LAST_YEAR = [0, 11240, 15380, 16010, 16420, 16150, 16890, 17020, 17340, 15200, 16390, 15842];
const THIS_YEAR = [
  ...[14200, 6110, 14870, 17100, 17640, 17430, 17980, 17510, 18120, 16020, 16899, 17284],
];

const accepted = (language: Language, more: Partial<SeriesInput> = {}): SeriesInput => ({
  ...{ metric: wordsOf('accepted', language), language },
  figures: months(2020, THIS_YEAR, language),
  base: months(2019, LAST_YEAR, language),
  ...more,
});
const whole = (language: Language) => ({
  ...{ key: '2020', label: language === 'zh' ? '2020年' : '2020', value: 191163 },
  change: {
    ...{ percent: 9.96, points: null, absolute: 17281 },
    basePeriod: { key: '2019', label: language === 'zh' ? '2019年' : '2019' },
  },
});
const told = (language: Language, focus: string) =>
  seriesFinding(accepted(language, { focus, whole: whole(language) }));

describe('a month', () => {
  it('is told with its change, and all else in the summary', () => {
    expect(told('zh', '2020-12')).toEqual({
      title: '12月受理量 1.73 万件，同比增 9.1 %',
      summary:
        '2020年12月受理量 17,284 件，同比增 9.1 %，环比增 2.3 %。9月最多（18,120 件），2月最少（6,110 件）。2020年 191,163 件，同比增 10 %。',
    });
    expect(told('en', '2020-12')).toEqual({
      title: 'Cases accepted: 17,284 in Dec, up 9.1 % on Dec 2019',
      summary:
        'Cases accepted: 17,284 in Dec 2020, up 9.1 % on Dec 2019, up 2.3 % on Nov. Highest in Sep (18,120), lowest in Feb (6,110). 191,163 in 2020, up 10 % on 2019.',
    });
  });

  it('that is the highest or the lowest is said to be so', () => {
    expect(told('zh', '2020-09').title).toBe('9月受理量 1.81 万件，同比增 4.5 %，为各月最多');
    expect(told('en', '2020-02').title).toBe(
      'Cases accepted: 6,110 in Feb, down 45.6 % on Feb 2019, the lowest of 12 months',
    );
  });

  it('on a base of nothing has no percentage', () => {
    expect(told('zh', '2020-01').title).toBe('1月受理量 1.42 万件，同比增加 1.42 万件');
    expect(told('en', '2020-01').title).toBe(
      'Cases accepted: 14,200 in Jan, up 14,200 on Jan 2019',
    );
  });

  it('without data, or not among the figures, is said to have none', () => {
    const zh = accepted('zh', { figures: months(2020, [14200, null], 'zh'), focus: '2020-02' });
    expect(seriesFinding(zh)).toEqual({ title: '2月受理量暂无数据', summary: '' });
    expect(told('en', '2021-01').title).toBe('Cases accepted: no data in Jan 2021');
  });

  it('that is the first is compared with nothing before it', () => {
    const { base: _none, ...input } = accepted('zh', { focus: '2020-01' });
    expect(seriesFinding(input).title).toBe('1月受理量 1.42 万件');
  });
});

describe('what is compared', () => {
  const pair = (value: number, before: number, language: Language) =>
    seriesFinding(
      accepted(language, {
        figures: months(2020, [value], language),
        base: months(2019, [before], language),
      }),
    ).title;

  it('is equal, or almost', () => {
    expect(pair(6110, 6110, 'zh')).toBe('1月受理量 6,110 件，与上年同期持平');
    expect(pair(6110, 6110, 'en')).toBe('Cases accepted: 6,110 in Jan, unchanged from Jan 2019');
    expect(pair(10001, 10000, 'zh')).toBe('1月受理量 1 万件，与上年同期基本持平');
    expect(pair(9999, 10000, 'en')).toBe(
      'Cases accepted: 9,999 in Jan, almost unchanged from Jan 2019',
    );
  });

  it('is a negative amount', () => {
    const gain = (language: Language) =>
      seriesFinding({
        ...{ metric: wordsOf('gain', language), language },
        figures: months(2020, [-12500], language),
        base: months(2019, [-500], language),
      }).title;
    expect(gain('zh')).toBe('1月户均增收 -1.25 万元，同比减少 1.2 万元');
    expect(gain('en')).toBe('Gain per household: -¥12,500 in Jan, down ¥12,000 on Jan 2019');
  });

  it('is another year, or the period before where there is no base', () => {
    const other = (language: Language) =>
      seriesFinding(
        accepted(language, {
          ...{ figures: months(2020, [120], language), base: months(2017, [100], language) },
        }),
      ).title;
    expect(other('zh')).toBe('1月受理量 120 件，比2017年1月增 20 %');
    expect(other('en')).toBe('Cases accepted: 120 in Jan, up 20 % on Jan 2017');
    const { base: _none, ...plain } = accepted('zh', { focus: '2020-12' });
    expect(seriesFinding(plain).title).toBe('12月受理量 1.73 万件，环比增 2.3 %');
  });

  it('is a year with the year before', () => {
    const year = (key: string, value: number): PeriodFigure => ({ key, label: `${key}年`, value });
    const years = { figures: [year('2019', 181887), year('2020', 191163)] };
    const { base: _none, ...input } = accepted('zh', { ...years, focus: '2020' });
    expect(seriesFinding(input).title).toBe('2020年受理量 19.12 万件，同比增 5.1 %');
  });
});

describe('a month that still runs', () => {
  const running = (language: Language, change?: PeriodFigure['change']) => {
    const figures = months(2020, [...THIS_YEAR.slice(0, 11), 8120], language).map((month) =>
      month.key === '2020-12' ? { ...month, partial: true, ...(change && { change }) } : month,
    );
    return seriesFinding(accepted(language, { figures, focus: '2020-12' }));
  };

  it('is incomplete, neither compared with a whole one nor the lowest', () => {
    expect(running('zh').title).toBe('12月受理量 8,120 件，数据不全');
    expect(running('en').title).toBe('Cases accepted: 8,120 in Dec, incomplete');
  });

  it('is compared where the caller knows the same days', () => {
    const basePeriod = { key: '2019-12[2019-12-01/2019-12-15]', label: '2019年12月1日至15日' };
    const change = { percent: 3.1, points: null, absolute: 244, basePeriod };
    expect(running('zh', change).title).toBe('12月受理量 8,120 件，数据不全，同比增 3.1 %');
  });
});

describe('the whole', () => {
  it('is told with its highest month', () => {
    expect(seriesFinding(accepted('zh', { whole: whole('zh') })).title).toBe(
      '2020年受理量 19.12 万件，同比增 10 %，9月最多',
    );
    expect(seriesFinding(accepted('en', { whole: whole('en') }))).toEqual({
      title: 'Cases accepted: 191,163 in 2020, up 10 % on 2019, highest in Sep',
      summary:
        'Cases accepted: 191,163 in 2020, up 10 % on 2019. Highest in Sep (18,120), lowest in Feb (6,110).',
    });
  });

  it('of a year that runs says until when', () => {
    const figures = (language: Language) => months(2020, [14200, 6110, null, null], language);
    const finding = (language: Language) => {
      const { change: _unknown, ...year } = whole(language);
      const soFar = { ...year, value: 20310 };
      return seriesFinding(accepted(language, { figures: figures(language), whole: soFar }));
    };
    expect(finding('zh').title).toBe('2020年截至2月受理量 2.03 万件，1月最多');
    expect(finding('en').title).toBe('Cases accepted: 20,310 in 2020 to Feb, highest in Jan');
  });

  it('with a month missing is incomplete, and says nothing of highest and lowest', () => {
    const figures = months(2020, [14200, null, 14870], 'zh');
    expect(seriesFinding(accepted('zh', { figures, whole: whole('zh') }))).toEqual({
      title: '2020年受理量 19.12 万件，数据不全，同比增 10 %',
      summary: '2020年受理量 191,163 件，数据不全，同比增 10 %。部分时段没有数据，不比较高低。',
    });
  });

  it('with a month withheld says so, and never its value', () => {
    const figures = months(2020, [14200, 'WITHHELD', 14870], 'en');
    expect(seriesFinding(accepted('en', { figures, whole: whole('en') })).summary).toBe(
      'Cases accepted: 191,163 in 2020, up 10 % on 2019. Some values are withheld, so highest and lowest are not told.',
    );
    expect(seriesFinding(accepted('zh', { figures, focus: '2020-02' }))).toEqual({
      title: '2月受理量已隐去',
      summary: '涉及的对象过少，为保护隐私不显示数值。部分时段的数值已隐去，不比较高低。',
    });
  });
});

describe('a run', () => {
  const run = (values: readonly number[], language: Language) => {
    const { base: _none, ...input } = accepted(language, {
      figures: months(2020, values, language),
    });
    return seriesFinding(input).title;
  };

  it('ends: the first rise after falls, the first fall after rises', () => {
    expect(run([900, 800, 700, 750], 'zh')).toBe(
      '4月受理量 750 件，环比增 7.1 %，连降 2 个月后回升',
    );
    expect(run([700, 800, 900, 750], 'en')).toBe(
      'Cases accepted: 750 in Apr, down 16.7 % on Mar, the first fall after 2 rises',
    );
  });

  it('of one or two is not told, nor is a record among three', () => {
    expect(run([800, 700, 750, 720], 'zh')).toBe('4月受理量 720 件，环比降 4 %');
    expect(run([700, 600, 650, 690], 'zh')).toBe('4月受理量 690 件，环比增 6.2 %');
    expect(run([700, 710, 690], 'zh')).toBe('3月受理量 690 件，环比降 2.8 %');
  });

  it('goes on for three or more', () => {
    expect(run([990, 500, 600, 700, 800], 'zh')).toBe(
      '5月受理量 800 件，环比增 14.3 %，连续 3 个月上升',
    );
    expect(run([100, 800, 700, 600, 500], 'en')).toBe(
      'Cases accepted: 500 in May, down 16.7 % on Apr, down for 3 months running',
    );
  });
});

it('names days and quarters as sentences do', () => {
  const figures = [
    { key: '2020-12-04', label: '4 Dec 2020', value: 700 },
    { key: '2020-12-05', label: '5 Dec 2020', value: 735 },
  ];
  const { base: _none, ...input } = accepted('en', { figures });
  expect(seriesFinding(input).title).toBe('Cases accepted: 735 on 5 Dec, up 5 % on 4 Dec');
});
