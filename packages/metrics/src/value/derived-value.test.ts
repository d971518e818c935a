import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricDefinition } from '../definition/metric.ts';
import { minus } from './decimal.ts';
import { derivedValue } from './derived-value.ts';
import { MetricValue, type ValueState } from './metric-value.ts';

const metric = { unit: 'cny' } as MetricDefinition;
const value = (exact: string | null, state: ValueState = 'OK') =>
  new MetricValue(
    {
      value: exact === null ? null : Number(exact),
      ...{ exact, numerator: null, denominator: null, unit: 'cny', state },
    },
    'zh',
  );

describe('a derived value', () => {
  it('is the exact difference of two', () => {
    expect(derivedValue(metric, 'difference', value('0.3'), value('0.1'))).toMatchObject({
      ...{ exact: '0.2', numerator: null, state: 'OK' },
    });
  });

  it('is the quotient of two, with both as its parts; of nothing there is none', () => {
    expect(derivedValue(metric, 'quotient', value('3'), value('4'))).toMatchObject({
      ...{ value: 0.75, exact: null, numerator: '3', denominator: '4' },
    });
    expect(derivedValue(metric, 'quotient', value('3'), value('0'))).toMatchObject({
      ...{ value: null, state: 'NO_DATA' },
    });
  });

  it.each<[ValueState, ValueState, ValueState]>([
    ['OK', 'PARTIAL', 'PARTIAL'],
    ['NO_DATA', 'OK', 'NO_DATA'],
    ['OK', 'SUPPRESSED', 'SUPPRESSED'],
    ['NO_DATA', 'SUPPRESSED', 'SUPPRESSED'],
  ])('of %s and %s is %s', (first, second, state) => {
    const of = (one: ValueState) => value(one === 'OK' || one === 'PARTIAL' ? '1' : null, one);
    expect(derivedValue(metric, 'difference', of(first), of(second)).state).toBe(state);
  });
});

it('subtracts decimals without losing a digit', () => {
  const scaled = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const text = (fen: bigint) => {
    const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
    return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  fc.assert(
    fc.property(scaled, scaled, (a, b) => {
      const result = minus(text(a), text(b));
      const [whole = '', fraction = ''] = result.replace('-', '').split('.');
      const fen = BigInt(whole + fraction.padEnd(2, '0'));
      expect(result.startsWith('-') ? -fen : fen).toBe(a - b);
    }),
  );
});
