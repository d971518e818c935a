import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hall, openHall } from './service-hall/testing/hall.ts';
import { violationOf } from './violation.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.database.drop());

type EventRow = Parameters<Hall['insert']>[1];

const at = (time: string) => `2020-${time}+08`;
const pause = { kind: 'paused', pause_kind: 'hearing', document_no: '听证〔2020〕1 号' };
const extension = { kind: 'extended', days: 3, approved_by: '区行政审批服务局' };
const event = (caseNo: string, row: EventRow, origin?: string) =>
  hall.insert('service_case_events', { case_no: caseNo, ...row }, origin);
const refused = async (caseNo: string, row: EventRow, origin?: string) =>
  (await hall.refusal('service_case_events', { case_no: caseNo, ...row }, origin))?.rule;
const failure = async (statement: Promise<unknown>) =>
  violationOf(await statement.catch((error: unknown) => error))?.rule;

describe('when a case falls due', () => {
  it('is worked out for a case entered by hand, and left alone for others', async () => {
    const due = { due: '03-09 23:59', originalDue: '03-09 23:59', state: 'accepted' };
    expect(await hall.caseOf(await hall.newCase())).toMatchObject(due);
    const undated = await hall.newCase({}, 'imported');
    expect(await hall.caseOf(undated)).toMatchObject({ due: null, originalDue: null });
    const dated = await hall.newCase({ due_at: at('03-20 23:59:59') }, 'imported');
    expect(await hall.caseOf(dated)).toMatchObject({ due: '03-20 23:59', originalDue: null });
  });

  it('is put off by the working days of pauses and extensions', async () => {
    const one = await hall.newCase();
    await event(one, { ...pause, at: at('03-04 10:00'), days: 10 });
    expect(await hall.caseOf(one)).toMatchObject({ state: 'paused', due: '03-23 23:59' });
    await event(one, { kind: 'resumed', at: at('03-10 16:00') });
    expect(await hall.caseOf(one)).toMatchObject({ state: 'accepted', due: '03-13 23:59' });
    await event(one, { ...extension, at: at('03-11 09:00') });
    expect(await hall.caseOf(one)).toMatchObject({
      ...{ due: '03-18 23:59', originalDue: '03-09 23:59', paused: null },
    });
  });

  it('follows the acceptance until there are events, and nobody writes it by hand', async () => {
    const one = await hall.newCase();
    const { sql } = hall;
    await sql`update service_cases set accepted_at = '2020-03-03 09:00+08' where case_no = ${one}`;
    expect(await hall.caseOf(one)).toMatchObject({ due: '03-10 23:59' });
    const byHand = (column: string) =>
      failure(
        sql`update service_cases set ${sql(column)} = '2020-04-01 09:00+08' where case_no = ${one}`,
      );
    expect(await byHand('due_at')).toBe('service_cases_due_by_events');
    expect(await byHand('closed_at')).toBe('service_cases_told_by_events');
    await event(one, { kind: 'closed', at: at('03-05 09:00') });
    expect(await byHand('accepted_at')).toBe('service_cases_due_by_events');
    await sql`update service_cases set rating = 5, visits = 1 where case_no = ${one}`;
    const imported = await hall.newCase({ due_at: at('03-20 23:59:59') }, 'imported');
    await sql`update service_cases set due_at = '2020-03-21 23:59:59+08' where case_no = ${imported}`;
  });
});

describe('what may happen to a case', () => {
  it('comes after its acceptance and in order', async () => {
    const one = await hall.newCase();
    expect(await refused(one, { ...pause, at: at('03-02 08:59') })).toBe(
      'service_case_events_after_acceptance',
    );
    await event(one, { ...pause, at: at('03-02 09:00') });
    expect(await refused(one, { kind: 'resumed', at: at('03-02 08:59') })).toBe(
      'service_case_events_after_acceptance',
    );
    await event(one, { kind: 'resumed', at: at('03-03 09:00') });
    const early = await hall.refusal('service_case_events', {
      ...{ ...extension, case_no: one, at: at('03-03 08:59') },
    });
    expect(early).toMatchObject({
      rule: 'service_case_events_in_order',
      facts: { at: '2020-03-03 08:59:00', last: '2020-03-03 09:00:00' },
    });
    expect(await refused(one, { ...extension, at: at('03-03 09:00'), seq: 4 })).toBe(
      'service_case_events_gap',
    );
  });

  it('says what it must', async () => {
    const one = await hall.newCase();
    const on = { at: at('03-03 09:00') };
    expect(await refused(one, { kind: 'void', ...on })).toBe('service_case_events_kind');
    expect(await refused(one, { kind: 'paused', ...on })).toBe('service_case_events_pause');
    expect(await refused(one, { ...pause, ...on, document_no: null })).toBe(
      'service_case_events_pause',
    );
    expect(await refused(one, { ...extension, ...on, approved_by: null })).toBe(
      'service_case_events_extension',
    );
    expect(await refused(one, { kind: 'closed', ...on, days: 1 })).toBe('service_case_events_days');
    expect(await refused(one, { ...pause, ...on, seq: -1 })).toBe('service_case_events_seq');
  });

  it('is one thing at a time', async () => {
    const one = await hall.newCase();
    const on = { at: at('03-03 09:00') };
    expect(await refused(one, { kind: 'resumed', ...on })).toBe('service_case_events_not_paused');
    expect(await refused(one, { kind: 'reopened', ...on })).toBe('service_case_events_not_closed');
    await event(one, { ...pause, ...on });
    for (const next of [pause, extension, { kind: 'closed' }]) {
      expect(await refused(one, { ...next, ...on })).toBe('service_case_events_paused');
    }
    await event(one, { kind: 'resumed', at: at('03-04 09:00') });
    const closing = { kind: 'closed', at: at('03-09 10:00') };
    await event(one, closing);
    for (const next of [pause, extension, { kind: 'closed' }, { kind: 'withdrawn' }]) {
      expect(await refused(one, { ...next, at: closing.at })).toBe('service_case_events_closed');
    }
  });

  it('lets the first closing decide, whatever follows', async () => {
    const one = await hall.newCase();
    await event(one, { kind: 'closed', at: at('03-09 23:59:59') });
    await hall.sql`update service_cases set rating = 1 where case_no = ${one}`;
    await event(one, { kind: 'reopened', at: at('03-12 09:00') });
    const first = { closed: '03-09 23:59', due: '03-09 23:59' };
    expect(await hall.caseOf(one)).toMatchObject({ ...first, state: 'reopened' });
    const later = { at: at('03-13 09:00') };
    expect(await refused(one, { ...pause, ...later })).toBe('service_case_events_time_decided');
    expect(await refused(one, { ...extension, ...later })).toBe('service_case_events_time_decided');
    await event(one, { kind: 'closed', ...later });
    expect(await hall.caseOf(one)).toMatchObject({
      ...{ ...first, state: 'closed', reopened: '03-12 09:00', finalClosed: '03-13 09:00' },
    });
    await event(one, { kind: 'reopened', at: at('03-16 09:00') });
    await event(one, { kind: 'withdrawn', at: at('03-17 09:00') });
    expect(await hall.caseOf(one)).toMatchObject({
      ...{ ...first, state: 'withdrawn', finalClosed: null, withdrawn: '03-17 09:00' },
    });
    expect(await refused(one, { kind: 'reopened', at: at('03-18 09:00') })).toBe(
      'service_case_events_withdrawn',
    );
    const [reopenings] = await hall.sql`
      select count(*)::int as count, count(ended_at)::int as ended from service_reopenings where case_no = ${one}`;
    expect(reopenings).toEqual({ count: 2, ended: 2 });
  });

  it('stays as it was entered', async () => {
    const one = await hall.newCase();
    await event(one, { kind: 'closed', at: at('03-05 09:00') });
    const { sql } = hall;
    expect(await failure(sql`delete from service_case_events where case_no = ${one}`)).toBe(
      'service_case_events_append_only',
    );
    expect(
      await failure(sql`update service_case_events set at = now() where case_no = ${one}`),
    ).toBe('service_case_events_append_only');
  });

  it('agrees with a case that came in with its end', async () => {
    const ended = { due_at: at('03-11 23:59:59'), original_due_at: at('03-09 23:59:59') };
    const one = await hall.newCase({ ...ended, closed_at: at('03-10 10:00') }, 'imported');
    const history = (row: EventRow) => event(one, row, 'imported');
    await history({ ...pause, at: at('03-03 09:00') });
    await history({ kind: 'resumed', at: at('03-05 09:00') });
    const early = { kind: 'closed', at: at('03-10 09:00') };
    expect(await refused(one, early, 'imported')).toBe('service_case_events_outcome');
    expect(await refused(one, { ...extension, at: at('03-10 11:00') }, 'imported')).toBe(
      'service_case_events_closed',
    );
    await history({ kind: 'closed', at: at('03-10 10:00') });
    expect(await hall.caseOf(one)).toMatchObject({
      ...{ state: 'closed', due: '03-11 23:59', originalDue: '03-09 23:59' },
    });
    expect(await refused(one, { ...pause, at: at('03-10 12:00') })).toBe(
      'service_case_events_closed',
    );
    const withdrawn = await hall.newCase({ ...ended, withdrawn_at: at('03-10 10:00') }, 'imported');
    const other = { kind: 'withdrawn', at: at('03-10 09:00') };
    expect(await refused(withdrawn, other, 'imported')).toBe('service_case_events_outcome');
    await event(withdrawn, { ...other, at: at('03-10 10:00') }, 'imported');
  });

  it('happens once, also when two write at the same time', async () => {
    const one = await hall.newCase();
    const close = () => refused(one, { kind: 'closed', at: at('03-05 09:00') });
    const answers = await Promise.all([close(), close(), close()]);
    expect(answers.sort()).toEqual([
      'service_case_events_closed',
      'service_case_events_closed',
      undefined,
    ]);
  });
});

describe('a window', () => {
  it('has people who are at no other window, and only while it is open', async () => {
    const post = (window: string, from: string, until: string | null = null, no = 'P1') =>
      hall.refusal('service_window_posts', {
        ...{ post_no: no, window_code: window, from_on: from, until_on: until },
      });
    expect(await post('W1', '2019-03-01', '2019-06-30')).toBeUndefined();
    expect(await post('W2', '2019-06-30')).toMatchObject({
      rule: 'service_window_posts_one_window',
      facts: { window: 'W1', until: '2019-06-30' },
    });
    expect((await post('W2', '2019-07-01'))?.rule).toBe('service_window_posts_window_open');
    expect(await post('W2', '2019-07-01', '2020-12-31')).toBeUndefined();
    expect((await post('W1', '2019-01-01', '2019-02-28', 'P2'))?.rule).toBe(
      'service_window_posts_window_open',
    );
    expect((await post('W1', '2019-08-02', '2019-08-01', 'P2'))?.rule).toBe(
      'service_window_posts_days',
    );
    const both = await Promise.all(
      ['W1', 'W2'].map((window) => post(window, '2019-09-02', '2019-09-30', 'P3')),
    );
    expect(both.filter((answer) => answer === undefined)).toHaveLength(1);
    const damage = hall.sql`update service_window_posts set until_on = '2021-01-31' where post_no = 'P1' and from_on = '2019-03-01'`;
    expect(await failure(damage)).toBe('service_window_posts_one_window');
  });
});

describe('what follows a case', () => {
  const rectification = (caseNo: string, row: EventRow = {}) =>
    hall.refusal('service_rating_rectifications', { case_no: caseNo, ...row });

  it('is a rectification of a bad rating within 15 working days', async () => {
    const one = await hall.newCase();
    expect((await rectification(one))?.rule).toBe('service_rating_rectifications_bad_rating');
    await event(one, { kind: 'closed', at: at('03-05 09:00') });
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
    const simplified = async (row: EventRow) =>
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
    const rule = async (table: string, row: EventRow) => (await hall.refusal(table, row))?.rule;
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
    await event(late, { kind: 'closed', at: at('03-10 00:00') });
    const onTime = await hall.newCase({ window_code: 'W2' });
    await event(onTime, { kind: 'closed', at: at('03-09 23:59:59') });
    const breaches = await hall.sql`
      select kind, day::text from service_breaches where window_code = 'W2' order by day`;
    expect([...breaches]).toEqual([
      { kind: 'error', day: '2020-03-02' },
      { kind: 'complaint', day: '2020-03-05' },
      { kind: 'delay', day: '2020-03-09' },
    ]);
  });
});
