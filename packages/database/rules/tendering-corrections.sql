-- What a tender, a lot or a contract is corrected to must still hold for what was recorded below it.

create function minxin_tenders_still_true() returns trigger
language plpgsql as $$
declare
  total numeric;
  happened date;
  award record;
begin
  select sum(l.budget_fen) into total from tender_lots l
  where l.district_code = new.district_code and l.tender_no = new.tender_no;
  if total > new.budget_fen then
    perform minxin_refuse('tender_lots_within_budget', jsonb_build_object(
      'total', minxin_yuan(total), 'budget', minxin_yuan(new.budget_fen)));
  end if;
  select min(minxin_day(b.received_at)) into happened from tender_bids b
  where b.district_code = new.district_code and b.tender_no = new.tender_no;
  if happened < new.notice_on then
    perform minxin_refuse('tender_bids_early', jsonb_build_object(
      'received', happened, 'notice', new.notice_on));
  end if;
  select min(n.published_on) into happened from tender_notices n
  where n.district_code = new.district_code and n.tender_no = new.tender_no;
  if happened < new.notice_on then
    perform minxin_refuse('tender_notices_early', jsonb_build_object(
      'published', happened, 'notice', new.notice_on));
  end if;
  for award in
    select a.amount_fen, a.awarded_on, a.approval_document, b.amount_fen as bid_fen,
      (select count(*) from tender_bids v where v.district_code = a.district_code
        and v.tender_no = a.tender_no and v.lot_no = a.lot_no and v.state = 'valid') as valid
    from tender_awards a
    join tender_bids b on b.district_code = a.district_code and b.tender_no = a.tender_no
      and b.lot_no = a.lot_no and b.supplier_code = a.supplier_code
    where a.district_code = new.district_code and a.tender_no = new.tender_no and a.revoked_on is null
  loop
    if new.opened_at is null then
      perform minxin_refuse('tender_awards_unopened', jsonb_build_object('tender', new.tender_no));
    end if;
    if award.awarded_on < minxin_day(new.opened_at) then
      perform minxin_refuse('tender_awards_early', jsonb_build_object(
        'awarded', award.awarded_on, 'opened', minxin_day(new.opened_at)));
    end if;
    if new.method = 'open' and award.valid < 3 and award.approval_document is null then
      perform minxin_refuse('tender_awards_bidders', jsonb_build_object('valid', award.valid));
    end if;
    if new.method in ('open', 'selective') and award.amount_fen <> award.bid_fen then
      perform minxin_refuse('tender_awards_price', jsonb_build_object(
        'award', minxin_yuan(award.amount_fen), 'bid', minxin_yuan(award.bid_fen)));
    end if;
  end loop;
  for award in
    select c.amount_fen, c.total_fen - c.amount_fen as added_fen from tender_contracts c
    where c.district_code = new.district_code and c.tender_no = new.tender_no
      and (c.total_fen - c.amount_fen) * 10 > c.amount_fen and new.kind = 'procurement'
  loop
    perform minxin_refuse('contract_amendments_share', jsonb_build_object(
      'added', minxin_yuan(award.added_fen), 'contract', minxin_yuan(award.amount_fen)));
  end loop;
  return null;
end $$;
create trigger minxin_tenders_still_true after update on tenders
  for each row
  when ((old.kind, old.method, old.notice_on, old.budget_fen, old.opened_at)
    is distinct from (new.kind, new.method, new.notice_on, new.budget_fen, new.opened_at))
  execute function minxin_tenders_still_true();

-- A result that was entered without awards goes by the same notices.
create function minxin_tenders_result_published() returns trigger
language plpgsql as $$
declare
  published date;
begin
  if exists (select from tender_awards a
    where a.district_code = new.district_code and a.tender_no = new.tender_no) then
    return null;
  end if;
  if new.awarded_on is not null and exists (select from tender_notices n
    where n.district_code = new.district_code and n.tender_no = new.tender_no and n.kind = 'cancelled') then
    perform minxin_refuse('tender_awards_cancelled', jsonb_build_object('tender', new.tender_no));
  end if;
  select min(n.published_on) into published from tender_notices n
  where n.district_code = new.district_code and n.tender_no = new.tender_no and n.kind = 'award';
  if published < coalesce(new.awarded_on, 'infinity') then
    perform minxin_refuse('tender_notices_award', jsonb_build_object('published', published));
  end if;
  return null;
end $$;
create trigger minxin_tenders_result_published after update of awarded_on on tenders
  for each row when (old.awarded_on is distinct from new.awarded_on)
  execute function minxin_tenders_result_published();

create function minxin_tender_lots_still_awarded() returns trigger
language plpgsql as $$
declare
  award_fen bigint;
begin
  perform minxin_tenders_hold(new.district_code, new.tender_no);
  select a.amount_fen into award_fen from tender_awards a where a.district_code = new.district_code
    and a.tender_no = new.tender_no and a.lot_no = new.lot_no and a.revoked_on is null;
  if award_fen > new.control_price_fen then
    perform minxin_refuse('tender_awards_control_price', jsonb_build_object(
      'award', minxin_yuan(award_fen), 'control', minxin_yuan(new.control_price_fen)));
  end if;
  return null;
end $$;
create trigger minxin_tender_lots_still_awarded after update of control_price_fen on tender_lots
  for each row when (old.control_price_fen is distinct from new.control_price_fen)
  execute function minxin_tender_lots_still_awarded();

-- A contract is not moved past its amendments, nor from under the notice that announced it.
create function minxin_tender_contracts_still_true() returns trigger
language plpgsql as $$
declare
  happened date;
begin
  perform minxin_tenders_hold(old.district_code, old.tender_no);
  if tg_op = 'UPDATE' then
    select min(c.signed_on) into happened from contract_amendments c
    where c.district_code = new.district_code and c.contract_no = new.contract_no;
    if happened < new.signed_on then
      perform minxin_refuse('contract_amendments_early', jsonb_build_object(
        'signed', happened, 'contract', new.signed_on));
    end if;
  end if;
  select min(n.published_on) into happened from tender_notices n
  where n.district_code = old.district_code and n.tender_no = old.tender_no and n.kind = 'contract';
  if happened < (select coalesce(min(c.signed_on), 'infinity') from tender_contracts c
    where c.district_code = old.district_code and c.tender_no = old.tender_no) then
    perform minxin_refuse('tender_notices_contract', jsonb_build_object('published', happened));
  end if;
  return null;
end $$;
create trigger minxin_tender_contracts_still_true after update on tender_contracts
  for each row
  when ((old.tender_no, old.signed_on) is distinct from (new.tender_no, new.signed_on))
  execute function minxin_tender_contracts_still_true();
create trigger minxin_tender_contracts_still_announced after delete on tender_contracts
  for each row when (old.origin <> 'simulated') execute function minxin_tender_contracts_still_true();
