import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, type Hall, openHall, type Row } from './testing/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.database.drop());

describe('what follows a case', () => {
  const rectification = (caseNo: string, row: Row = {}) =>
    hall.refusal('service_rating_rectifications', { case_no: caseNo, ...row });

  it('is a rectification of a bad rating within 15 working days', async () => {
    const one = await hall.newCase();
    expect((await rectification(one))?.rule).toBe('service_rating_rectifications_bad_rating');
    await hall.event(one, { kind: 'closed', at: at('03-05 09:00') });
    await hall.sql`update service_cases set rating = 2 where case_no = ${one}`;
    expect((await rectification(one, { due_on: '2020-03-27' }))?.facts).toEqual({
      due: '2020-03-26',
    });
    expect((await rectification(one, { rectified_on: '2020-03-04' }))?.rule).toBe(
      'service_rating_rectifications_after_closing',
    );
    expect((await rectification(one, { verified_on: '2020-03-06' }))?.rule).toBe(
      'service_rating_rectifications_verified',
    );
    const [before] =
      await hall.sql`select due_on::text, rectified_on from service_bad_ratings where case_no = ${one}`;
    expect(before).toEqual({ due_on: '2020-03-26', rectified_on: null });
    expect(await rectification(one, { rectified_on: '2020-03-06' })).toBeUndefined();
    const [after] =
      await hall.sql`select due_on::text, rectified_on::text from service_bad_ratings where case_no = ${one}`;
    expect(after).toEqual({ due_on: '2020-03-26', rectified_on: '2020-03-06' });
  });

  it('is a simplified approval with one form, one letter and one seal', async () => {
    const one = await hall.newCase();
    const whole = { application_forms: 1, commitment_letters: 1, seals: 1, documents_asked: 2 };
    const simplified = async (row: Row) =>
      (await hall.refusal('service_simplified_approvals', { case_no: one, ...whole, ...row }))
        ?.rule;
    const rule = (what: string) => `service_simplified_approvals_${what}`;
    expect(await simplified({ application_forms: 2 })).toBe(rule('one_form'));
    expect(await simplified({ commitment_letters: 0 })).toBe(rule('one_letter'));
    expect(await simplified({ seals: 2 })).toBe(rule('one_seal'));
    expect(await simplified({ documents_asked: -1 })).toBe(rule('documents'));
    expect(await simplified({ commitment_broken_on: '2020-03-04' })).toBe(rule('finding'));
    const broken = { commitment_broken_on: '2020-03-01', finding: '材料不实' };
    expect(await simplified(broken)).toBe(rule('after_acceptance'));
    expect(await simplified({ ...broken, commitment_broken_on: '2020-03-02' })).toBeUndefined();
  });

  it('is an error or a complaint, which break a commitment of their window', async () => {
    const one = await hall.newCase();
    const error = { correction_no: 'R1', case_no: one, window_code: 'W2', what: '打错姓名' };
    const complaint = { complaint_no: 'P1', window_code: 'W2', case_no: one, what: '态度生硬' };
    const rule = async (table: string, row: Row) => (await hall.refusal(table, row))?.rule;
    expect(await rule('service_corrections', { ...error, found_on: '2020-03-01' })).toBe(
      'service_corrections_after_acceptance',
    );
    expect(await rule('service_corrections', { ...error, found_on: '2020-03-02', what: '' })).toBe(
      'service_corrections_what',
    );
    const early = { ...complaint, received_on: '2020-03-01' };
    expect(await rule('service_complaints', early)).toBe('service_complaints_after_acceptance');
    expect(await rule('service_complaints', { ...early, what: '', case_no: null })).toBe(
      'service_complaints_what',
    );
    expect(
      await rule('service_complaints', { ...early, case_no: null, decided_on: '2020-03-02' }),
    ).toBe('service_complaints_decided');
    await hall.insert('service_corrections', { ...error, found_on: '2020-03-02' });
    for (const [number, upheld] of [true, false, null].entries()) {
      const row = { ...complaint, complaint_no: `P${number}`, received_on: '2020-03-05', upheld };
      await hall.insert('service_complaints', row);
    }
    const late = await hall.newCase({ window_code: 'W2' });
    await hall.event(late, { kind: 'closed', at: at('03-10 00:00') });
    const onTime = await hall.newCase({ window_code: 'W2' });
    await hall.event(onTime, { kind: 'closed', at: at('03-09 23:59:59') });
    const breaches = await hall.sql`
      select kind, day::text from service_breaches where window_code = 'W2' order by day`;
    expect([...breaches]).toEqual([
      { kind: 'error', day: '2020-03-02' },
      { kind: 'complaint', day: '2020-03-05' },
      { kind: 'delay', day: '2020-03-09' },
    ]);
  });
});
