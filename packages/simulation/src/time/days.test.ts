import { dueAt } from '@minxin/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomStream } from '../random/random.ts';
import { closingTime } from './closing.ts';
import { dayLoad } from './day-load.ts';
import { Days, HOUR } from './days.ts';
import { officeHours } from './office-hours.ts';
import { FIRST_DAY, LAST_DUE_DAY } from './years.ts';

const days = new Days(FIRST_DAY, LAST_DUE_DAY);
const position = fc.nat(730);
const time = fc.nat(24 * 3600 - 1).map((second) => second * 1000);

test('the table of limits answers as the calendar does', () => {
  fc.assert(
    fc.property(position, time, fc.nat(40), (day, ms, limit) => {
      const accepted = new Date(days.startOf(day) + ms);
      const { original } = dueAt({ accepted, limit });
      expect(days.endOf(days.afterLimit(day, ms, limit))).toBe(original.getTime());
      expect(days.endOf(days.afterLimit(day, ms, limit))).toBe(original.getTime());
    }),
  );
});

test('a closing never comes before its acceptance nor after its working day', () => {
  fc.assert(
    fc.property(fc.integer(), position, time, fc.nat(30), (seed, day, ms, limit) => {
      const closed = closingTime(days, day, ms, limit, randomStream(seed, 'closing'));
      expect(closed).toBeGreaterThan(days.startOf(day) + ms);
      expect(closed).toBeLessThanOrEqual(days.endOf(days.afterLimit(day, ms, limit)));
    }),
  );
});

test('office hours are 09:00-12:00 and 13:30-17:30', () => {
  const random = randomStream(3, 'office');
  const times = Array.from({ length: 20_000 }, () => officeHours(random) / HOUR);
  expect(times.every((t) => (t >= 9 && t < 12) || (t >= 13.5 && t < 17.5))).toBe(true);
});

test('a load adds up and leaves shut days empty when they weigh nothing', () => {
  const shape = {
    months: new Array<number>(12).fill(1),
    weekdays: new Array<number>(7).fill(1),
    ...{ shutDay: 0, noise: 0.2 },
  };
  fc.assert(
    fc.property(fc.integer(), fc.nat(1_000_000), (seed, total) => {
      const load = dayLoad(days, 0, 364, total, shape, randomStream(seed, 'load'));
      expect(load.reduce((sum, count) => sum + count, 0)).toBe(total);
      load.forEach((count, day) => {
        if (!days.isWorking(day)) expect(count).toBe(0);
      });
    }),
    { numRuns: 20 },
  );
});
