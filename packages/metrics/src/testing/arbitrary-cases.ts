import fc from 'fast-check';
import { at, type TestCase } from './write-records.ts';

const DAY_MS = 86_400_000;
const START = at('2019-02-11 00:00').getTime();

/** Cases around two years with every oddity: no due date, open, withdrawn, at midnight and month ends. */
export const arbitraryCase: fc.Arbitrary<TestCase> = fc
  .record({
    department: fc.constantFrom('A', 'B', 'C'),
    day: fc.integer({ min: 0, max: 690 }),
    second: fc.oneof(fc.constantFrom(0, 86_399), fc.integer({ min: 0, max: 86_399 })),
    limit: fc.option(fc.integer({ min: 0, max: 40 })),
    took: fc.option(fc.integer({ min: 0, max: 60 * 86_400 })),
    ended: fc.constantFrom('closed', 'closed', 'withdrawn'),
    visits: fc.option(fc.integer({ min: 0, max: 3 })),
    rating: fc.option(fc.integer({ min: 1, max: 5 })),
  })
  .map(({ department, day, second, limit, took, ended, visits, rating }) => {
    const acceptedAt = new Date(START + day * DAY_MS + second * 1000);
    const end = took === null ? null : new Date(acceptedAt.getTime() + took * 1000);
    const closedAt = ended === 'closed' ? end : null;
    return {
      department,
      acceptedAt,
      dueAt: limit === null ? null : new Date(START + (day + limit) * DAY_MS + 86_399_000),
      closedAt,
      withdrawnAt: ended === 'withdrawn' ? end : null,
      visits: closedAt ? visits : null,
      rating: closedAt ? rating : null,
    };
  });
