import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ORDER_EVENTS } from '../../tables/index.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { after, type Expected, type Proposal, RECEIVED } from './testing/expected-order.ts';
import { at, DISTRICT, layGround, type Stamp } from './testing/ground.ts';

const BATCHES = 5;
const SEQUENCES = 2000;
const RECEIVED_AT = new Date(at('03-04 09:00'));
/** Where the stock is taken, in minutes from the reception. */
const INSTANTS = [0, 300, 1440, 3000, 6000, 12_000];

let database: TestDatabase;
let stamp: Stamp;
beforeAll(async () => {
  database = await createTestDatabase();
  const { sql } = database.connection;
  stamp = await layGround(sql);
  await sql`create table tried (order_no text, place int, accepted boolean, closed_at timestamptz)`;
  await sql.unsafe(TRY_EACH);
});
afterAll(() => database.drop());

/** Enters each proposal by itself, as clerks would, and notes whether it was taken and what the first closure then is. */
const TRY_EACH = `
create function try_each(proposals json, batch bigint) returns void language plpgsql as $$
declare
  p record;
  taken boolean;
begin
  for p in select * from json_to_recordset(proposals)
    as r (order_no text, place int, kind text, at timestamptz) order by order_no, place
  loop
    begin
      insert into hotline_order_events
        (district_code, batch_id, source_row, origin, order_no, kind, at, unit_code, days, approved_by, reason)
      values ('${DISTRICT}', batch, p.place, 'entered', p.order_no, p.kind, p.at,
        case p.kind when 'assigned' then 'U2' end, case p.kind when 'extended' then 5 end,
        case p.kind when 'extended' then '区热线办' end, '测试');
      taken := true;
    exception when check_violation then
      taken := false;
    end;
    insert into tried select p.order_no, p.place, taken, o.closed_at
    from hotline_orders o where o.order_no = p.order_no;
  end loop;
end $$`;

/** Mostly along the way that orders go, so that many get far; sometimes anything. */
const proposal: fc.Arbitrary<Proposal> = fc.record({
  kind: fc.constantFrom(
    ...ORDER_EVENTS,
    ...(['assigned', 'signed', 'closed', 'reopened'] as const),
  ),
  wait: fc.oneof(
    { weight: 8, arbitrary: fc.nat(900) },
    { weight: 1, arbitrary: fc.integer({ min: 1380, max: 1500 }) },
    { weight: 1, arbitrary: fc.integer({ min: -120, max: -1 }) },
  ),
});
const way = fc.constantFrom<readonly Proposal['kind'][]>(
  [],
  ['assigned', 'signed'],
  ['assigned', 'signed', 'closed'],
  ['assigned', 'returned', 'assigned', 'signed', 'closed', 'reopened'],
);
const sequence = fc
  .tuple(way, fc.array(proposal, { maxLength: 7 }))
  .map(([begun, rest]) => [...begun.map((kind) => ({ kind, wait: 60 })), ...rest]);

let made = 0;
/** The proposals of a sequence with their instants, and what the order should be after each. */
function played(proposals: readonly Proposal[]) {
  made += 1;
  let order: Expected = RECEIVED;
  const steps = proposals.map((one, place) => {
    const minute = order.last + one.wait;
    const next = after(order, one, minute);
    order = next ?? order;
    return { place, kind: one.kind, minute, accepted: next !== undefined, order };
  });
  return { orderNo: `S${made}`, steps, order };
}
type Played = ReturnType<typeof played>;

const instant = (minute: number) => new Date(RECEIVED_AT.getTime() + minute * 60_000).toISOString();

/** How many of a kind of event were taken before an instant. */
const happened = (all: readonly Played[], kind: Proposal['kind'], minute: number) =>
  all.reduce(
    (sum, { steps }) =>
      sum + steps.filter((s) => s.accepted && s.kind === kind && s.minute < minute).length,
    0,
  );

async function enterAll(all: readonly Played[]): Promise<void> {
  const { sql } = database.connection;
  const { batch_id } = stamp();
  const orders = JSON.stringify(all.map(({ orderNo }) => ({ order_no: orderNo })));
  await sql`insert into hotline_orders
      (district_code, batch_id, source_row, origin, order_no, town_code, category_code, unit_code, channel, received_at)
    select ${DISTRICT}, ${batch_id}, 1, 'entered', order_no, '610902001', 'C', 'U1', 'phone',
      ${RECEIVED_AT.toISOString()}::text::timestamptz
    from json_to_recordset(${orders}::text::json) as r (order_no text)`;
  const proposals = all.flatMap(({ orderNo, steps }) =>
    steps.map(({ place, kind, minute }) => ({
      ...{ order_no: orderNo, place, kind, at: instant(minute) },
    })),
  );
  await sql`select try_each(${JSON.stringify(proposals)}::text::json, ${batch_id})`;
}

it('10,000 random sequences keep the stock identity and the first closure, and refuse what must be refused', async () => {
  const { sql } = database.connection;
  const everything: Played[] = [];
  await fc.assert(
    fc.asyncProperty(
      fc.array(sequence, { minLength: SEQUENCES, maxLength: SEQUENCES }),
      async (proposals) => {
        const all = proposals.map(played);
        everything.push(...all);
        await enterAll(all);

        const tried = await sql<
          { order_no: string; place: number; accepted: boolean; first: string | null }[]
        >`
          select order_no, place, accepted,
            round(extract(epoch from closed_at - ${RECEIVED_AT.toISOString()}::text::timestamptz) / 60)::text as first
          from tried`;
        const answers = new Map(tried.map((row) => [`${row.order_no}/${row.place}`, row]));
        const wrong = all.flatMap(({ orderNo, steps }) =>
          steps.filter(({ place, accepted, order }) => {
            const answer = answers.get(`${orderNo}/${place}`);
            const first = order.firstClosed === null ? null : String(order.firstClosed);
            return answer?.accepted !== accepted || answer.first !== first;
          }),
        );
        expect(wrong).toEqual([]);
        await sql`truncate tried`;

        const stored = await sql`
          select order_no, state, reopenings, extended_days from hotline_orders where order_no like 'S%'`;
        const states = new Map(stored.map((row) => [row.order_no, row]));
        expect(
          all.filter(({ orderNo, order }) => {
            const row = states.get(orderNo);
            return (
              row?.state !== order.state ||
              row.reopenings !== order.reopenings ||
              row.extended_days !== (order.extended ? 5 : 0)
            );
          }),
        ).toEqual([]);

        for (const minute of INSTANTS) {
          const [row] = await sql`select count(*)::int as open from hotline_open_spans
            where district_code = ${DISTRICT} and opened_at < ${instant(minute + 1)}::text::timestamptz
              and (ended_at is null or ended_at >= ${instant(minute + 1)}::text::timestamptz)`;
          const [closed, voided, reopened] = (['closed', 'voided', 'reopened'] as const).map(
            (kind) => happened(everything, kind, minute + 1),
          );
          expect(row?.open).toBe(
            everything.length - (closed ?? 0) - (voided ?? 0) + (reopened ?? 0),
          );
        }
      },
    ),
    // Each run adds to the same database: a smaller one would not be the same case.
    { numRuns: BATCHES, endOnFailure: true },
  );
  expect(everything).toHaveLength(BATCHES * SEQUENCES);
  expect(everything.filter(({ order }) => order.reopenings > 0).length).toBeGreaterThan(1000);
}, 240_000);
