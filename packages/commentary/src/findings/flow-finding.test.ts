import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { type FlowInput, flowFinding } from './flow-finding.ts';
import { months } from './testing/figures.ts';
import { wordsOf } from './testing/words.ts';

const flow = (language: Language, more: Partial<FlowInput> = {}): FlowInput => ({
  language,
  came: {
    metric: wordsOf('orders', language),
    figures: months(2020, [1000, 1100, 1206], language),
  },
  went: { metric: wordsOf('closed', language), figures: months(2020, [990, 1120, 1180], language) },
  left: { metric: wordsOf('open', language), figures: months(2020, [90, 70, 96], language) },
  ...more,
});

describe('a month', () => {
  it('is told by what came, what went and what is left', () => {
    expect(flowFinding(flow('zh', { focus: '2020-03' }))).toEqual({
      title: '3月工单量 1,206 件，办结量 1,180 件，在办工单 96 件',
      summary:
        '2020年3月工单量 1,206 件；办结量 1,180 件；办结量比工单量少 26 件。在办工单 96 件；比上月末多 26 件。',
    });
    expect(flowFinding(flow('en', { focus: '2020-02' }))).toEqual({
      title: 'Orders: 1,100 in Feb, orders closed: 1,120, open orders: 70',
      summary:
        'Orders: 1,100 in Feb 2020; orders closed: 1,120; orders closed 20 above orders. Open orders: 70; 20 below the end of Jan 2020.',
    });
  });

  it('without one of the sides says so', () => {
    const left = { metric: wordsOf('open', 'zh'), figures: months(2020, [90, 70, null], 'zh') };
    const went = {
      metric: wordsOf('closed', 'zh'),
      figures: months(2020, [990, 1120, null], 'zh'),
    };
    expect(flowFinding(flow('zh', { focus: '2020-03', went, left }))).toEqual({
      title: '3月工单量 1,206 件，办结量暂无数据',
      summary: '2020年3月工单量 1,206 件；办结量暂无数据。',
    });
  });

  it('that still runs is incomplete', () => {
    const figures = months(2020, [1000, 1100, 300], 'en').map((month) =>
      month.key === '2020-03' ? { ...month, partial: true } : month,
    );
    const came = { metric: wordsOf('orders', 'en'), figures };
    expect(flowFinding(flow('en', { focus: '2020-03', came })).title).toBe(
      'Orders: 300 in Mar, orders closed: 1,180, incomplete, open orders: 96',
    );
  });

  it('may have as many in as out', () => {
    const went = {
      metric: wordsOf('closed', 'zh'),
      figures: months(2020, [1000, 1100, 1206], 'zh'),
    };
    expect(flowFinding(flow('zh', { focus: '2020-03', went })).summary).toBe(
      '2020年3月工单量 1,206 件；办结量 1,206 件；办结量与工单量相等。在办工单 96 件；比上月末多 26 件。',
    );
  });
});

it('the whole has what is left at its end', () => {
  const year = { key: '2020', label: '2020年' };
  const { came, went, ...rest } = flow('zh');
  const finding = flowFinding({
    ...{ ...rest, came: { ...came, whole: { ...year, value: 3306 } } },
    went: { ...went, whole: { ...year, value: 3290 } },
  });
  expect(finding).toEqual({
    title: '2020年工单量 3,306 件，办结量 3,290 件，在办工单 96 件',
    summary: '2020年工单量 3,306 件；办结量 3,290 件；办结量比工单量少 16 件。在办工单 96 件。',
  });
});
