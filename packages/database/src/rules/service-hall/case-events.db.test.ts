import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, EXTENSION, failure, type Hall, openHall, PAUSE, type Row } from './testing/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.database.drop());

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
    await hall.event(one, { ...PAUSE, at: at('03-04 10:00'), days: 10 });
    expect(await hall.caseOf(one)).toMatchObject({ state: 'paused', due: '03-23 23:59' });
    await hall.event(one, { kind: 'resumed', at: at('03-10 16:00') });
    expect(await hall.caseOf(one)).toMatchObject({ state: 'accepted', due: '03-13 23:59' });
    await hall.event(one, { ...EXTENSION, at: at('03-11 09:00') });
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
    await hall.event(one, { kind: 'closed', at: at('03-05 09:00') });
    expect(await byHand('accepted_at')).toBe('service_cases_due_by_events');
    await sql`update service_cases set rating = 5, visits = 1 where case_no = ${one}`;
    const imported = await hall.newCase({ due_at: at('03-20 23:59:59') }, 'imported');
    await sql`update service_cases set due_at = '2020-03-21 23:59:59+08' where case_no = ${imported}`;
  });
});

describe('what may happen to a case', () => {
  it('comes after its acceptance and in order', async () => {
    const one = await hall.newCase();
    expect(await hall.refusedEvent(one, { ...PAUSE, at: at('03-02 08:59') })).toBe(
      'service_case_events_after_acceptance',
    );
    await hall.event(one, { ...PAUSE, at: at('03-02 09:00') });
    expect(await hall.refusedEvent(one, { kind: 'resumed', at: at('03-02 08:59') })).toBe(
      'service_case_events_after_acceptance',
    );
    await hall.event(one, { kind: 'resumed', at: at('03-03 09:00') });
    const early = await hall.refusal('service_case_events', {
      ...{ ...EXTENSION, case_no: one, at: at('03-03 08:59') },
    });
    expect(early).toMatchObject({
      rule: 'service_case_events_in_order',
      facts: { at: '2020-03-03 08:59:00', last: '2020-03-03 09:00:00' },
    });
    expect(await hall.refusedEvent(one, { ...EXTENSION, at: at('03-03 09:00'), seq: 4 })).toBe(
      'service_case_events_gap',
    );
  });

  it('says what it must', async () => {
    const one = await hall.newCase();
    const on = { at: at('03-03 09:00') };
    expect(await hall.refusedEvent(one, { kind: 'void', ...on })).toBe('service_case_events_kind');
    expect(await hall.refusedEvent(one, { kind: 'paused', ...on })).toBe(
      'service_case_events_pause',
    );
    expect(await hall.refusedEvent(one, { ...PAUSE, ...on, document_no: null })).toBe(
      'service_case_events_pause',
    );
    expect(await hall.refusedEvent(one, { ...EXTENSION, ...on, approved_by: null })).toBe(
      'service_case_events_extension',
    );
    expect(await hall.refusedEvent(one, { kind: 'closed', ...on, days: 1 })).toBe(
      'service_case_events_days',
    );
    expect(await hall.refusedEvent(one, { ...PAUSE, ...on, seq: -1 })).toBe(
      'service_case_events_seq',
    );
  });

  it('is one thing at a time', async () => {
    const one = await hall.newCase();
    const on = { at: at('03-03 09:00') };
    expect(await hall.refusedEvent(one, { kind: 'resumed', ...on })).toBe(
      'service_case_events_not_paused',
    );
    expect(await hall.refusedEvent(one, { kind: 'reopened', ...on })).toBe(
      'service_case_events_not_closed',
    );
    await hall.event(one, { ...PAUSE, ...on });
    for (const next of [PAUSE, EXTENSION, { kind: 'closed' }]) {
      expect(await hall.refusedEvent(one, { ...next, ...on })).toBe('service_case_events_paused');
    }
    await hall.event(one, { kind: 'resumed', at: at('03-04 09:00') });
    const closing = { kind: 'closed', at: at('03-09 10:00') };
    await hall.event(one, closing);
    for (const next of [PAUSE, EXTENSION, { kind: 'closed' }, { kind: 'withdrawn' }]) {
      expect(await hall.refusedEvent(one, { ...next, at: closing.at })).toBe(
        'service_case_events_closed',
      );
    }
  });

  it('lets the first closing decide, whatever follows', async () => {
    const one = await hall.newCase();
    await hall.event(one, { kind: 'closed', at: at('03-09 23:59:59') });
    await hall.sql`update service_cases set rating = 1 where case_no = ${one}`;
    await hall.event(one, { kind: 'reopened', at: at('03-12 09:00') });
    const first = { closed: '03-09 23:59', due: '03-09 23:59' };
    expect(await hall.caseOf(one)).toMatchObject({ ...first, state: 'reopened' });
    const later = { at: at('03-13 09:00') };
    expect(await hall.refusedEvent(one, { ...PAUSE, ...later })).toBe(
      'service_case_events_time_decided',
    );
    expect(await hall.refusedEvent(one, { ...EXTENSION, ...later })).toBe(
      'service_case_events_time_decided',
    );
    await hall.event(one, { kind: 'closed', ...later });
    expect(await hall.caseOf(one)).toMatchObject({
      ...{ ...first, state: 'closed', reopened: '03-12 09:00', finalClosed: '03-13 09:00' },
    });
    await hall.event(one, { kind: 'reopened', at: at('03-16 09:00') });
    await hall.event(one, { kind: 'withdrawn', at: at('03-17 09:00') });
    expect(await hall.caseOf(one)).toMatchObject({
      ...{ ...first, state: 'withdrawn', finalClosed: null, withdrawn: '03-17 09:00' },
    });
    expect(await hall.refusedEvent(one, { kind: 'reopened', at: at('03-18 09:00') })).toBe(
      'service_case_events_withdrawn',
    );
    const [reopenings] = await hall.sql`
      select count(*)::int as count, count(ended_at)::int as ended from service_reopenings where case_no = ${one}`;
    expect(reopenings).toEqual({ count: 2, ended: 2 });
  });

  it('stays as it was entered', async () => {
    const one = await hall.newCase();
    await hall.event(one, { kind: 'closed', at: at('03-05 09:00') });
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
    const history = (row: Row) => hall.event(one, row, 'imported');
    await history({ ...PAUSE, at: at('03-03 09:00') });
    await history({ kind: 'resumed', at: at('03-05 09:00') });
    const early = { kind: 'closed', at: at('03-10 09:00') };
    expect(await hall.refusedEvent(one, early, 'imported')).toBe('service_case_events_outcome');
    expect(await hall.refusedEvent(one, { ...EXTENSION, at: at('03-10 11:00') }, 'imported')).toBe(
      'service_case_events_closed',
    );
    await history({ kind: 'closed', at: at('03-10 10:00') });
    expect(await hall.caseOf(one)).toMatchObject({
      ...{ state: 'closed', due: '03-11 23:59', originalDue: '03-09 23:59' },
    });
    expect(await hall.refusedEvent(one, { ...PAUSE, at: at('03-10 12:00') })).toBe(
      'service_case_events_closed',
    );
    const withdrawn = await hall.newCase({ ...ended, withdrawn_at: at('03-10 10:00') }, 'imported');
    const other = { kind: 'withdrawn', at: at('03-10 09:00') };
    expect(await hall.refusedEvent(withdrawn, other, 'imported')).toBe(
      'service_case_events_outcome',
    );
    await hall.event(withdrawn, { ...other, at: at('03-10 10:00') }, 'imported');
  });

  it('happens once, also when two write at the same time', async () => {
    const one = await hall.newCase();
    const close = () => hall.refusedEvent(one, { kind: 'closed', at: at('03-05 09:00') });
    const answers = await Promise.all([close(), close(), close()]);
    expect(answers.sort()).toEqual([
      'service_case_events_closed',
      'service_case_events_closed',
      undefined,
    ]);
  });
});
