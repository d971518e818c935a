-- The payment gate (domain §7) and the ledgers that stay as they were entered.

-- Which of the four parties had not signed by a day, in both languages.
create function minxin_fund_parties_missing(district text, agreement text, day date) returns jsonb
language sql stable as $$
  select jsonb_build_object('missing', string_agg(party.zh, '、' order by party.place),
    'missingEn', string_agg(party.en, ', ' order by party.place))
  from (values (1, 'town', '镇办', 'town'), (2, 'collective', '村集体', 'collective'),
    (3, 'enterprise', '企业', 'enterprise'), (4, 'bank', '银行', 'bank')) as party (place, role, zh, en)
  where not exists (
    select from agreement_signatories s
    where s.district_code = district and s.agreement_no = agreement and s.role = party.role
      and s.signed_on <= day)
$$;

-- Which of the three offices had not signed off a stage by a day; both null when none is missing.
create function minxin_fund_offices_missing(district text, agreement text, stage int, day date) returns jsonb
language sql stable as $$
  select jsonb_build_object('missing', string_agg(office.zh, '、' order by office.place),
    'missingEn', string_agg(office.en, ', ' order by office.place))
  from (values (1, 'industry_office', '产业办', 'industry office'),
    (2, 'finance_audit_office', '财审所', 'finance and audit office'),
    (3, 'poverty_relief_office', '脱贫办', 'poverty relief office')) as office (place, office, zh, en)
  where not exists (
    select from fund_sign_offs s
    where s.district_code = district and s.agreement_no = agreement and s.stage_no = stage
      and s.office = office.office and s.signed_on <= day)
$$;

-- The progress that inspections on site had verified by a day, per mille; null before the first.
create function minxin_fund_verified(district text, agreement text, day date) returns int
language sql stable as $$
  select max(i.verified_permille)::int from fund_inspections i
  where i.district_code = district and i.agreement_no = agreement and i.on_site and i.inspected_on <= day
$$;

-- The first stage before a stage that had been paid nothing by a day; null when there is none.
create function minxin_fund_stage_skipped(district text, agreement text, stage int, day date) returns int
language sql stable as $$
  select min(s.stage_no)::int from fund_stages s
  where s.district_code = district and s.agreement_no = agreement and s.stage_no < stage
    and not exists (
      select from fund_payments y
      where y.district_code = district and y.agreement_no = agreement and y.stage_no = s.stage_no
        and y.paid_on <= day)
$$;

-- The payment gate. It runs after the row is in, so that a payment number that is there already is
-- refused by the key, as what it is. The locked row holds what others have paid, however many wait.
create function minxin_fund_payments_gate() returns trigger language plpgsql as $$
declare
  a fund_agreements;
  s fund_stages;
  missing jsonb;
  verified int;
  skipped int;
  accepted date;
  payable numeric;
  caps numeric;
  facts jsonb;
begin
  select * into a from fund_agreements f
  where f.district_code = new.district_code and f.agreement_no = new.agreement_no for no key update;
  select * into s from fund_stages f
  where f.district_code = new.district_code and f.agreement_no = new.agreement_no and f.stage_no = new.stage_no;
  facts := jsonb_build_object('agreement', a.agreement_no, 'stage', s.stage_no, 'day', new.paid_on,
    'amount', minxin_yuan(new.amount_fen));

  if a.signed_by_all_on is null or a.signed_by_all_on > new.paid_on then
    perform minxin_refuse('fund_payments_signed',
      facts || minxin_fund_parties_missing(a.district_code, a.agreement_no, new.paid_on));
  end if;
  verified := minxin_fund_verified(a.district_code, a.agreement_no, new.paid_on);
  if verified is null then perform minxin_refuse('fund_payments_inspected', facts); end if;
  missing := minxin_fund_offices_missing(a.district_code, a.agreement_no, s.stage_no, new.paid_on);
  if missing ->> 'missing' is not null then
    perform minxin_refuse('fund_payments_sign_offs', facts || missing);
  end if;
  if not exists (
    select from collective_approvals c
    where c.district_code = new.district_code and c.agreement_no = new.agreement_no
      and c.stage_no = new.stage_no and c.approved_on <= new.paid_on
  ) then
    perform minxin_refuse('fund_payments_approved', facts);
  end if;
  if s.is_last then
    -- An acceptance that is being taken back at this moment is waited for.
    select p.accepted_on into accepted from fund_projects p
    where p.district_code = a.district_code and p.project_no = a.project_no for share;
    if accepted is null or accepted > new.paid_on then
      perform minxin_refuse('fund_payments_accepted', facts || jsonb_build_object('project', a.project_no));
    end if;
  end if;
  skipped := minxin_fund_stage_skipped(a.district_code, a.agreement_no, s.stage_no, new.paid_on);
  if skipped is not null then
    perform minxin_refuse('fund_payments_order', facts || jsonb_build_object('skipped', skipped));
  end if;

  if s.paid_fen::numeric + new.amount_fen > s.cap_fen then
    perform minxin_refuse('fund_payments_cap', facts || jsonb_build_object(
      'paid', minxin_yuan(s.paid_fen), 'limit', minxin_yuan(s.cap_fen)));
  end if;
  select sum(f.cap_fen) into caps from fund_stages f
  where f.district_code = a.district_code and f.agreement_no = a.agreement_no and f.stage_no <= s.stage_no;
  if a.paid_fen::numeric + new.amount_fen > caps then
    perform minxin_refuse('fund_payments_caps_so_far', facts || jsonb_build_object(
      'paid', minxin_yuan(a.paid_fen), 'limit', minxin_yuan(caps)));
  end if;
  payable := div(a.contract_fen::numeric * verified, 1000);
  if a.paid_fen::numeric + new.amount_fen > payable then
    perform minxin_refuse('fund_payments_progress', facts || jsonb_build_object(
      'paid', minxin_yuan(a.paid_fen), 'contract', minxin_yuan(a.contract_fen),
      'verified', minxin_fund_percent(verified), 'limit', minxin_yuan(payable)));
  end if;

  update fund_stages f set paid_fen = f.paid_fen + new.amount_fen
  where f.district_code = s.district_code and f.agreement_no = s.agreement_no and f.stage_no = s.stage_no;
  update fund_agreements f set paid_fen = f.paid_fen + new.amount_fen
  where f.district_code = a.district_code and f.agreement_no = a.agreement_no;
  return null;
end $$;
create trigger fund_payments_gate after insert on fund_payments
for each row execute function minxin_fund_payments_gate();

-- Inspections and payments are a ledger: what was entered stays.
create function minxin_fund_inspections_kept() returns trigger language plpgsql as $$
begin
  perform minxin_refuse('fund_inspections_kept', jsonb_build_object('agreement', old.agreement_no,
    'day', old.inspected_on));
  return null;
end $$;
create trigger fund_inspections_kept after update on fund_inspections
for each row execute function minxin_fund_inspections_kept();
create trigger fund_inspections_gone after delete on fund_inspections
for each row when (old.origin <> 'simulated') execute function minxin_fund_inspections_kept();

create function minxin_fund_payments_kept() returns trigger language plpgsql as $$
begin
  perform minxin_refuse('fund_payments_kept', jsonb_build_object('payment', old.payment_no,
    'amount', minxin_yuan(old.amount_fen)));
  return null;
end $$;
create trigger fund_payments_kept after update on fund_payments
for each row execute function minxin_fund_payments_kept();
create trigger fund_payments_gone after delete on fund_payments
for each row when (old.origin <> 'simulated') execute function minxin_fund_payments_kept();
