import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { area, factory, lease, rentPayment } from '../testing/industry/entries.ts';
import { type Attempt, untried } from '../testing/rules-tried.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  for (const mutation of [
    area('R-T', 'TEA', 'NEW', '1'),
    factory('R-CF', '1000'),
    lease('R-L', 'R-CF', '600'),
    rentPayment('R-R', 'R-L', '2026-02-01', '2926.03'),
  ]) {
    await clerk.enter(mutation, 'id');
  }
});
afterAll(() => api.close());

const ANOTHER_TOWN = '610902111';
const SINCE = 'sinceDay: "2026-03-01"';

const ATTEMPTS: readonly Attempt[] = [
  [
    'ground in a village of another town',
    area('R-X', 'TEA', 'NEW', '1', SINCE, ANOTHER_TOWN),
    'PLANTED_AREAS_VILLAGE_IN_TOWN',
    'villageCode',
  ],
  ['no ground', area('R-X', 'TEA', 'NEW', '0'), 'PLANTED_AREAS_MU', 'mu'],
  ['ground below nothing', area('R-X', 'TEA', 'NEW', '-0.01'), 'PLANTED_AREAS_MU', 'mu'],
  [
    'ground corrected to nothing',
    'amendPlantedArea(id: "R-T", input: { mu: "0" })',
    'PLANTED_AREAS_MU',
    'mu',
  ],
  [
    'ground given up on the day it was planted',
    area('R-X', 'TEA', 'NEW', '1', `${SINCE}, untilDay: "2026-03-01"`),
    'PLANTED_AREAS_DAYS',
    'untilDay',
  ],
  [
    'a factory in a village of another town',
    factory('R-X', '1', '2026-01-01', ANOTHER_TOWN),
    'FACTORIES_VILLAGE_IN_TOWN',
    'villageCode',
  ],
  ['a factory without an area', factory('R-X', '0'), 'FACTORIES_AREA', 'areaM2'],
  [
    'a factory smaller than what is let of it',
    'amendFactory(id: "R-CF", input: { areaM2: "599.99" })',
    'FACTORIES_LEASED_AREA',
    'areaM2',
  ],
  [
    'a factory younger than its lease',
    'amendFactory(id: "R-CF", input: { builtOn: "2026-02-02" })',
    'FACTORIES_LEASED_BEFORE',
    'builtOn',
  ],
  ['a lease of nothing', lease('R-X', 'R-CF', '0'), 'FACTORY_LEASES_LEASED', 'leasedM2'],
  [
    'a lease that ends before it begins',
    lease('R-X', 'R-CF', '1', { toDay: '2026-01-31' }),
    'FACTORY_LEASES_TERM',
    'toDay',
  ],
  [
    'a lease signed after it began',
    lease('R-X', 'R-CF', '1', { signedOn: '2026-02-02' }),
    'FACTORY_LEASES_SIGNED',
    'signedOn',
  ],
  ['a lease for no rent', lease('R-X', 'R-CF', '1', { rent: '0' }), 'FACTORY_LEASES_RENT', 'rent'],
  [
    'a lease of what is not built yet',
    lease('R-X', 'R-CF', '1', { signedOn: '2025-12-01', fromDay: '2025-12-31' }),
    'FACTORY_LEASES_BUILT',
    'fromDay',
  ],
  ['more than the factory has', lease('R-X', 'R-CF', '400.01'), 'FACTORY_LEASES_AREA', 'leasedM2'],
  [
    'a payment of nothing',
    rentPayment('R-X', 'R-L', '2026-02-01', '0'),
    'RENT_PAYMENTS_AMOUNT',
    'amount',
  ],
  [
    'a payment before the contract',
    rentPayment('R-X', 'R-L', '2026-01-14', '1'),
    'RENT_PAYMENTS_SIGNED',
    'paidOn',
  ],
  [
    'one fen more than the rents',
    rentPayment('R-X', 'R-L', '2026-02-01', '9073.99'),
    'RENT_PAYMENTS_PAID',
    'amount',
  ],
];

describe('a rule of industry', () => {
  it.each(ATTEMPTS)('refuses %s', async (_, mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('is tried, every one that an entry can break', () => {
    // What is due by a lease is worked out from it, and never entered.
    const tables = ['planted_areas', 'factories', 'factory_leases', 'rent_payments'];
    expect(untried(tables, ATTEMPTS)).toEqual([
      // What is worked out, values of an enum, and a ledger that no mutation changes.
      'FACTORY_LEASES_RENTS',
      'FACTORY_LEASES_RENT_EVERY',
      'PLANTED_AREAS_CROP',
      'PLANTED_AREAS_WAY',
      'RENT_PAYMENTS_KEPT',
    ]);
  });

  it.each([
    [area('R-X', 'TEA', 'NEW', 'a lot'), 'BAD_VALUE', 'mu'],
    [lease('R-X', 'R-Y', '1'), 'NOT_FOUND', 'factoryNo'],
    [rentPayment('R-X', 'R-Y', '2026-02-01', '1'), 'NOT_FOUND', 'leaseNo'],
    [rentPayment('R-X', 'R-L', '2026-02-01', '1.005'), 'BAD_VALUE', 'amount'],
    [lease('R-L', 'R-CF', '1'), 'ALREADY_THERE', null],
    ['removeFactory(id: "R-CF")', 'STILL_USED', null],
  ])('and what can not be is refused: %s', async (mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('leaves an area that is exactly full, and a factory exactly as large as its leases', async () => {
    const full = await clerk.enter('amendFactory(id: "R-CF", input: { areaM2: "600" })', 'areaM2');
    expect(full).toEqual({ areaM2: '600.00' });
    await clerk.enter('amendFactory(id: "R-CF", input: { areaM2: "1000" })', 'areaM2');
    await clerk.enter(lease('R-F', 'R-CF', '400'), 'id');
  });
});
