import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Attempt, CaseModel, type EventKind } from './testing/case-model.ts';
import { DISTRICT, type Hall, openHall } from './testing/hall.ts';

const PROMISED = 5;
const BATCHES = 20;
const LIVES_A_BATCH = 500;
const HOUR = 3_600_000;

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
  await hall.sql.unsafe(TRY_ALL);
});
afterAll(() => hall.database.drop());

/** Tries one event after the other, each on its own, and tells how its case stands after it. */
const TRY_ALL = `
create function try_all(batch bigint, attempts jsonb)
returns table (place bigint, taken boolean, closed_at timestamptz, due_at timestamptz, state text)
language plpgsql as $$
declare
  one record;
begin
  for one in
    select a.value, a.ordinality from jsonb_array_elements(attempts) with ordinality a order by 2
  loop
    place := one.ordinality;
    begin
      insert into service_case_events (district_code, batch_id, source_row, origin, case_no, kind, at, days,
        pause_kind, document_no, approved_by)
      select '${DISTRICT}', batch, 1, 'entered', a.case_no, a.kind, a.at, a.days,
        case when a.kind = 'paused' then 'other' end, '文号', '区行政审批服务局'
      from jsonb_to_record(one.value) as a (case_no text, kind text, at timestamptz, days smallint);
      taken := true;
    exception when check_violation then taken := false;
    end;
    select c.closed_at, c.due_at, c.state into try_all.closed_at, try_all.due_at, try_all.state
    from service_cases c where c.case_no = one.value->>'case_no';
    return next;
  end loop;
end $$`;

interface Life {
  readonly accepted: Date;
  readonly attempts: readonly Attempt[];
}

const START = new Date('2019-02-11T01:00:00Z').getTime();
const kind = fc.constantFrom<EventKind>(
  ...(['paused', 'resumed', 'extended', 'closed', 'withdrawn', 'reopened'] as const),
  // More of what keeps a case going, or most lives would be over at once.
  ...(['paused', 'resumed', 'resumed', 'extended', 'closed', 'reopened', 'reopened'] as const),
);
const life: fc.Arbitrary<Life> = fc
  .record({
    after: fc.nat(600 * 24),
    attempts: fc.array(
      fc.record({
        kind,
        hours: fc.integer({ min: -6, max: 24 * 12 }),
        days: fc.integer({ min: 1, max: 15 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  })
  .map(({ after, attempts }) => {
    const accepted = new Date(START + after * HOUR);
    let at = accepted.getTime();
    return {
      accepted,
      attempts: attempts.map((one) => {
        at += one.hours * HOUR;
        return { kind: one.kind, days: one.days, at: new Date(at) };
      }),
    };
  });

it(`any life of a case is told as the domain has it, and stocks add up (${BATCHES * LIVES_A_BATCH} lives)`, async () => {
  const [batch] = await hall.sql<{ id: string }[]>`select id from batches`;
  let serial = 0;
  const lives = fc.array(life, { minLength: LIVES_A_BATCH, maxLength: LIVES_A_BATCH });
  await fc.assert(
    fc.asyncProperty(lives, async (told) => {
      const first = serial;
      serial += told.length;
      const caseNo = (index: number) => `L${first + index}`;
      await acceptAll(told, caseNo, batch?.id ?? '');
      const attempts = told.flatMap((one, index) =>
        one.attempts.map((attempt) => ({ ...attempt, case_no: caseNo(index) })),
      );
      const answers = await hall.sql<Answer[]>`
        select taken, closed_at, due_at, state
        from try_all(${batch?.id ?? ''}, ${JSON.stringify(attempts.map(written))}::text::jsonb) order by place`;
      expect(answers.map(plain)).toEqual(told.flatMap(expected));
      expect(await stocksOff(`L${first}`, told.length)).toEqual([]);
    }),
    { numRuns: BATCHES, endOnFailure: true },
  );
  expect(await hall.broken('service_cases_told_by_events')).toEqual([]);
  expect(await hall.broken('service_cases_due_by_events')).toEqual([]);
}, 240_000);

interface Answer {
  readonly taken: boolean;
  readonly closed_at: Date | string | null;
  readonly due_at: Date | string;
  readonly state: string;
}

const time = (value: Date | string | null) => (value === null ? null : new Date(value).getTime());
const plain = ({ taken, closed_at, due_at, state }: Answer) => [
  ...[taken, state, time(closed_at), time(due_at)],
];
const written = ({ days, ...attempt }: Attempt & { case_no: string }) => ({
  ...attempt,
  ...(attempt.kind === 'paused' || attempt.kind === 'extended' ? { days } : {}),
});

/** What the model answers to each attempt; after the first closing neither it nor the due time moves. */
function expected({ accepted, attempts }: Life) {
  const model = new CaseModel(accepted, PROMISED);
  let decided: readonly [number | null, number | null] | undefined;
  return attempts.map((attempt) => {
    const taken = model.take(attempt);
    const times = [time(model.closedAt), time(model.dueAt)] as const;
    if (decided) expect(times).toEqual(decided);
    if (model.closedAt) decided ??= times;
    return [taken, model.state, ...times];
  });
}

async function acceptAll(told: readonly Life[], caseNo: (index: number) => string, batch: string) {
  const rows = told.map(({ accepted }, index) => ({
    ...{ district_code: DISTRICT, batch_id: batch, source_row: index + 1, origin: 'entered' },
    ...{ case_no: caseNo(index), department_code: 'D', item_code: 'I', channel: 'online' },
    accepted_at: accepted.toISOString(),
  }));
  await hall.sql`insert into service_cases ${hall.sql(rows)}`;
}

/**
 * stock(b) = stock(a) + accepted − closed − withdrawn + reopened over [a, b), for every month and over
 * all: stocks by the state in which the last event before an instant left each case, flows by counting.
 */
const stocksOff = (first: string, count: number) =>
  hall.sql`
  with life as (
    select * from service_cases where substr(case_no, 2)::int between ${first.slice(1)}::int and ${first.slice(1)}::int + ${count} - 1
  ), marks as (
    select generate_series('2019-02-01 +08'::timestamptz, '2021-12-01 +08', interval '1 month') as t
  ), stocks as (
    select t, count(*) as stock from marks join life c on c.accepted_at < t
    left join lateral (
      select e.kind from service_case_events e
      where e.district_code = c.district_code and e.case_no = c.case_no and e.at < t order by e.seq desc limit 1
    ) last on true
    where last.kind is null or last.kind not in ('closed', 'withdrawn')
    group by t
  ), flows as (
    select accepted_at as at, 1 as change from life
    union all
    select e.at, case e.kind when 'reopened' then 1 else -1 end
    from service_case_events e join life using (district_code, case_no)
    where e.kind in ('closed', 'withdrawn', 'reopened')
  ), compared as (
    select a.t, coalesce(s.stock, 0) as stock,
      (select coalesce(sum(change), 0) from flows where at < a.t) as by_flows
    from marks a left join stocks s using (t)
    union all
    select 'infinity', (select count(*) from life where state in ('accepted', 'paused', 'reopened')),
      (select sum(change) from flows)
  )
  select * from compared where stock <> by_flows`.then((rows) => [...rows]);
