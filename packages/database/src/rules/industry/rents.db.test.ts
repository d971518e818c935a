import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusalBy } from '../testing/enter.ts';
import { lease, letOut, openYard, payment, rent, type Yard } from './testing/yard.ts';

let yard: Yard;
beforeAll(async () => {
  yard = await openYard();
});
afterAll(() => yard.database.drop());
beforeEach(() => yard.clear());

describe('the rents of a lease', () => {
  it('add up to its rent when all is entered', async () => {
    expect(await yard.refused(lease('1', 600, '2019-01-01', '2019-12-31'))).toMatchObject({
      rule: 'factory_leases_rents',
      facts: { lease: '1', rent: '10.00', due: '0.00' },
    });
    const whole = lease('1', 600, '2019-01-01', '2019-12-31');
    expect(
      await yard.refused(whole, rent('1', '2019-01-01', 500), rent('1', '2019-07-01', 499)),
    ).toMatchObject({
      rule: 'factory_leases_rents',
      facts: { due: '9.99' },
    });
    await yard.put(whole, rent('1', '2019-01-01', 500), rent('1', '2019-07-01', 500));
    expect(
      await refusalBy(yard.sql`delete from lease_rents where due_on = '2019-07-01'`),
    ).toMatchObject({
      rule: 'factory_leases_rents',
    });
  });

  it('fall due within it, and are something', async () => {
    const whole = lease('1', 600, '2019-01-01', '2019-12-31');
    expect(await yard.refused(whole, rent('1', '2020-01-01', 1000))).toMatchObject({
      rule: 'lease_rents_term',
      facts: { lease: '1', day: '2020-01-01', from: '2019-01-01', to: '2019-12-31' },
    });
    expect(
      await yard.refused(whole, rent('1', '2019-01-01', 1000), rent('1', '2019-01-02', 0)),
    ).toMatchObject({
      rule: 'lease_rents_due',
    });
  });

  it('are found by the doctor where they were damaged', async () => {
    await yard.put(...letOut('1', 600, '2019-01-01', '2019-06-30'));
    await yard.damage('lease_rents', `update lease_rents set due_fen = 999, due_on = '2018-12-31'`);
    expect(await yard.broken('factory_leases_rents')).toEqual(['1']);
    expect(await yard.broken('lease_rents_term')).toEqual(['1/2018-12-31']);
  });
});

describe('a payment of rent', () => {
  beforeEach(() => yard.put(...letOut('1', 600, '2019-01-01', '2019-12-31')));

  it('never exceeds what is due in all', async () => {
    await yard.put(payment('a', '1', 600), payment('b', '1', 400));
    expect(await yard.refused(payment('c', '1', 1))).toMatchObject({
      rule: 'rent_payments_paid',
      facts: { lease: '1', due: '10.00', left: '0.00', amount: '0.01' },
    });
  });

  it('never exceeds it by two payments of the same moment', async () => {
    const both = await Promise.all([
      yard.refused(payment('a', '1', 600)),
      yard.refused(payment('b', '1', 600)),
    ]);
    expect(both.filter((refusal) => refusal === undefined)).toHaveLength(1);
    expect(both.find((refusal) => refusal)?.rule).toBe('rent_payments_paid');
  });

  it('is something, and comes after the contract', async () => {
    expect(await yard.refused(payment('a', '1', 0))).toMatchObject({
      rule: 'rent_payments_amount',
    });
    expect(await yard.refused(payment('a', '1', 1, '2018-12-19'))).toMatchObject({
      rule: 'rent_payments_signed',
    });
    await yard.put(payment('a', '1', 1, '2018-12-20'));
  });

  it('stays as it was entered, unless it is made up', async () => {
    await yard.put(payment('a', '1', 600));
    expect(await refusalBy(yard.sql`update rent_payments set amount_fen = 1`)).toMatchObject({
      rule: 'rent_payments_kept',
    });
    expect(await refusalBy(yard.sql`delete from rent_payments`)).toMatchObject({
      facts: { payment: 'a' },
    });
    await yard.damage('rent_payments', `update rent_payments set origin = 'simulated'`);
    await yard.sql`delete from rent_payments`;
  });

  it('is found by the doctor where it was damaged', async () => {
    await yard.put(payment('a', '1', 600));
    await yard.damage(
      'rent_payments',
      `update rent_payments set amount_fen = 1001, paid_on = '2018-01-01'`,
    );
    expect(await yard.broken('rent_payments_paid')).toEqual(['1']);
    expect(await yard.broken('rent_payments_signed')).toEqual(['a']);
  });
});

describe('arrears and days let', () => {
  it('count what each lease owes on a day: what one pays ahead hides nothing of another', async () => {
    await yard.put(
      lease('1', 600, '2019-01-01', '2019-12-31'),
      ...[rent('1', '2019-01-01', 500), rent('1', '2019-07-01', 500)],
      ...letOut('2', 400, '2019-01-01', '2019-12-31'),
      ...[payment('a', '1', 700, '2019-03-01'), payment('b', '2', 100, '2019-08-01')],
    );
    const rows = await yard.sql<{ day: string; owed: string }[]>`
      select e.day::text, sum(d.amount_fen)::text as owed
      from (select distinct day from rent_entries) e
      join rent_debts d on d.due_on <= e.day and (d.settled_on is null or d.settled_on > e.day)
      group by e.day order by e.day`;
    expect(rows.map(({ day, owed }) => [day, owed])).toEqual([
      ['2019-01-01', '1500'],
      ['2019-03-01', '1000'],
      ['2019-07-01', '1300'],
      ['2019-08-01', '1200'],
    ]);
  });

  it('know a factory day by day, since it was built', async () => {
    await yard.put(
      ...letOut('1', 600, '2019-01-02', '2019-01-02'),
      ...letOut('2', 400, '2019-01-02', '2019-01-03'),
    );
    const rows = await yard.sql<{ leased: string }[]>`
      select leased_m2::float as leased from factory_days where day <= '2019-01-04' order by day`;
    expect(rows.map(({ leased }) => leased)).toEqual([0, 1000, 400, 0]);
  });
});
