import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { type GapInput, gapFinding } from './gap-finding.ts';
import type { GapFigure } from './gap-phrases.ts';
import { wordsOf } from './testing/words.ts';

const pair = (
  label: string,
  first: number | null,
  second: number | null,
  suppressed = false,
): GapFigure => ({ key: label, label, first, second, suppressed });

const progress = (
  language: Language,
  figures: readonly GapFigure[],
  more: Partial<GapInput> = {},
): GapInput => ({
  ...{ language, figures, side: 'ABOVE' },
  ...{ first: wordsOf('paid', language), second: wordsOf('verified', language) },
  owner: language === 'zh' ? '协议' : 'agreement',
  ...more,
});

const PAIRS = [pair('冷库', 0.2, 0.4), pair('茶园', 0.45, 0.4), pair('工厂', 0.62, 0.5)];

describe('the widest gap', () => {
  it('is told, and at how many there is one', () => {
    expect(gapFinding(progress('zh', PAIRS))).toEqual({
      title: '工厂已付比例比核定进度高 12 个百分点，超过的共 2 个协议',
      summary:
        '工厂已付比例 62.0 %，核定进度 50.0 %；茶园已付比例 45.0 %，核定进度 40.0 %。共比较 3 个协议。',
    });
    expect(gapFinding(progress('en', PAIRS))).toEqual({
      title: 'Paid share: 12 points above verified progress for 工厂, 2 agreements above',
      summary: '工厂 62.0 % against 50.0 %; 茶园 45.0 % against 40.0 %. 3 agreements compared.',
    });
  });

  it('may be shared, although floats differ', () => {
    const two = [pair('甲', 0.62, 0.5), pair('乙', 0.42, 0.3)];
    expect(gapFinding(progress('zh', two)).title).toBe('甲、乙已付比例比核定进度高 12 个百分点');
    const three = [...two, pair('丙', 0.22, 0.1)];
    expect(gapFinding(progress('en', three)).title).toBe(
      'Paid share: 12 points above verified progress for 3 agreements',
    );
  });

  it('is told on the side that is asked for', () => {
    expect(gapFinding(progress('zh', PAIRS, { side: 'BELOW' })).title).toBe(
      '冷库已付比例比核定进度低 20 个百分点',
    );
  });

  it('is in days as well', () => {
    const days = (language: Language) =>
      gapFinding(
        progress(language, [pair('登记', 12.5, 20), pair('年检', 6, 5)], {
          ...{ first: wordsOf('actual', language), second: wordsOf('promised', language) },
          owner: language === 'zh' ? '事项' : 'item',
        }),
      ).title;
    expect(days('zh')).toBe('年检实际用时比承诺用时多 1 天');
    expect(days('en')).toBe('Actual time: 1 day above promised time for 年检');
  });
});

describe('no gap', () => {
  it('is told of all, or of the only one', () => {
    const level = [pair('甲', 0.5, 0.5), pair('乙', 0.1, 0.3)];
    expect(gapFinding(progress('zh', level))).toEqual({
      title: '2 个协议已付比例均未超过核定进度',
      summary: '共比较 2 个协议。',
    });
    expect(gapFinding(progress('en', level)).title).toBe(
      'Paid share: not above verified progress for any of 2 agreements',
    );
    expect(gapFinding(progress('zh', [pair('甲', 0.5, 0.5)])).title).toBe(
      '甲已付比例未超过核定进度',
    );
  });

  it('is what rounds to nothing', () => {
    expect(gapFinding(progress('zh', [pair('甲', 0.50001, 0.5)])).title).toBe(
      '甲已付比例未超过核定进度',
    );
  });
});

it('what is missing or withheld is not compared', () => {
  const some = [pair('甲', 0.5, null), pair('乙', 0.9, 0.1, true), pair('丙', 0.3, 0.2)];
  expect(gapFinding(progress('zh', some))).toEqual({
    title: '丙已付比例比核定进度高 10 个百分点',
    summary: '丙已付比例 30.0 %，核定进度 20.0 %。共比较 1 个协议；1 个协议的数值已隐去。',
  });
  expect(gapFinding(progress('en', [pair('乙', 0.9, 0.1, true)])).title).toBe(
    'Paid share: withheld',
  );
  expect(gapFinding(progress('zh', []))).toEqual({ title: '已付比例暂无数据', summary: '' });
  const half = [pair('甲', 0.5, null)];
  expect(gapFinding(progress('zh', half)).title).toBe('核定进度暂无数据，只示已付比例');
  expect(gapFinding(progress('en', half)).title).toBe(
    'No data for verified progress: paid share alone',
  );
});
