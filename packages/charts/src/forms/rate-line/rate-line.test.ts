import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  metric,
  metricColumn,
  monthsOf,
  partColumn,
  periodColumns,
  setting,
  tableOf,
} from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import { rateAxis } from './rate-axis.ts';
import { rateLine } from './rate-line.ts';
import { ratesOf, setbacks } from './rates.ts';

const onTime = metric('onTimeRate', '按期办结率', 'RATIO', 'HIGHER_IS_BETTER');
const reopened = metric('reopenedRate', '重办率', 'RATIO', 'LOWER_IS_BETTER');
const inputOf = (rate: typeof onTime, values: readonly (number | null)[]) => ({
  ...setting('rates', '按期办结率'),
  ...{ metrics: [rate] as const },
  table: tableOf(...periodColumns(monthsOf(2020, values.length)), metricColumn(rate, values)),
});
const fallen = (rate: typeof onTime, values: readonly (number | null)[]) => {
  const [first] = ratesOf(inputOf(rate, values)).all;
  return first === undefined ? [] : setbacks(first);
};

describe('the scale of rates', () => {
  it('holds every rate and ends at 100 % where one comes near', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }),
        fc.boolean(),
        (permille, withSizes) => {
          const rates = permille.map((each) => each / 1000);
          const { min, max, step } = rateAxis(rates, withSizes);
          expect(min).toBeGreaterThanOrEqual(0);
          expect(min).toBeLessThanOrEqual(Math.min(...rates) * 100 + 1e-9);
          expect(max).toBeGreaterThanOrEqual(Math.max(...rates) * 100 - 1e-9);
          expect(step).toBeGreaterThan(0);
        },
      ),
    );
    expect(rateAxis([1, 1, 1], true)).toEqual({ min: 96, max: 100.4, step: 1 });
  });
  it('has room for a rate below zero', () => {
    expect(rateAxis([0.061, -0.012, 0.052], false).min).toBeLessThanOrEqual(-1.2);
  });
  it('leaves the lower half to the columns of its n', () => {
    const rates = [0.99, 0.974];
    expect(rateAxis(rates, true).min).toBeLessThan(rateAxis(rates, false).min + 1e-9);
  });
});

describe('a rate over time', () => {
  it('falls to a new low only below a level, in the direction of its metric', () => {
    expect(fallen(onTime, [0.99, 0.98, 0.97])).toEqual([]);
    expect(fallen(onTime, [0.99, 0.98, 0.97, 0.96, 0.98, null, 0.95])).toEqual([3, 6]);
    expect(fallen(reopened, [0.02, 0.03, 0.02, 0.04, 0.01])).toEqual([3]);
    expect(fallen({ ...onTime, direction: 'NEUTRAL' }, [0.9, 0.9, 0.9, 0.1])).toEqual([]);
  });
  it('has its n beneath, and in its twin', () => {
    const input = inputOf(onTime, [0.75, null]);
    const table = tableOf(
      ...input.table.columns,
      partColumn(onTime, 'NUMERATOR', [6, null]),
      partColumn(onTime, 'DENOMINATOR', [8, 0]),
    );
    const chart = rateLine({ ...input, table }, theme('light'));
    expect(chart.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['2020-01', '75.0 %', '6', '8'],
      ['2020-02', '—', '—', '0'],
    ]);
    const { series } = chart.option;
    expect(Array.isArray(series) && series.map(({ type }) => type)).toEqual(['bar', 'line']);
  });
  it('is named at its end where there are several', () => {
    const both = {
      ...inputOf(onTime, [0.9, 0.8]),
      metrics: [onTime, reopened] as const,
      table: tableOf(
        ...periodColumns(monthsOf(2020, 2)),
        metricColumn(onTime, [0.9, 0.8]),
        metricColumn(reopened, [0.1, null]),
      ),
    };
    const drawn = JSON.stringify(rateLine(both, theme('light')).option);
    expect(drawn).toContain('{v|80.0 %}\\n按期办结率');
    expect(drawn).toContain('{v|10.0 %}\\n重办率');
  });
});
