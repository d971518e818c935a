import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suppliers } from '../../tables/index.ts';
import { openTenderDesk, refusal, type TenderDesk } from './testing/tender-desk.ts';

let desk: TenderDesk;
beforeAll(async () => {
  desk = await openTenderDesk();
});
afterAll(() => desk.database.drop());

describe('the credit code of a supplier', () => {
  const put = (creditCode: string | null) =>
    refusal(
      desk.db
        .insert(suppliers)
        .values({ ...desk.stamp(), code: `X${creditCode}`, name: '', creditCode }),
    );

  it('has a right check digit, if there is one', async () => {
    expect(await put('91110000600037341L')).toBe('allowed');
    expect(await put('91610902MA00000250')).toBe('allowed');
    expect(await put(null)).toBe('allowed');
    expect(await put('91110000600037341M')).toMatchObject({
      rule: 'suppliers_credit_code',
      facts: { code: '91110000600037341M' },
    });
    await desk.damage(
      'suppliers',
      `update suppliers set credit_code = '9111' where code = 'Xnull'`,
    );
    expect(await desk.broken('suppliers_credit_code')).toEqual(['Xnull']);
    await desk.sql`update suppliers set credit_code = null where code = 'Xnull'`;
  });

  it('is never that of a made-up one', async () => {
    const made = { ...desk.stamp(), origin: 'simulated' as const, code: 'SIM-1', name: '模拟' };
    expect(
      await refusal(
        desk.db.insert(suppliers).values({ ...made, creditCode: '91110000600037341L' }),
      ),
    ).toMatchObject({ rule: 'suppliers_made_up' });
  });
});

describe('the credit code in SQL', () => {
  it('allows exactly one check character for every body', async () => {
    const letter = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
    const body = fc
      .tuple(
        letter,
        letter,
        fc.stringMatching(/^\d{6}$/),
        fc.array(letter, { minLength: 9, maxLength: 9 }),
      )
      .map(([a, b, region, rest]) => a + b + region + rest.join(''));
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const [row] = await desk.sql`
          select count(*)::int as valid from unnest(string_to_array('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', null)) as last
          where minxin_credit_code_valid(${text} || last)`;
        expect(row?.valid).toBe(1);
      }),
      { numRuns: 50 },
    );
  });
});
