DROP VIEW "public"."tender_red_flags";--> statement-breakpoint
CREATE VIEW "public"."tender_red_flags" WITH (security_invoker = true) AS (
    with winners as (
      select a.*, t.kind, t.method, l.valid, l.received, l.lowest_other
      from tender_awards a
      join tenders t on t.district_code = a.district_code and t.tender_no = a.tender_no
      cross join lateral (
        select count(*) filter (where b.state = 'valid') as valid, count(*) as received,
          min(b.amount_fen) filter (
            where b.state = 'valid' and b.supplier_code <> a.supplier_code) as lowest_other
        from tender_bids b
        where b.district_code = a.district_code and b.tender_no = a.tender_no and b.lot_no = a.lot_no
      ) l
      where a.revoked_on is null
    ),
    gaps as (
      select w.*, (lowest_other - amount_fen)::numeric / amount_fen as gap,
        extract(year from awarded_on)::int as year
      from winners w where lowest_other > amount_fen
    ),
    quartiles as materialized (
      select district_code, kind, year, count(*)::int as n,
        percentile_cont(0.25) within group (order by ln(gap)::float8) as q1,
        percentile_cont(0.75) within group (order by ln(gap)::float8) as q3
      from gaps group by district_code, kind, year
      having count(*) >= 20
    ),
    fenced as (
      select g.*, q.n, exp(q1 - 1.5 * (q3 - q1)) as lower_fence, exp(q3 + 1.5 * (q3 - q1)) as upper_fence
      from gaps g join quartiles q on q.district_code = g.district_code and q.kind = g.kind and q.year = g.year
    )
    select flags.*, concat_ws('-', rule, tender_no, lot_no, supplier_code) as flag_no
    from (
      select t.district_code, t.batch_id, t.source_row, t.origin, t.tender_no, null::smallint as lot_no,
        t.kind, t.method, null::text as supplier_code, 'R003' as rule, t.notice_on as day,
        jsonb_build_object('days', d.days, 'least', 20) as evidence
      from tenders t
      cross join lateral (
        select (t.bid_deadline at time zone 'Asia/Shanghai')::date - t.notice_on as days) d
      where t.method = 'open' and d.days < 20
      union all
      select w.district_code, w.batch_id, w.source_row, w.origin, w.tender_no, w.lot_no,
        w.kind, w.method, w.supplier_code, 'R018', w.awarded_on, jsonb_build_object('bidders', 1)
      from winners w
      where w.method in ('open', 'selective') and w.received = 1
      union all
      select t.district_code, t.batch_id, t.source_row, t.origin, t.tender_no, null,
        t.kind, t.method, t.supplier_code, 'R018', t.awarded_on, jsonb_build_object('bidders', 1)
      from tenders t
      where t.method in ('open', 'selective') and t.bidders = 1 and t.awarded_on is not null
        and not exists (select from tender_awards a where a.district_code = t.district_code
          and a.tender_no = t.tender_no and a.revoked_on is null)
      union all
      select f.district_code, f.batch_id, f.source_row, f.origin, f.tender_no, f.lot_no,
        f.kind, f.method, f.supplier_code, case when f.gap < f.lower_fence then 'R024' else 'R058' end,
        f.awarded_on,
        jsonb_build_object('winning_fen', f.amount_fen, 'second_fen', f.lowest_other,
          'share', round(f.gap, 6), 'n', f.n,
          'fence', round((case when f.gap < f.lower_fence then f.lower_fence else f.upper_fence end)::numeric, 6))
      from fenced f
      where f.gap < f.lower_fence or f.gap > f.upper_fence
      union all
      select l.district_code, l.batch_id, l.source_row, l.origin, l.tender_no, l.lot_no,
        t.kind, t.method, null, 'R028', s.day,
        jsonb_build_object('bids', s.bids, 'prices', s.prices, 'amount_fen', s.amount_fen, 'suppliers', s.suppliers)
      from tender_lots l
      join tenders t on t.district_code = l.district_code and t.tender_no = l.tender_no
      cross join lateral (
        select sum(bids)::int as bids, count(*)::int as prices, min(amount_fen) as amount_fen,
          max(day) as day, string_agg(suppliers, ', ' order by amount_fen) as suppliers
        from (
          select b.amount_fen, count(*) as bids,
            max((b.received_at at time zone 'Asia/Shanghai')::date) as day,
            string_agg(b.supplier_code, ', ' order by b.supplier_code) as suppliers
          from tender_bids b
          where b.district_code = l.district_code and b.tender_no = l.tender_no and b.lot_no = l.lot_no
            and b.state = 'valid'
          group by b.amount_fen having count(*) > 1
        ) same
      ) s
      where s.bids is not null
      union all
      select b.district_code, b.batch_id, b.source_row, b.origin, b.tender_no, b.lot_no,
        t.kind, t.method, b.supplier_code, 'R030', (b.received_at at time zone 'Asia/Shanghai')::date,
        jsonb_build_object('supplier', b.supplier_code,
          'minutes_late', ceil(extract(epoch from b.received_at - t.bid_deadline) / 60)::int)
      from tender_bids b
      join tenders t on t.district_code = b.district_code and t.tender_no = b.tender_no
      where b.state = 'valid' and b.received_at > t.bid_deadline
      union all
      select w.district_code, w.batch_id, w.source_row, w.origin, w.tender_no, w.lot_no,
        w.kind, w.method, w.supplier_code, 'R035', w.awarded_on,
        jsonb_build_object('bids', w.received, 'valid', w.valid)
      from winners w
      where w.received >= 2 and w.valid = 1
    ) flags
  );