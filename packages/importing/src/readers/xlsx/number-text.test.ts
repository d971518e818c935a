import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberText } from './number-text.ts';

test.each([
  ['6.5000000000000002E-2', '0.065'],
  ['0.065', '0.065'],
  ['0.30000000000000004', '0.3'],
  ['1E+21', '1000000000000000000000'],
  ['1.5E-7', '0.00000015'],
  ['610902100001', '610902100001'],
  ['123456789012345678', '123456789012345678'],
  ['2119.0', '2119'],
  ['-0', '0'],
  ['-12.50', '-12.5'],
  ['1234567.891', '1234567.891'],
  ['abc', 'abc'],
])('%s is %s', (stored, text) => {
  expect(numberText(stored)).toBe(text);
});

test('up to 15 digits nothing is lost, and no exponent is shown', () => {
  const decimal = fc
    .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.nat(20))
    .map(([digits, places]) => Number(`${digits}e-${places}`));
  fc.assert(
    fc.property(decimal, (value) => {
      const text = numberText(String(value));
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(value === 0 ? 0 : value);
    }),
  );
});
