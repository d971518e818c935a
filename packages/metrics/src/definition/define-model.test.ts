import { hotlineOrders, serviceCases } from '@minxin/database';
import { describe, expect, it } from 'vitest';
import { hotline, models } from '../models/index.ts';
import { defineModel } from './define-model.ts';
import { count, quantile, stockOf } from './measure.ts';
import type { Model } from './model.ts';

const base: Model = hotline;
const orders = base.metrics.orders;

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
      'a stock of those whom it protects',
      { ...base, facts: base.facts.map((one) => ({ ...one, protects: hotlineOrders.orderNo })) },
      /reads a protected fact; it must count what happened on a date/,
    ],
  ])('refuses %s', (_, model, message) => {
    expect(() => defineModel(model as unknown as Model)).toThrow(message);
  });
});
