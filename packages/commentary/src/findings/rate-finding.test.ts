import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import type { PartWords } from './figures.ts';
import { type RateInput, rateFinding } from './rate-finding.ts';
import { months } from './testing/figures.ts';
import { wordsOf } from './testing/words.ts';

const PARTS: Readonly<Record<Language, PartWords>> = {
  zh: { unit: 'ORDER', denominator: '应办结', numerator: '按期', missed: '未按期' },
  en: { unit: 'ORDER', denominator: 'due', numerator: 'on time', missed: 'late' },
};

type Rate = readonly [onTime: number, due: number];
const YEAR: readonly Rate[] = [
  ...([
    [990, 1000],
    [985, 1000],
    [992, 1000],
    [1189, 1206],
    [1175, 1206],
  ] as const),
];

const onTime = (language: Language, more: Partial<RateInput> = {}): RateInput => ({
  ...{ metric: wordsOf('onTime', language), language, target: 0.98, parts: PARTS[language] },
  figures: months(2020, YEAR, language),
  ...more,
});

describe('a month', () => {
  it('is told with its change in points, a target missed and what was missed', () => {
    expect(rateFinding(onTime('zh', { focus: '2020-05' }))).toEqual({
      title: '5月按期办结率 97.4 %，比上月低 1.2 个百分点，低于目标 98 %',
      summary:
        '2020年5月按期办结率 97.4 %，比上月低 1.2 个百分点；应办结 1,206 件，按期 1,175 件；低于目标 98 %。5月最低（97.4 %）。',
    });
    expect(rateFinding(onTime('en', { focus: '2020-05' }))).toEqual({
      title: 'On-time rate: 97.4 % in May, 1.2 points below Apr, below target (98 %)',
      summary:
        'On-time rate: 97.4 % in May 2020, 1.2 points below Apr; 1,206 orders due, 1,175 on time; below target (98 %). Lowest in May (97.4 %).',
    });
  });

  it('on target says what was missed instead', () => {
    expect(rateFinding(onTime('zh', { focus: '2020-04' })).title).toBe(
      '4月按期办结率 98.6 %，比上月低 0.6 个百分点，17 件未按期',
    );
  });

  it('that is the lowest is said to be so', () => {
    const { target: _none, parts: _unnamed, ...plain } = onTime('zh', { focus: '2020-05' });
    expect(rateFinding(plain)).toEqual({
      title: '5月按期办结率 97.4 %，比上月低 1.2 个百分点，为各月最低',
      summary:
        '2020年5月按期办结率 97.4 %，比上月低 1.2 个百分点；1,175 / 1,206。5月最低（97.4 %）。',
    });
  });

  it('without one late has all on time', () => {
    const all = (language: Language) =>
      rateFinding(onTime(language, { figures: months(2020, [[1206, 1206]], language) }));
    expect(all('zh')).toEqual({
      title: '1月按期办结率 100 %，1,206 件全部按期',
      summary: '2020年1月按期办结率 100 %；应办结 1,206 件，按期 1,206 件；达到目标 98 %。',
    });
    expect(all('en').title).toBe('On-time rate: 100 % in Jan, all 1,206 orders on time');
  });

  it('with nothing due has no rate, and is no gap', () => {
    const figures = months(
      2020,
      [
        [990, 1000],
        [0, 0],
        [970, 1000],
      ],
      'zh',
    );
    expect(rateFinding(onTime('zh', { figures, focus: '2020-02' })).title).toBe(
      '2月按期办结率暂无数据',
    );
    expect(rateFinding(onTime('zh', { figures, focus: '2020-03' })).summary).toBe(
      '2020年3月按期办结率 97.0 %；应办结 1,000 件，按期 970 件；低于目标 98 %。3月最低（97.0 %）。',
    );
  });

  it('that is withheld is told without its value', () => {
    const figures = months(2020, [[990, 1000], 'WITHHELD'], 'en');
    expect(rateFinding(onTime('en', { figures, focus: '2020-02' }))).toEqual({
      title: 'On-time rate: withheld in Feb',
      summary:
        'Too few stand behind it, and its value is withheld to protect them. Some values are withheld, so highest and lowest are not told.',
    });
  });
});

describe('the parts of a rate', () => {
  const saving = (language: Language, parts?: PartWords) => {
    const figures = months(2020, [[13_519_197, 255_125_700]], language);
    const { parts: _orders, target: _none, ...plain } = onTime(language, { figures });
    return rateFinding({ ...plain, ...(parts && { parts }) }).summary;
  };

  it('may be amounts', () => {
    expect(saving('zh')).toBe('2020年1月按期办结率 5.3 %；1,351.92 万 / 2.55 亿。');
    expect(saving('zh', { unit: 'CNY', denominator: '预算', numerator: '节约' })).toBe(
      '2020年1月按期办结率 5.3 %；预算 2.55 亿元，节约 1,351.92 万元。',
    );
    expect(saving('en', { unit: 'CNY', denominator: 'of budget', numerator: 'saved' })).toBe(
      'On-time rate: 5.3 % in Jan 2020; ¥255.13 M of budget, ¥13.52 M saved.',
    );
  });
});

describe('a rate on fewer than 30', () => {
  const small = (language: Language, month: Rate, before: Rate = [950, 1000]) =>
    rateFinding(
      onTime(language, { figures: months(2020, [before, month], language), focus: '2020-02' }),
    );

  it('is not compared, nor held against its target', () => {
    expect(small('zh', [6, 12])).toEqual({
      title: '2月按期办结率 50.0 %，样本不足（n = 12），6 件未按期',
      summary: '2020年2月按期办结率 50.0 %，样本不足（n = 12）；应办结 12 件，按期 6 件。',
    });
    expect(small('en', [28, 29]).title).toBe(
      'On-time rate: 96.6 % in Feb, too few to judge (n = 29), 1 order late',
    );
  });

  it('is no base', () => {
    expect(small('zh', [29, 30], [20, 29]).title).toBe(
      '2月按期办结率 96.7 %，低于目标 98 %，1 件未按期',
    );
  });
});

describe('a rate of which less is better', () => {
  const returned = (language: Language) => {
    const figures = months(
      2020,
      [
        [40, 1000],
        [45, 1000],
        [60, 1000],
      ],
      language,
    );
    const { parts: _unnamed, ...plain } = onTime(language, { figures, target: 0.05 });
    return rateFinding({ ...plain, metric: wordsOf('returned', language) });
  };

  it('misses its target from above, and is read for its highest', () => {
    expect(returned('zh').title).toBe('3月退单率 6.0 %，比上月高 1.5 个百分点，高于目标 5 %');
    expect(returned('en').summary).toBe(
      'Returned: 6.0 % in Mar 2020, 1.5 points above Feb; 60 / 1,000; above target (5 %). Highest in Mar (6.0 %).',
    );
  });
});

describe('a base', () => {
  const against = (value: Rate, before: Rate, language: Language) =>
    rateFinding(
      onTime(language, {
        figures: months(2020, [value], language),
        base: months(2019, [before], language),
      }),
    ).title;

  it('is the year before', () => {
    expect(against([985, 1000], [975, 1000], 'zh')).toBe(
      '1月按期办结率 98.5 %，比上年同期高 1 个百分点，15 件未按期',
    );
    expect(against([985, 1000], [975, 1000], 'en')).toBe(
      'On-time rate: 98.5 % in Jan, 1 point above Jan 2019, 15 orders late',
    );
  });

  it('is equal, or almost', () => {
    expect(against([985, 1000], [1970, 2000], 'zh')).toBe(
      '1月按期办结率 98.5 %，与上年同期持平，15 件未按期',
    );
    expect(against([98503, 100000], [98500, 100000], 'en')).toBe(
      'On-time rate: 98.5 % in Jan, almost unchanged from Jan 2019, 1,497 orders late',
    );
  });
});

it('the whole has its parts, and no month is held against it', () => {
  const whole = {
    key: '2020',
    label: '2020年',
    value: 5331 / 5412,
    numerator: 5331,
    denominator: 5412,
  };
  expect(rateFinding(onTime('zh', { whole }))).toEqual({
    title: '2020年按期办结率 98.5 %，81 件未按期',
    summary:
      '2020年按期办结率 98.5 %；应办结 5,412 件，按期 5,331 件；达到目标 98 %。5月最低（97.4 %）。',
  });
  expect(rateFinding(onTime('zh', { whole, focus: '2020-05' })).summary).toMatch(
    /2020年 98.5 %。$/,
  );
});
