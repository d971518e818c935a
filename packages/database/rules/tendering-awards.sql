-- From the award on: awards, their revocation, contracts and what changes them.

create function minxin_tender_awards_allowed() returns trigger
language plpgsql as $$
declare
  tender tenders := minxin_tenders_hold(new.district_code, new.tender_no);
  lot tender_lots;
  bid tender_bids;
  valid int;
begin
  select * into lot from tender_lots l
  where l.district_code = new.district_code and l.tender_no = new.tender_no and l.lot_no = new.lot_no;
  select * into bid from tender_bids b where b.district_code = new.district_code
    and b.tender_no = new.tender_no and b.lot_no = new.lot_no and b.supplier_code = new.supplier_code;
  -- What does not exist at all is refused by its foreign key; the same award once more changes nothing.
  if bid.supplier_code is null or exists (
    select from tender_awards a where a.district_code = new.district_code and a.tender_no = new.tender_no
      and a.lot_no = new.lot_no and a.supplier_code = new.supplier_code
      and (a.amount_fen, a.awarded_on, a.approval_document)
        is not distinct from (new.amount_fen, new.awarded_on, new.approval_document)) then
    return new;
  end if;
  select count(*) into valid from tender_bids b where b.district_code = new.district_code
    and b.tender_no = new.tender_no and b.lot_no = new.lot_no and b.state = 'valid';

  if exists (select from tender_notices n where n.district_code = new.district_code
    and n.tender_no = new.tender_no and n.kind = 'cancelled') then
    perform minxin_refuse('tender_awards_cancelled', jsonb_build_object('tender', new.tender_no));
  end if;
  if exists (select from tender_awards a where a.district_code = new.district_code
    and a.tender_no = new.tender_no and a.lot_no = new.lot_no and a.revoked_on is null
    and a.supplier_code <> new.supplier_code) then
    perform minxin_refuse('tender_awards_one', jsonb_build_object('lot', new.lot_no));
  end if;
  if tender.opened_at is null then
    perform minxin_refuse('tender_awards_unopened', jsonb_build_object('tender', new.tender_no));
  end if;
  if new.awarded_on < minxin_day(tender.opened_at) then
    perform minxin_refuse('tender_awards_early', jsonb_build_object(
      'awarded', new.awarded_on, 'opened', minxin_day(tender.opened_at)));
  end if;
  if bid.state <> 'valid' then
    perform minxin_refuse('tender_awards_valid_bid', jsonb_build_object('supplier', new.supplier_code));
  end if;
  if tender.method = 'open' and valid < 3 and new.approval_document is null then
    perform minxin_refuse('tender_awards_bidders', jsonb_build_object('valid', valid));
  end if;
  if new.amount_fen > bid.amount_fen
    or (tender.method in ('open', 'selective') and new.amount_fen <> bid.amount_fen) then
    perform minxin_refuse('tender_awards_price', jsonb_build_object(
      'award', minxin_yuan(new.amount_fen), 'bid', minxin_yuan(bid.amount_fen)));
  end if;
  if new.amount_fen > lot.control_price_fen then
    perform minxin_refuse('tender_awards_control_price', jsonb_build_object(
      'award', minxin_yuan(new.amount_fen), 'control', minxin_yuan(lot.control_price_fen)));
  end if;
  return new;
end $$;
create trigger minxin_tender_awards_allowed
  before insert or update of supplier_code, amount_fen, awarded_on, approval_document on tender_awards
  for each row execute function minxin_tender_awards_allowed();

-- The tender's summary follows its awards.
create function minxin_tender_awards_sum() returns trigger
language plpgsql as $$
declare
  changed tender_awards := coalesce(new, old);
  result record;
begin
  perform minxin_tenders_hold(changed.district_code, changed.tender_no);
  select * into result from minxin_tenders_result(changed.district_code, changed.tender_no);
  update tenders t
  set awarded_on = result.awarded_on, award_fen = result.award_fen, supplier_code = result.supplier_code
  where t.district_code = changed.district_code and t.tender_no = changed.tender_no
    and (t.awarded_on, t.award_fen, t.supplier_code)
      is distinct from (result.awarded_on, result.award_fen, result.supplier_code);
  return null;
end $$;
create trigger minxin_tender_awards_sum after insert or update on tender_awards
  for each row execute function minxin_tender_awards_sum();
create trigger minxin_tender_awards_unsum after delete on tender_awards
  for each row when (old.origin <> 'simulated') execute function minxin_tender_awards_sum();

create function minxin_tender_revocations_revoke() returns trigger
language plpgsql as $$
declare
  awarded date;
begin
  perform minxin_tenders_hold(new.district_code, new.tender_no);
  select a.awarded_on into awarded from tender_awards a where a.district_code = new.district_code
    and a.tender_no = new.tender_no and a.lot_no = new.lot_no and a.supplier_code = new.supplier_code;
  if new.revoked_on < awarded then
    perform minxin_refuse('tender_revocations_early', jsonb_build_object(
      'revoked', new.revoked_on, 'awarded', awarded));
  end if;
  if exists (select from tender_contracts c where c.district_code = new.district_code
    and c.tender_no = new.tender_no and c.lot_no = new.lot_no and c.supplier_code = new.supplier_code) then
    perform minxin_refuse('tender_revocations_contract', jsonb_build_object('lot', new.lot_no));
  end if;
  update tender_awards a set revoked_on = new.revoked_on where a.district_code = new.district_code
    and a.tender_no = new.tender_no and a.lot_no = new.lot_no and a.supplier_code = new.supplier_code;
  return new;
end $$;
create trigger minxin_tender_revocations_revoke before insert or update on tender_revocations
  for each row execute function minxin_tender_revocations_revoke();

-- The award stands again, where no other has taken its place (its unique index says so).
create function minxin_tender_revocations_restore() returns trigger
language plpgsql as $$
begin
  update tender_awards a set revoked_on = null where a.district_code = old.district_code
    and a.tender_no = old.tender_no and a.lot_no = old.lot_no and a.supplier_code = old.supplier_code;
  return null;
end $$;
create trigger minxin_tender_revocations_restore after delete on tender_revocations
  for each row when (old.origin <> 'simulated') execute function minxin_tender_revocations_restore();

create function minxin_tender_contracts_signed() returns trigger
language plpgsql as $$
declare
  award tender_awards;
begin
  perform minxin_tenders_hold(new.district_code, new.tender_no);
  select * into award from tender_awards a where a.district_code = new.district_code
    and a.tender_no = new.tender_no and a.lot_no = new.lot_no and a.supplier_code = new.supplier_code;
  if award.revoked_on is not null then
    perform minxin_refuse('tender_contracts_standing', jsonb_build_object('revoked', award.revoked_on));
  end if;
  if new.signed_on < award.awarded_on then
    perform minxin_refuse('tender_contracts_early', jsonb_build_object(
      'signed', new.signed_on, 'awarded', award.awarded_on));
  end if;
  if new.amount_fen <> award.amount_fen then
    perform minxin_refuse('tender_contracts_price', jsonb_build_object(
      'contract', minxin_yuan(new.amount_fen), 'award', minxin_yuan(award.amount_fen)));
  end if;
  -- Always worked out here, whatever was passed: a total can't drift.
  new.total_fen := new.amount_fen + coalesce((select sum(c.change_fen) from contract_amendments c
    where c.district_code = new.district_code and c.contract_no = new.contract_no), 0);
  return new;
end $$;
create trigger minxin_tender_contracts_signed before insert or update on tender_contracts
  for each row execute function minxin_tender_contracts_signed();

create function minxin_contract_amendments_allowed() returns trigger
language plpgsql as $$
declare
  contract tender_contracts;
  changes numeric;
begin
  select * into contract from tender_contracts c
  where c.district_code = new.district_code and c.contract_no = new.contract_no for no key update;
  if new.signed_on < contract.signed_on then
    perform minxin_refuse('contract_amendments_early', jsonb_build_object(
      'signed', new.signed_on, 'contract', contract.signed_on));
  end if;
  select coalesce(sum(c.change_fen), 0) + new.change_fen into changes from contract_amendments c
  where c.district_code = new.district_code and c.contract_no = new.contract_no
    and c.amendment_no <> new.amendment_no;
  -- 政府采购法 art. 49: what is added to a procurement stays within 10 % of its contract.
  if changes * 10 > contract.amount_fen and new.change_fen > 0 and exists (
    select from tenders t where t.district_code = contract.district_code
      and t.tender_no = contract.tender_no and t.kind = 'procurement') then
    perform minxin_refuse('contract_amendments_share', jsonb_build_object(
      'added', minxin_yuan(changes), 'contract', minxin_yuan(contract.amount_fen)));
  end if;
  return new;
end $$;
create trigger minxin_contract_amendments_allowed before insert or update on contract_amendments
  for each row execute function minxin_contract_amendments_allowed();

create function minxin_contract_amendments_total() returns trigger
language plpgsql as $$
declare
  changed contract_amendments := coalesce(new, old);
begin
  update tender_contracts c set total_fen = 0
  where c.district_code = changed.district_code and c.contract_no = changed.contract_no;
  return null;
end $$;
create trigger minxin_contract_amendments_total after insert or update on contract_amendments
  for each row execute function minxin_contract_amendments_total();
create trigger minxin_contract_amendments_untotal after delete on contract_amendments
  for each row when (old.origin <> 'simulated') execute function minxin_contract_amendments_total();
