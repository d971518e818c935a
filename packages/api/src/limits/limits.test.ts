import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, readLimits } from './limits.ts';

describe('limits as text', () => {
  it('replace those that they name', () => {
    expect(readLimits('')).toEqual(DEFAULT_LIMITS);
    expect(readLimits('cost=5, requestsPerMinute=600')).toEqual({
      ...DEFAULT_LIMITS,
      cost: 5,
      requestsPerMinute: 600,
    });
  });

  it.each(['cost', 'cost=', 'cost=0', 'cost=-1', 'cost=1e9', 'price=5', 'toString=1'])(
    '%s is refused, with the names that would do',
    (text) => {
      expect(() => readLimits(text)).toThrow(/cost=200000\. Names: tokens, depth/);
    },
  );
});
