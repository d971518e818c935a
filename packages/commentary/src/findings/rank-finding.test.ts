import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import type { KeyFigure } from './figures.ts';
import { type RankInput, rankFinding } from './rank-finding.ts';
import { byKey } from './testing/figures.ts';
import { wordsOf } from './testing/words.ts';

const RATES = byKey({
  ...{ 住建局: [131, 142], 城管局: [111, 118], 恒口镇: [84, 87], 交通局: [62, 64] },
  ...{ 教体局: [69, 71], 司法局: [5, 9], 档案馆: [0, 0] },
});

const rates = (language: Language, more: Partial<RankInput> = {}): RankInput => ({
  ...{ metric: wordsOf('onTime', language), language, figures: RATES, worst: 'LOWEST' },
  owner: language === 'zh' ? '单位' : 'unit',
  ...more,
});

describe('the last', () => {
  it('is told with its distance from the whole; the summary has the next, the first and who is not ranked', () => {
    expect(rankFinding(rates('zh', { whole: 0.974 }))).toEqual({
      title: '住建局按期办结率最低，为 92.3 %，比总体低 5.1 个百分点',
      summary:
        '住建局最低，为 92.3 %（131 / 142）；其次城管局 94.1 %、恒口镇 96.6 %；教体局最高，为 97.2 %（69 / 71）。共比较 5 个单位；1 个单位样本不足（n < 30），不排名。',
    });
    expect(rankFinding(rates('en', { whole: 0.974 }))).toEqual({
      title: 'On-time rate: lowest for 住建局 (92.3 %), 5.1 points below the whole',
      summary:
        'Lowest for 住建局 (92.3 %, 131 / 142); then 城管局 (94.1 %) and 恒口镇 (96.6 %); highest for 教体局 (97.2 %, 69 / 71). 5 units compared; 1 unit with fewer than 30 not ranked.',
    });
  });

  it('may be several, who share the rank', () => {
    const two = byKey({ 甲: [90, 100], 乙: [45, 50], 丙: [99, 100] });
    expect(rankFinding(rates('zh', { figures: two })).title).toBe(
      '甲、乙的按期办结率并列最低，为 90.0 %',
    );
    expect(rankFinding(rates('en', { figures: two })).title).toBe(
      'On-time rate: lowest for 甲 and 乙 (90.0 % each)',
    );
    const four = byKey({ 甲: [9, 10], 乙: [9, 10], 丙: [9, 10], 丁: [9, 10], 戊: [10, 10] });
    expect(rankFinding(rates('zh', { figures: four, floor: 1 })).title).toBe(
      '4 个单位的按期办结率并列最低，为 90.0 %',
    );
  });
});

describe('nobody', () => {
  it('is last where all are equal', () => {
    const all = byKey({ 甲: [100, 100], 乙: [50, 50] });
    expect(rankFinding(rates('zh', { figures: all, whole: 1 }))).toEqual({
      title: '2 个单位的按期办结率均为 100 %',
      summary: '',
    });
    expect(rankFinding(rates('en', { figures: all })).title).toBe(
      'On-time rate: 100 % for all 2 units',
    );
    const [one] = RATES;
    expect(rankFinding(rates('en', { figures: one ? [one] : [] })).title).toBe(
      'On-time rate: 92.3 % for 住建局',
    );
  });

  it('is ranked on too few', () => {
    const few = byKey({ 甲: [9, 10], 乙: [2, 29] });
    expect(rankFinding(rates('zh', { figures: few }))).toEqual({
      title: '各单位按期办结率样本不足，不排名',
      summary: '2 个单位样本不足（n < 30），不排名。',
    });
    expect(rankFinding(rates('en', { figures: few })).title).toBe(
      'On-time rate: too few for any unit to be ranked',
    );
  });

  it('can be told without data, or where all is withheld', () => {
    expect(rankFinding(rates('zh', { figures: [] })).title).toBe('按期办结率暂无数据');
    expect(rankFinding(rates('en', { figures: byKey({ 甲: 'WITHHELD' }) }))).toEqual({
      title: 'On-time rate: withheld',
      summary: '1 unit withheld.',
    });
  });
});

describe('a count', () => {
  const counts = (language: Language, figures: readonly KeyFigure[]) =>
    rankFinding({
      ...rates(language, { figures, worst: 'HIGHEST' }),
      metric: wordsOf('orders', language),
    });

  it('is ranked without a floor, and not by what nobody owns', () => {
    const figures = [
      ...byKey({ 甲: 12, 乙: 3, 丙: 8 }),
      { key: null, label: '未注明', value: 500 },
      { key: 'rest', label: '其他', value: 900, rest: true },
    ];
    expect(counts('zh', figures)).toEqual({
      title: '甲工单量最多，为 12 件',
      summary: '甲最多，为 12 件；其次丙 8 件；乙最少，为 3 件。共比较 3 个单位。',
    });
    expect(counts('en', figures).summary).toBe(
      'Highest for 甲 (12); then 丙 (8); lowest for 乙 (3). 3 units compared.',
    );
  });

  it('may be shared by the next ones', () => {
    const figures = byKey({ 甲: 3, 乙: 2, 丙: 2, 丁: 0 });
    expect(counts('zh', figures).summary).toMatch(/^甲最多，为 3 件；其次乙、丙各 2 件；丁最少/);
    expect(counts('en', figures).summary).toMatch(
      /; then 乙 and 丙 \(2 each\); lowest for 丁 \(0\)/,
    );
  });

  it('beside withheld ones is the most of those shown', () => {
    const figures = byKey({ 甲: 12, 乙: 3, 丙: 'WITHHELD' });
    expect(counts('zh', figures)).toEqual({
      title: '所示单位中甲工单量最多，为 12 件',
      summary:
        '所示单位中甲最多，为 12 件；所示单位中乙最少，为 3 件。共比较 2 个单位；1 个单位的数值已隐去。',
    });
    expect(counts('en', figures).title).toBe('Orders: highest shown for 甲 (12)');
  });
});

it('a time is the longest', () => {
  const metric = wordsOf('hours', 'zh');
  const figures = byKey({ 甲: 71.5, 乙: 40 });
  expect(rankFinding({ ...rates('zh'), metric, figures, worst: 'HIGHEST', whole: 48 }).title).toBe(
    '甲办理时长中位数最长，为 71.5 小时，比总体多 23.5 小时',
  );
});
