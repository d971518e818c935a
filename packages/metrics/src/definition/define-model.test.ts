import { hotlineOrders, serviceCases } from '@minxin/database';
import { describe, expect, it } from 'vitest';
import { hotline, models } from '../models/index.ts';
import { defineModel } from './define-model.ts';
import { count, quantile, stockOf } from './measure.ts';
import type { Model } from './model.ts';

const base: Model = hotline;
const orders = base.metrics.orders;
const derived = (of: readonly string[]) => ({
  ...{ ...orders, label: of.join('-'), labelEn: of.join('+') },
  value: { derived: 'difference', of },
});
const { receivedAt, closedAt, rating } = hotlineOrders;
const estimate = (within: number) => quantile(0.5, rating, { at: closedAt, within });
const buckets = base.rollups.find(({ bucket }) => bucket);
const source = { zh: '文件', en: 'A document' };
const VERSION = {
  ...{ description: '另算', formula: 'x', source },
  ...{ descriptionEn: 'Another way', formulaEn: 'x' },
};
const TARGET = { from: '2022-01-01', value: 1, source };

describe('defineModel', () => {
  it.each(Object.entries(models))('takes the model of %s as it is', (_, model) => {
    expect(defineModel(model as Model)).toBe(model);
  });

  it.each([
    [
      'a measure on a table that is no fact',
      { ...base, measures: { ...base.measures, odd: count({ at: serviceCases.acceptedAt }) } },
      /measure odd reads service_cases/,
    ],
    [
      'a metric made of no measure',
      { ...base, metrics: { odd: { ...orders, value: { measure: 'nothing' } } } },
      /metric odd is made of nothing/,
    ],
    [
      'a metric that divides by itself',
      { ...base, metrics: { odd: { ...orders, value: { numerator: 'due', denominator: 'due' } } } },
      /divides a measure by itself/,
    ],
    [
      'a metric derived from none',
      { ...base, metrics: { odd: derived(['nothing', 'odd']) } },
      /odd is derived from nothing, which is no metric/,
    ],
    [
      'a metric derived from itself by way of another',
      {
        ...base,
        metrics: { odd: derived(['even', 'orders']), even: derived(['odd', 'orders']), orders },
      },
      /metric odd is derived from itself: odd → even → odd/,
    ],
    [
      'two metrics of one label',
      { ...base, metrics: { orders, again: orders } },
      /metric again is called 工单量, as orders is/,
    ],
    [
      'a version that its measure does not follow',
      {
        ...base,
        metrics: { orders: { ...orders, versions: [{ ...VERSION, from: '2022-01-01' }] } },
      },
      /orders has versions from 2022-01-01, but its measures change on no day/,
    ],
    [
      'a measure whose versions the metric does not tell',
      {
        ...base,
        measures: {
          ...base.measures,
          received: count({ at: hotlineOrders.receivedAt, versions: [{ from: '2022-01-01' }] }),
        },
        metrics: { orders },
      },
      /has versions from no day, but its measures change on 2022-01-01/,
    ],
    [
      'a metric that is told of in Chinese alone',
      { ...base, metrics: { orders: { ...orders, descriptionEn: undefined } } },
      /metric orders lacks a description, formula or source in one of the languages/,
    ],
    [
      'an English text that is Chinese',
      { ...base, metrics: { orders: { ...orders, formulaEn: orders?.formula } } },
      /metric orders says something in Chinese that is to be English/,
    ],
    [
      'targets that go back in time',
      { ...base, metrics: { orders: { ...orders, targets: [TARGET, TARGET] } } },
      /dates must rise/,
    ],
    [
      'a dimension that groups what no record carries',
      {
        ...base,
        dimensions: {
          ...base.dimensions,
          GROUP: { ...base.dimensions.TOWN, groups: { finer: 'NONE' } },
        },
      },
      /GROUP groups NONE, which the records don't carry/,
    ],
    [
      'a name that GraphQL would refuse',
      { ...base, metrics: { 'on-time': orders } },
      /must be named in camelCase/,
    ],
    [
      'a rollup of a stock that adds up a column',
      {
        ...base,
        measures: {
          ...base.measures,
          openRatings: stockOf(hotlineOrders.rating, {
            since: hotlineOrders.receivedAt,
            until: [hotlineOrders.closedAt],
          }),
        },
        rollups: [{ ...base.rollups[0], measures: { openRatings: hotlineOrders.rating } }],
      },
      /keeps openRatings, which does not add up/,
    ],
    [
      'a rollup of what does not add up',
      {
        ...base,
        measures: {
          ...base.measures,
          medianRating: quantile(0.5, hotlineOrders.rating, { at: hotlineOrders.closedAt }),
        },
        rollups: [{ ...base.rollups[0], measures: { medianRating: hotlineOrders.rating } }],
      },
      /keeps medianRating, which does not add up/,
    ],
    [
      'an estimate without an error',
      { ...base, measures: { ...base.measures, odd: estimate(0) } },
      /odd is to be within 0; it must lie between 0 and 1/,
    ],
    [
      'a ratio of an estimate',
      {
        ...base,
        metrics: { odd: { ...orders, value: { numerator: 'p90Hours', denominator: 'due' } } },
      },
      /metric odd divides by or into p90Hours, which is an estimate/,
    ],
    [
      'a metric derived from an estimate',
      { ...base, metrics: { ...base.metrics, odd: derived(['orders', 'p90HandlingHours']) } },
      /metric odd is derived from p90HandlingHours, which is an estimate/,
    ],
    [
      'a rollup of buckets that keeps a count',
      { ...base, rollups: [{ ...buckets, measures: { received: buckets?.bucket } }] },
      /hotline_hours_daily keeps received, which has no buckets/,
    ],
    [
      'a rollup of buckets by unit',
      { ...base, rollups: [{ ...buckets, dimensions: base.rollups[0]?.dimensions }] },
      /hotline_hours_daily has dimensions; one of buckets has none/,
    ],
    [
      'a rollup of sums that keeps an estimate',
      { ...base, rollups: [{ ...base.rollups[0], measures: { p90Hours: receivedAt } }] },
      /hotline_daily keeps p90Hours, which does not add up/,
    ],
    [
      'a rollup of buckets of different values',
      {
        ...base,
        measures: { ...base.measures, odd: estimate(0.01) },
        rollups: [
          { ...buckets, measures: { ...buckets?.measures, odd: buckets?.measures.p90Hours } },
        ],
      },
      /hotline_hours_daily keeps odd with medianHours, whose buckets differ/,
    ],
    [
      'months of buckets that add up counts',
      { ...base, rollups: [base.rollups[0], { ...buckets, monthsOf: base.rollups[0] }] },
      /hotline_hours_daily adds up hotline_daily, but only one of them has buckets/,
    ],
    [
      'a stock of those whom it protects',
      { ...base, facts: base.facts.map((one) => ({ ...one, protects: hotlineOrders.orderNo })) },
      /reads a protected fact; it must count what happened on a date/,
    ],
  ])('refuses %s', (_, model, message) => {
    expect(() => defineModel(model as unknown as Model)).toThrow(message);
  });
});
