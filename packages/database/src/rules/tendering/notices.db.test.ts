import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tenderNotices } from '../../tables/index.ts';
import { openTenderDesk, refusal, type TenderDesk } from './testing/tender-desk.ts';

let desk: TenderDesk;
beforeAll(async () => {
  desk = await openTenderDesk();
});
afterAll(() => desk.database.drop());

describe('a notice', () => {
  it('tells what has happened', async () => {
    await desk.enterTender();
    await desk.threeBids();
    expect(await refusal(desk.publish('tender', '2020-03-01'))).toMatchObject({
      rule: 'tender_notices_early',
    });
    expect(await refusal(desk.publish('tender', '2020-03-02'))).toBe('allowed');
    expect(await refusal(desk.publish('award', '2020-03-27'))).toMatchObject({
      rule: 'tender_notices_award',
    });
    await desk.award('A', 9_000_000n);
    expect(await refusal(desk.publish('award', '2020-03-26'))).toMatchObject({
      rule: 'tender_notices_award',
    });
    expect(await refusal(desk.publish('award', '2020-03-27'))).toBe('allowed');
    expect(await refusal(desk.publish('contract', '2020-04-08'))).toMatchObject({
      rule: 'tender_notices_contract',
    });
    await desk.sign();
    expect(await refusal(desk.publish('contract', '2020-04-08'))).toBe('allowed');
    const document = { documentNo: ' ', kind: 'change' as const, publishedOn: '2020-03-03' };
    expect(
      await refusal(
        desk.db
          .insert(tenderNotices)
          .values({ ...desk.stamp(), tenderNo: desk.tenderNo, ...document }),
      ),
    ).toMatchObject({ rule: 'tender_notices_document' });
    await desk.damage(
      'tender_notices',
      `update tender_notices set published_on = '2020-01-01' where tender_no = '${desk.tenderNo}'`,
    );
    expect(await desk.broken('tender_notices_early')).toHaveLength(3);
    expect(await desk.broken('tender_notices_award')).toEqual([
      `${desk.tenderNo}/award-2020-03-27`,
    ]);
    expect(await desk.broken('tender_notices_contract')).toEqual([
      `${desk.tenderNo}/contract-2020-04-08`,
    ]);
    await desk.sql`delete from tender_notices where tender_no = ${desk.tenderNo}`;
  });
});
