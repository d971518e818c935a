import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { type ShareInput, shareFinding } from './share-finding.ts';
import { byKey } from './testing/figures.ts';
import { wordsOf } from './testing/words.ts';

const kinds = (language: Language, more: Partial<ShareInput> = {}): ShareInput => ({
  ...{ metric: wordsOf('amount', language), language, owner: language === 'zh' ? '类别' : 'kind' },
  figures:
    language === 'zh'
      ? byKey({ 工程: 416_000_000, 政府采购: 83_000_000 })
      : byKey({ works: 416_000_000, procurement: 83_000_000 }),
  ...more,
});

const units = (language: Language, more: Partial<ShareInput> = {}): ShareInput => ({
  ...{ metric: wordsOf('orders', language), language, owner: language === 'zh' ? '单位' : 'unit' },
  figures: byKey({ 甲: 100, 乙: 60, 丙: 20, 丁: 15, 戊: 3, 己: 2 }),
  ...more,
});

describe('the largest part', () => {
  it('is told of the sum, with the others in the summary', () => {
    expect(shareFinding(kinds('zh'))).toEqual({
      title: '成交额 4.99 亿元，工程占 83 %',
      summary: '成交额 4.99 亿元；工程 4.16 亿元（83 %）、政府采购 8,300 万元（17 %）。',
    });
    const period = { key: '2020Q4', label: 'Q4' };
    expect(shareFinding(kinds('en', { period }))).toEqual({
      title: 'Amount awarded: ¥499 M in Q4, 83 % for works',
      summary: 'Amount awarded: ¥499 M in Q4; works ¥416 M (83 %) and procurement ¥83 M (17 %).',
    });
  });

  it('may be several, or the only one', () => {
    const equal = byKey({ 甲: 5, 乙: 5 });
    expect(shareFinding(units('zh', { figures: equal })).title).toBe(
      '工单量 10 件，甲、乙各占 50 %',
    );
    expect(shareFinding(units('en', { figures: equal })).title).toBe(
      'Orders: 10, 50 % each for 甲 and 乙',
    );
    const many = byKey({ 甲: 5, 乙: 5, 丙: 5, 丁: 5 });
    expect(shareFinding(units('zh', { figures: many })).title).toBe('工单量 20 件');
    expect(shareFinding(units('zh', { figures: byKey({ 甲: 5 }) })).title).toBe(
      '工单量 5 件，甲占 100 %',
    );
  });

  it('is nobody’s where records name none, or what remains beside a cut', () => {
    const figures = [
      { key: null, label: '未注明', value: 60 },
      { key: 'A', label: '甲', value: 30 },
      { key: 'rest', label: '其他', value: 10, rest: true },
    ];
    expect(shareFinding(units('zh', { figures }))).toEqual({
      title: '工单量 100 件，甲占 30 %',
      summary: '工单量 100 件；甲 30 件（30 %）、未注明 60 件（60 %）、其他 10 件（10 %）。',
    });
  });
});

it('the first parts are told together', () => {
  expect(shareFinding(units('zh', { first: 2 }))).toEqual({
    title: '工单量 200 件，前 2 个单位占 80 %',
    summary:
      '工单量 200 件；甲 100 件（50 %）、乙 60 件（30 %）、丙 20 件（10 %）、丁 15 件（8 %）、戊 3 件（2 %）。',
  });
  expect(shareFinding(units('en', { first: 3 })).title).toBe(
    'Orders: 200, the top 3 units make up 90 %',
  );
  expect(shareFinding(units('zh', { first: 6 })).title).toBe('工单量 200 件，甲占 50 %');
});

describe('what can’t be shared', () => {
  it('is a sum with a part missing', () => {
    const figures = byKey({ 工程: 416_000_000, 政府采购: null });
    expect(shareFinding(kinds('zh', { figures, whole: 416_000_000 }))).toEqual({
      title: '成交额 4.16 亿元，数据不全',
      summary: '成交额 4.16 亿元；工程 4.16 亿元，数据不全。',
    });
    expect(shareFinding(kinds('zh', { figures })).title).toBe('成交额暂无数据');
  });

  it('is nothing, or less than nothing', () => {
    expect(shareFinding(units('zh', { figures: [] }))).toEqual({
      title: '工单量暂无数据',
      summary: '',
    });
    expect(shareFinding(units('en', { figures: byKey({ 甲: 0, 乙: 0 }) }))).toEqual({
      title: 'Orders: 0',
      summary: 'Orders: 0; 甲 0 and 乙 0.',
    });
    expect(shareFinding(units('zh', { figures: byKey({ 甲: 9, 乙: -3 }) })).title).toBe(
      '工单量 6 件',
    );
  });

  it('is withheld: without the whole nothing is added up, with it the shown parts have shares', () => {
    const figures = byKey({ 甲: 60, 乙: 30, 丙: 'WITHHELD', 丁: 'WITHHELD' });
    expect(shareFinding(units('zh', { figures }))).toEqual({
      title: '工单量已隐去',
      summary: '甲 60 件、乙 30 件。2 个单位的数值已隐去。',
    });
    expect(shareFinding(units('zh', { figures, whole: 100 }))).toEqual({
      title: '工单量 100 件，甲占 60 %',
      summary: '工单量 100 件；甲 60 件（60 %）、乙 30 件（30 %）。2 个单位的数值已隐去。',
    });
    const three = [...figures, ...byKey({ 戊: 4 })];
    expect(shareFinding(units('en', { figures: three, whole: 100, first: 2 })).title).toBe(
      'Orders: 100, the top 2 units shown make up 90 %',
    );
  });
});
