import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { type SpreadInput, spreadFinding } from './spread-finding.ts';
import { byKey } from './testing/figures.ts';
import { wordsOf } from './testing/words.ts';

const GAINS = { 七堰: 15200, 大竹园: 14100, 茶栈: 13800, 粮茶: 12400, 二联: 9800, 三垭: 9300 };

const gains = (language: Language, more: Partial<SpreadInput> = {}): SpreadInput => ({
  ...{ metric: wordsOf('gain', language), language, figures: byKey(GAINS), behind: 0.8 },
  ...{ owner: language === 'zh' ? '村' : 'village', whole: { value: 12600 } },
  ...more,
});

describe('a spread', () => {
  it('is told by its mean, who is far behind, and the median', () => {
    expect(spreadFinding(gains('zh', { median: { value: 10900 } }))).toEqual({
      title: '户均增收 1.26 万元，2 个村不足平均的八成，中位数 1.09 万元',
      summary:
        '户均增收 1.26 万元，中位数 1.09 万元。2 个村不足平均的八成；三垭最低，为 9,300 元；七堰最高，为 1.52 万元。共比较 6 个村。',
    });
    expect(spreadFinding(gains('en', { median: { value: 10900 } }))).toEqual({
      title: 'Gain per household: ¥12,600, 2 villages below 80 % of the average',
      summary:
        'Gain per household: ¥12,600, median ¥10,900. 2 villages below 80 % of the average; lowest for 三垭 (¥9,300); highest for 七堰 (¥15,200). 6 villages compared.',
    });
  });

  it('names the only one behind', () => {
    const figures = byKey({ ...GAINS, 二联: 10080 });
    expect(spreadFinding(gains('zh', { figures })).title).toBe(
      '户均增收 1.26 万元，三垭不足平均的八成',
    );
  });

  it('says that nobody is behind only where all can be told', () => {
    const figures = byKey({ 七堰: 13000, 大竹园: 12000 });
    expect(spreadFinding(gains('zh', { figures })).title).toBe(
      '户均增收 1.26 万元，各村都在平均的八成以上',
    );
    expect(spreadFinding(gains('en', { figures })).title).toBe(
      'Gain per household: ¥12,600, every village at 80 % of the average or above',
    );
    const hidden = [...figures, ...byKey({ 三垭: 'WITHHELD' })];
    expect(spreadFinding(gains('zh', { figures: hidden }))).toEqual({
      title: '户均增收 1.26 万元，所示村中大竹园最低，为 1.2 万元',
      summary:
        '户均增收 1.26 万元。所示村中大竹园最低，为 1.2 万元；所示村中七堰最高，为 1.3 万元。共比较 2 个村；1 个村的数值已隐去。',
    });
  });

  it('says who is below zero, once', () => {
    const figures = byKey({ ...GAINS, 二联: -200, 三垭: -300 });
    expect(spreadFinding(gains('zh', { figures })).title).toBe(
      '户均增收 1.26 万元，2 个村为负，三垭最低，为 -300 元',
    );
    const { behind: _none, ...plain } = gains('en', { figures });
    expect(spreadFinding(plain).title).toBe(
      'Gain per household: ¥12,600, 2 villages below zero, lowest for 三垭 (-¥300)',
    );
  });

  it('of equal values has no ends', () => {
    const figures = byKey({ 七堰: 12600, 大竹园: 12600 });
    expect(spreadFinding(gains('en', { figures })).summary).toBe(
      'Gain per household: ¥12,600. Every village at 80 % of the average or above. 2 villages compared.',
    );
  });
});

describe('what can’t be told', () => {
  it('is a mean that is missing or withheld', () => {
    expect(spreadFinding(gains('zh', { whole: { value: null }, figures: [] }))).toEqual({
      title: '户均增收暂无数据',
      summary: '',
    });
    const hidden = {
      whole: { value: 9999, suppressed: true },
      figures: byKey({ 三垭: 'WITHHELD' }),
    };
    expect(spreadFinding(gains('en', hidden))).toEqual({
      title: 'Gain per household: withheld',
      summary:
        'Too few stand behind it, and its value is withheld to protect them. 1 village withheld.',
    });
  });

  it('is a part of a mean below zero', () => {
    expect(spreadFinding(gains('zh', { whole: { value: -100 } })).title).toBe(
      '户均增收 -100 元，三垭最低，为 9,300 元',
    );
  });
});
