-- Tenders up to their opening: suppliers, lots, bids, notices, and the summary that a tender keeps.
-- Everyone who writes below a tender takes the tender's row first, so that two of them queue. The
-- lock is the one that foreign keys don't wait for.

-- GB 32100: 18 characters of an alphabet without I O S V Z, the third to eighth of them digits of
-- the region; the last one makes the weighted sum a multiple of 31.
create function minxin_credit_code_valid(code text) returns boolean
language sql immutable parallel safe as $$
  select length(code) = 18
    and translate(code, '0123456789ABCDEFGHJKLMNPQRTUWXY', '') = ''
    and substr(code, 3, 6) ~ '^[0-9]{6}$'
    and (
      select sum((strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, place::int, 1)) - 1) * weight) % 31 = 0
      from unnest('{1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28,1}'::int[])
        with ordinality as weights (weight, place))
$$;

create function minxin_suppliers_credit_code() returns trigger
language plpgsql as $$
begin
  if not minxin_credit_code_valid(new.credit_code) then
    perform minxin_refuse('suppliers_credit_code', jsonb_build_object('code', new.credit_code));
  end if;
  return new;
end $$;
create trigger minxin_suppliers_credit_code before insert or update of credit_code on suppliers
  for each row when (new.credit_code is not null) execute function minxin_suppliers_credit_code();

-- The tender, held until the transaction ends; all null where there is none (its foreign key says so).
create function minxin_tenders_hold(district text, no text) returns tenders
language sql as $$
  select * from tenders t where t.district_code = district and t.tender_no = no for no key update
$$;

-- What the awards that stand make of a tender; no row where there are none.
create function minxin_tenders_result(district text, no text)
returns table (awarded_on date, award_fen bigint, supplier_code text)
language sql stable as $$
  select max(a.awarded_on), sum(a.amount_fen)::bigint,
    case when count(distinct a.supplier_code) = 1 then min(a.supplier_code) end
  from tender_awards a
  where a.district_code = district and a.tender_no = no and a.revoked_on is null
  having count(*) > 0
$$;

-- Bidders of the lot that drew the most; null where no bids are recorded.
create function minxin_tenders_bidders(district text, no text) returns smallint
language sql stable as $$
  select max(n)::smallint from (
    select count(*) as n from tender_bids b
    where b.district_code = district and b.tender_no = no group by b.lot_no) lots
$$;

-- A summary that its awards and bids tell is not told otherwise.
create function minxin_tenders_summary() returns trigger
language plpgsql as $$
declare
  result record;
  counted smallint := minxin_tenders_bidders(new.district_code, new.tender_no);
begin
  select * into result from minxin_tenders_result(new.district_code, new.tender_no);
  if found and (result.awarded_on, result.award_fen, result.supplier_code)
    is distinct from (new.awarded_on, new.award_fen, new.supplier_code)
    or counted <> new.bidders then
    perform minxin_refuse('tenders_summary', jsonb_build_object('tender', new.tender_no));
  end if;
  return new;
end $$;
create trigger minxin_tenders_summary before update of awarded_on, award_fen, supplier_code, bidders on tenders
  for each row
  when ((old.awarded_on, old.award_fen, old.supplier_code, old.bidders)
    is distinct from (new.awarded_on, new.award_fen, new.supplier_code, new.bidders))
  execute function minxin_tenders_summary();

create function minxin_tender_lots_within_budget() returns trigger
language plpgsql as $$
declare
  tender tenders := minxin_tenders_hold(new.district_code, new.tender_no);
  total numeric;
begin
  select coalesce(sum(budget_fen), 0) + new.budget_fen into total from tender_lots
  where district_code = new.district_code and tender_no = new.tender_no and lot_no <> new.lot_no;
  if total > tender.budget_fen then
    perform minxin_refuse('tender_lots_within_budget', jsonb_build_object(
      'total', minxin_yuan(total), 'budget', minxin_yuan(tender.budget_fen)));
  end if;
  return new;
end $$;
create trigger minxin_tender_lots_within_budget before insert or update of budget_fen on tender_lots
  for each row when (new.budget_fen is not null) execute function minxin_tender_lots_within_budget();

create function minxin_tender_bids_received() returns trigger
language plpgsql as $$
declare
  tender tenders := minxin_tenders_hold(new.district_code, new.tender_no);
begin
  if minxin_day(new.received_at) < tender.notice_on then
    perform minxin_refuse('tender_bids_early', jsonb_build_object(
      'received', minxin_day(new.received_at), 'notice', tender.notice_on));
  end if;
  if exists (select from tender_awards a where a.district_code = new.district_code
    and a.tender_no = new.tender_no and a.lot_no = new.lot_no and a.revoked_on is null)
    -- The same bid once more changes nothing: a file may be loaded again.
    and not exists (select from tender_bids b where b.district_code = new.district_code
      and b.tender_no = new.tender_no and b.lot_no = new.lot_no and b.supplier_code = new.supplier_code
      and b.amount_fen = new.amount_fen and b.state = new.state) then
    perform minxin_refuse('tender_bids_awarded', jsonb_build_object('lot', new.lot_no));
  end if;
  return new;
end $$;
create trigger minxin_tender_bids_received before insert or update on tender_bids
  for each row execute function minxin_tender_bids_received();

-- Nor is a bid taken out of a lot that was awarded among them.
create function minxin_tender_bids_kept() returns trigger
language plpgsql as $$
begin
  perform minxin_tenders_hold(old.district_code, old.tender_no);
  if exists (select from tender_awards a where a.district_code = old.district_code
    and a.tender_no = old.tender_no and a.lot_no = old.lot_no and a.revoked_on is null) then
    perform minxin_refuse('tender_bids_awarded', jsonb_build_object('lot', old.lot_no));
  end if;
  return old;
end $$;
create trigger minxin_tender_bids_kept before delete on tender_bids
  for each row when (old.origin <> 'simulated') execute function minxin_tender_bids_kept();

create function minxin_tender_bids_count() returns trigger
language plpgsql as $$
declare
  changed tender_bids := coalesce(new, old);
  tender tenders := minxin_tenders_hold(changed.district_code, changed.tender_no);
  counted smallint := minxin_tenders_bidders(changed.district_code, changed.tender_no);
begin
  -- The last bid gone, a tender that was entered with its result keeps the number it was entered with.
  if counted is null and tender.awarded_on is not null then counted := tender.bidders; end if;
  update tenders t set bidders = counted
  where t.district_code = changed.district_code and t.tender_no = changed.tender_no
    and t.bidders is distinct from counted;
  return null;
end $$;
create trigger minxin_tender_bids_count after insert on tender_bids
  for each row execute function minxin_tender_bids_count();
create trigger minxin_tender_bids_uncount after delete on tender_bids
  for each row when (old.origin <> 'simulated') execute function minxin_tender_bids_count();

-- What is published has happened.
create function minxin_tender_notices_true() returns trigger
language plpgsql as $$
declare
  tender tenders := minxin_tenders_hold(new.district_code, new.tender_no);
  happened date := tender.notice_on;
begin
  if new.published_on < tender.notice_on then
    perform minxin_refuse('tender_notices_early', jsonb_build_object(
      'published', new.published_on, 'notice', tender.notice_on));
  end if;
  if new.kind = 'award' then
    select min(a.awarded_on) into happened from tender_awards a
    where a.district_code = new.district_code and a.tender_no = new.tender_no;
    if coalesce(happened, tender.awarded_on) is null or new.published_on < coalesce(happened, tender.awarded_on) then
      perform minxin_refuse('tender_notices_award', jsonb_build_object('published', new.published_on));
    end if;
  elsif new.kind = 'contract' then
    select min(c.signed_on) into happened from tender_contracts c
    where c.district_code = new.district_code and c.tender_no = new.tender_no;
    if happened is null or new.published_on < happened then
      perform minxin_refuse('tender_notices_contract', jsonb_build_object('published', new.published_on));
    end if;
  elsif new.kind = 'cancelled' and tender.awarded_on is not null then
    perform minxin_refuse('tender_notices_cancelled', jsonb_build_object('awarded', tender.awarded_on));
  end if;
  return new;
end $$;
create trigger minxin_tender_notices_true before insert or update on tender_notices
  for each row execute function minxin_tender_notices_true();
