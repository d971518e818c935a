import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMagnitude } from '../numbers/number-style.ts';
import { rateFinding } from './rate-finding.ts';
import { seriesFinding } from './series-finding.ts';
import { cells, periodFigures } from './testing/any-findings.ts';
import { wordsOf } from './testing/words.ts';
import { toldValue } from './told-value.ts';

describe('every number of a title', () => {
  /** The digits of a text, without those of its periods. */
  const numbersIn = (text: string) =>
    text.replaceAll(/\d+月|\d{4}年/g, '').match(/[\d,]*\d(\.\d+)?/g) ?? [];

  it('is a figure, or the difference of two, or counts the months', () => {
    fc.assert(
      fc.property(cells, cells, fc.boolean(), (from, before, isRate) => {
        const metric = wordsOf(isRate ? 'onTime' : 'gain', 'zh');
        const figures = periodFigures(2020, from, 77_777, 'zh', isRate);
        const base = periodFigures(2019, before, 77_777, 'zh', isRate);
        const told = isRate ? rateFinding : seriesFinding;
        const { title } = told({ metric, language: 'zh', figures, base });
        const all = [...figures, ...base];
        const values = all.flatMap(({ value, suppressed }) =>
          value === null || suppressed ? [] : [value],
        );
        const level = (value: number) => numbersIn(toldValue(metric, Math.abs(value), 'zh'));
        const allowed = new Set([
          ...values.flatMap(level),
          ...all.map(({ denominator }) => `${denominator}`),
          ...from.map((_, place) => `${place + 1}`),
        ]);
        const last = figures.findLast(({ value, suppressed }) => value !== null && !suppressed);
        for (const other of values) {
          const difference = (last?.value ?? 0) - other;
          const moved = isRate ? difference * 100 : (difference / other) * 100;
          if (!isRate) for (const number of level(difference)) allowed.add(number);
          if (Number.isFinite(moved))
            // A float may fall on either side of a half.
            for (const near of [moved, moved - 1e-9, moved + 1e-9])
              allowed.add(formatMagnitude(near));
        }
        for (const number of numbersIn(title)) expect(allowed, title).toContain(number);
      }),
    );
  });
});
