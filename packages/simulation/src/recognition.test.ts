import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRecognition } from './recognition.ts';
import { PRINTED } from './testing/figures.ts';
import { fingerprint } from './testing/fingerprint.ts';

const windows = Array.from({ length: 40 }, (_, position) => `W${position}`);
const make = (seed: number) => makeRecognition(PRINTED, windows, seed);
type Made = ReturnType<typeof make>;
const awarded = ({ awards }: Made, kind: string, year: string) =>
  awards.filter((one) => one.kind === kind && one.awardedOn.startsWith(year)).length;

describe('recognition of any seed', () => {
  test('gives as many awards as were printed of 2019, to fewer people than person-times', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const made = make(seed);
        expect([
          awarded(made, 'red_flag_window', '2019'),
          awarded(made, 'demonstration_post', '2019'),
          awarded(made, 'service_star', '2019'),
        ]).toEqual([4, 12, 12]);
        const once = made.awards.map((one) => `${one.kind} ${one.holderNo} ${one.period}`);
        expect(new Set(once).size).toBe(once.length);
        const people = made.awards.filter((one) => one.kind !== 'red_flag_window');
        expect(new Set(people.map((one) => one.holderNo)).size).toBeLessThan(people.length);
        expect(new Set(made.awards.map((one) => one.awardNo)).size).toBe(made.awards.length);
      }),
    );
  });

  test('leaves yellow entries standing at the end of 2020, and one appeal undecided', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { entries, events } = make(seed);
        const lifted = new Set(
          events.filter(({ kind }) => kind === 'upheld').map(({ entryNo }) => entryNo),
        );
        const standing = entries.filter(
          (one) =>
            one.colour === 'yellow' && one.expiresOn > '2020-12-31' && !lifted.has(one.entryNo),
        );
        expect(standing.length).toBeGreaterThanOrEqual(2);
        expect(lifted.size).toBe(2);
        const filed = events.filter(({ kind }) => kind === 'filed').length;
        expect(filed - (events.length - filed)).toBe(1);
        expect(events.every(({ day }) => day <= '2020-12-31')).toBe(true);
      }),
    );
  });
});

test('the same seed makes the same records, another others', () => {
  const rows = (seed: number) => fingerprint(Object.values(make(seed)));
  expect(rows(5)).toBe(rows(5));
  expect(rows(5)).not.toBe(rows(6));
});
