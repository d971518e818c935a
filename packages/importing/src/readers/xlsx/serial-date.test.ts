import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialText } from './serial-date.ts';

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [60, '1900-02-29'],
  [61, '1900-03-01'],
  [0, '1900-01-00'],
  [43529, '2019-03-05'],
  [43529.604166666664, '2019-03-05 14:30:00'],
  [43529.9999999, '2019-03-06'],
  [2_958_465, '9999-12-31'],
  [2_958_466, null],
  [-1, null],
])('serial %d is %s', (serial, text) => {
  expect(serialText(serial, 1900, false)).toBe(text);
});

test('the system of 1904 begins 1,462 days later, without a phantom day', () => {
  expect(serialText(0, 1904, false)).toBe('1904-01-01');
  expect(serialText(60, 1904, false)).toBe('1904-03-01');
  expect(serialText(42067.5, 1904, false)).toBe('2019-03-05 12:00:00');
});

test('midnight is shown where its format shows the time', () => {
  expect(serialText(43529, 1900, true)).toBe('2019-03-05 00:00:00');
});

describe('every second of the calendar', () => {
  test('comes back from its serial', () => {
    const seconds = fc.integer({ min: 61 * 86_400, max: 2_958_465 * 86_400 });
    fc.assert(
      fc.property(seconds, (at) => {
        const shown = serialText(at / 86_400, 1900, true)?.replace(' ', 'T');
        const epoch = Date.UTC(1899, 11, 30) / 1000;
        expect(Date.parse(`${shown}Z`) / 1000).toBe(epoch + at);
      }),
    );
  });
});
