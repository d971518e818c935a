import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { type StockInput, stockFinding } from './stock-finding.ts';
import { byKey } from './testing/figures.ts';
import { wordsOf } from './testing/words.ts';

type Age = number | null | 'WITHHELD';

const ages = (language: Language, [young, middle, old]: readonly [Age, Age, Age]) =>
  language === 'zh'
    ? byKey({
        '逾期 1—5 个工作日': young,
        '逾期 6—20 个工作日': middle,
        '逾期 20 个工作日以上': old,
      })
    : byKey({
        'Overdue 1 to 5 working days': young,
        'Overdue 6 to 20 working days': middle,
        'Overdue over 20 working days': old,
      });

const stock = (language: Language, late: number, more: Partial<StockInput> = {}): StockInput => ({
  ...{ metric: wordsOf('overdue', language), language, late: { value: late } },
  open: { metric: wordsOf('open', language), figure: { value: 312 } },
  ...more,
});

describe('what is late', () => {
  it('is told with what is late for longest', () => {
    expect(stockFinding(stock('zh', 7, { buckets: ages('zh', [4, 1, 2]) }))).toEqual({
      title: '逾期未结 7 件，其中逾期 20 个工作日以上 2 件，在办工单 312 件',
      summary:
        '逾期未结 7 件，占在办工单 2.2 %。逾期 1—5 个工作日 4 件、逾期 6—20 个工作日 1 件、逾期 20 个工作日以上 2 件。在办工单 312 件。',
    });
    expect(stockFinding(stock('en', 7, { buckets: ages('en', [4, 1, 2]) }))).toEqual({
      title: 'Open and overdue: 7 orders, 2 overdue over 20 working days, open orders: 312',
      summary:
        'Open and overdue: 7 orders, 2.2 % of open orders. 4 overdue 1 to 5 working days, 1 overdue 6 to 20 working days and 2 overdue over 20 working days. Open orders: 312.',
    });
  });

  it('may all have one age', () => {
    expect(stockFinding(stock('zh', 3, { buckets: ages('zh', [3, 0, 0]) })).title).toBe(
      '逾期未结 3 件，均逾期 1—5 个工作日，在办工单 312 件',
    );
    expect(stockFinding(stock('en', 1, { buckets: ages('en', [0, 0, 1]) })).title).toBe(
      'Open and overdue: 1 order, all overdue over 20 working days, open orders: 312',
    );
  });

  it('may be nothing', () => {
    expect(stockFinding(stock('zh', 0, { buckets: ages('zh', [0, 0, 0]) }))).toEqual({
      title: '逾期未结 0 件，在办工单 312 件',
      summary: '逾期未结 0 件。在办工单 312 件。',
    });
  });

  it('is money as well', () => {
    const { open: _none, ...plain } = stock('en', 1_250_000);
    const buckets = byKey({ 'Arrears up to 30 days': 50_000, 'Arrears over 90 days': 1_200_000 });
    expect(stockFinding({ ...plain, metric: wordsOf('arrears', 'en'), buckets })).toEqual({
      title: 'Arrears: ¥1.25 M, ¥1.2 M arrears over 90 days',
      summary: 'Arrears: ¥1.25 M. ¥50,000 arrears up to 30 days and ¥1.2 M arrears over 90 days.',
    });
  });
});

describe('what can’t be told', () => {
  it('is missing or withheld', () => {
    expect(stockFinding(stock('zh', 0, { late: { value: null } }))).toEqual({
      title: '逾期未结暂无数据',
      summary: '在办工单 312 件。',
    });
    expect(stockFinding(stock('en', 0, { late: { value: 3, suppressed: true } })).title).toBe(
      'Open and overdue: withheld',
    );
  });

  it('is the oldest where an age is hidden', () => {
    const buckets = ages('zh', [4, 3, 'WITHHELD']);
    expect(stockFinding(stock('zh', 9, { buckets })).title).toBe('逾期未结 9 件，在办工单 312 件');
  });

  it('is the share of less than itself', () => {
    const open = { metric: wordsOf('open', 'zh'), figure: { value: 5 } };
    expect(stockFinding(stock('zh', 9, { open })).summary).toBe('逾期未结 9 件。在办工单 5 件。');
  });
});
