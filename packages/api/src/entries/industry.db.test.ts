import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { area, factory, lease, rentPayment, VILLAGE } from '../testing/industry/entries.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
});
afterAll(() => api.close());

const slice = (month: string, where: string) =>
  `industry(period: { month: "${month}" }, where: { ${where} })`;

describe('ground under a crop', () => {
  const areas = (month: string) =>
    clerk.metrics(slice(month, `village: ["${VILLAGE}"]`), [
      ...['newTeaArea', 'renovatedTeaArea', 'fruitArea', 'vegetableArea'],
    ]);

  it('counts at once, what was renovated never with what is new', async () => {
    const entered = await clerk.enter(
      area('E-T1', 'TEA', 'NEW', '10.5'),
      'mu untilDay village { code } town { code } provenance { origin fileName }',
    );
    expect(entered).toEqual({
      ...{ mu: '10.50', untilDay: null, village: { code: VILLAGE }, town: { code: '610902001' } },
      provenance: { origin: 'ENTERED', fileName: '手工录入：种植面积' },
    });
    await clerk.enter(area('E-T2', 'TEA', 'RENOVATED', '4'), 'id');
    await clerk.enter(area('E-F1', 'FRUIT', 'NEW', '3'), 'id');
    await clerk.enter(area('E-F2', 'FRUIT', 'EXISTING', '2.25'), 'id');
    await clerk.enter(area('E-F3', 'FRUIT', 'RENOVATED', '7'), 'id');
    await clerk.enter(area('E-V1', 'VEGETABLE', 'NEW', '1'), 'id');
    expect(await areas('2026-03')).toEqual({
      ...{ newTeaArea: '10.5', renovatedTeaArea: '4', fruitArea: '5.25', vegetableArea: '1' },
    });
  });

  it('counts no more from the day on which it is given up, or once it is removed', async () => {
    await clerk.enter(
      'amendPlantedArea(id: "E-T1", input: { untilDay: "2026-09-30" })',
      'untilDay',
    );
    await clerk.enter('removePlantedArea(id: "E-V1")', 'id');
    expect(await areas('2026-09')).toMatchObject({ newTeaArea: '0', vegetableArea: '0' });
    await clerk.enter('amendPlantedArea(id: "E-T1", input: { untilDay: null })', 'untilDay');
    expect(await areas('2026-09')).toMatchObject({ newTeaArea: '10.5' });
  });
});

describe('a community factory', () => {
  const metrics = (month: string, ...ids: readonly string[]) =>
    clerk.metrics(slice(month, 'factory: ["E-CF"]'), ids);

  it('is let for a rent whose instalments follow from the contract, to the fen', async () => {
    await clerk.enter(factory('E-CF', '1000'), 'id');
    const entered = await clerk.enter(
      lease('E-L1', 'E-CF', '600'),
      'rent leaseRents { dueOn due } provenance { origin }',
    );
    // 89 and three times 92 of 365 days; the fen that is left goes to the largest remainder.
    expect(entered).toEqual({
      rent: '12000.01',
      leaseRents: [
        { dueOn: '2026-02-01', due: '2926.03' },
        { dueOn: '2026-05-01', due: '3024.66' },
        { dueOn: '2026-08-01', due: '3024.66' },
        { dueOn: '2026-11-01', due: '3024.66' },
      ],
      provenance: { origin: 'ENTERED' },
    });
    expect(await metrics('2026-02', 'factoryArea', 'occupancy')).toEqual({
      ...{ factoryArea: '1000', occupancy: '16800/28000' },
    });
  });

  it('is never let beyond its area on any day, whoever else lets it at the same moment', async () => {
    const over = await clerk.refused(
      lease('E-L2', 'E-CF', '400.01', { fromDay: '2026-12-01', toDay: '2027-02-28' }),
    );
    expect(over).toMatchObject({ code: 'FACTORY_LEASES_AREA', field: 'leasedM2' });
    expect(over.message).toContain('共 1000 平方米，2026-12-01 出租面积合计达 1000.01 平方米');
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        api.answer<{ result: { ok: boolean; refusals: { code: string }[] } }>(
          `mutation { result: ${lease(`E-M${n}`, 'E-CF', '400')} { ok refusals { code } } }`,
        ),
      ),
    );
    expect(answers.filter(({ result }) => result.ok)).toHaveLength(1);
    expect(
      new Set(answers.flatMap(({ result }) => result.refusals.map(({ code }) => code))),
    ).toEqual(new Set(['FACTORY_LEASES_AREA']));
    expect(await metrics('2026-02', 'occupancy')).toEqual({ occupancy: '28000/28000' });
    await clerk.enter(
      lease('E-L3', 'E-CF', '1000', { fromDay: '2027-02-01', toDay: '2027-12-31' }),
      'id',
    );
  });

  it('owes what fell due and was not paid, and takes no more than its rents', async () => {
    await clerk.enter(factory('E-CG', '100'), 'id');
    await clerk.enter(lease('E-LG', 'E-CG', '50'), 'id');
    const rents = (month: string) =>
      clerk.metrics(slice(month, 'factory: ["E-CG"]'), [
        ...['rentDue', 'rentPaid', 'collectionRate', 'arrears'],
      ]);
    expect(await rents('2026-02')).toEqual({
      ...{ rentDue: '2926.03', rentPaid: '0', collectionRate: '0/2926.03', arrears: '2926.03' },
    });
    const paid = await clerk.enter(
      rentPayment('E-R1', 'E-LG', '2026-02-03', '2926.03'),
      'amount provenance { origin }',
    );
    expect(paid).toEqual({ amount: '2926.03', provenance: { origin: 'ENTERED' } });
    expect(await rents('2026-02')).toMatchObject({ rentPaid: '2926.03', arrears: '0' });
    const over = await clerk.refused(rentPayment('E-R2', 'E-LG', '2026-05-06', '9073.99'));
    expect(over).toMatchObject({ code: 'RENT_PAYMENTS_PAID', field: 'amount' });
    expect(over.message).toContain('尚可收取 9,073.98 元，本次 9,073.99 元');
    await clerk.enter(rentPayment('E-R2', 'E-LG', '2026-05-06', '3000'), 'id');
    expect(await rents('2026-05')).toEqual({
      ...{ rentDue: '3024.66', rentPaid: '3000', arrears: '24.66' },
      collectionRate: '3000/3024.66',
    });
    expect(await clerk.refused(rentPayment('E-R2', 'E-LG', '2026-05-06', '3000'))).toMatchObject({
      code: 'ALREADY_THERE',
    });
  });

  it('takes the rest of a rent once, however many pay it at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        api.answer<{ result: { ok: boolean; refusals: { code: string; message: string }[] } }>(
          `mutation { result: ${rentPayment(`E-P${n}`, 'E-LG', '2026-08-03', '6073.98')} { ok refusals { code message } } }`,
        ),
      ),
    );
    expect(answers.filter(({ result }) => result.ok)).toHaveLength(1);
    for (const { result } of answers.filter(({ result: { ok } }) => !ok)) {
      expect(result.refusals).toMatchObject([{ code: 'RENT_PAYMENTS_PAID' }]);
      expect(result.refusals[0]?.message).toContain('尚可收取 0.00 元');
    }
  });

  it('is made up where it points at a made-up one', async () => {
    const { records } = await api.answer<{
      records: {
        factories: { nodes: { factoryNo: string }[] };
        factoryLeases: { nodes: { leaseNo: string }[] };
      };
    }>(
      '{ records { factories(first: 1, where: { factoryNo: { startsWith: "SIM" } }) { nodes { factoryNo } } factoryLeases(first: 1, where: { leaseNo: { startsWith: "SIM" } }) { nodes { leaseNo } } } }',
    );
    const home = records.factories.nodes[0]?.factoryNo ?? '';
    const term = { fromDay: '2026-02-01', toDay: '2026-02-28', rentEvery: 'MONTH' };
    const made = await clerk.enter(
      lease('E-L9', home, '1', term),
      'leaseRents { provenance { origin } } provenance { origin }',
    );
    expect(made).toEqual({
      leaseRents: [{ provenance: { origin: 'SIMULATED' } }],
      provenance: { origin: 'SIMULATED' },
    });
    const further = await clerk.enter(
      rentPayment('E-R9', 'E-L9', '2026-02-02', '1'),
      'provenance { origin }',
    );
    expect(further).toEqual({ provenance: { origin: 'SIMULATED' } });
  });
});
