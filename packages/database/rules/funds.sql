-- Funds under supervision (domain §7). Everything that an agreement's payments stand on queues at the
-- agreement's row, what stands on a project at the project's. The rows are locked `for no key update`:
-- each waits for the other just as with `for update`, but a foreign key's own lock on the row that it
-- points to is let through, so that two who have both written a row of an agreement don't deadlock.

-- What the database keeps up starts from nothing, whatever was entered.
create function minxin_fund_projects_begin() returns trigger language plpgsql as $$
begin
  new.accepted_on := null;
  return new;
end $$;
create trigger fund_projects_begin before insert on fund_projects
for each row execute function minxin_fund_projects_begin();

create function minxin_fund_agreements_begin() returns trigger language plpgsql as $$
begin
  new.signed_by_all_on := null;
  new.last_inspected_on := null;
  new.verified_permille := 0;
  new.paid_fen := 0;
  return new;
end $$;
create trigger fund_agreements_begin before insert on fund_agreements
for each row execute function minxin_fund_agreements_begin();

create function minxin_fund_stages_begin() returns trigger language plpgsql as $$
begin
  new.paid_fen := 0;
  return new;
end $$;
create trigger fund_stages_begin before insert on fund_stages
for each row execute function minxin_fund_stages_begin();

-- The contracts of a project stay within its budget, and none is older than its approval.
create function minxin_fund_projects_contracts(district text, project text) returns void
language plpgsql as $$
declare
  p fund_projects;
  early fund_agreements;
  contracted numeric;
begin
  select * into p from fund_projects f
  where f.district_code = district and f.project_no = project for no key update;
  select sum(a.contract_fen) into contracted from fund_agreements a
  where a.district_code = district and a.project_no = project;
  if contracted > p.budget_fen then
    perform minxin_refuse('fund_agreements_budget', jsonb_build_object('project', project,
      'contracted', minxin_yuan(contracted), 'budget', minxin_yuan(p.budget_fen)));
  end if;
  select * into early from fund_agreements a
  where a.district_code = district and a.project_no = project and a.signed_on < p.approved_on limit 1;
  if found then
    perform minxin_refuse('fund_agreements_approved', jsonb_build_object('agreement', early.agreement_no,
      'signed', early.signed_on, 'approved', p.approved_on));
  end if;
end $$;

create function minxin_fund_agreements_contract() returns trigger language plpgsql as $$
begin
  perform minxin_fund_projects_contracts(new.district_code, new.project_no);
  return null;
end $$;
create trigger fund_agreements_contract
after insert or update of contract_fen, project_no, signed_on on fund_agreements
for each row execute function minxin_fund_agreements_contract();

create trigger fund_projects_budget_change after update of budget_fen, approved_on on fund_projects
for each row when (old.budget_fen is distinct from new.budget_fen or old.approved_on is distinct from new.approved_on)
execute function minxin_fund_agreements_contract();

-- The day on which the last of the four parties signed; null while one is missing.
create function minxin_fund_signed_by_all_on(district text, agreement text) returns date
language sql stable as $$
  select case when count(*) = 4 then max(first) end
  from (
    select min(s.signed_on) as first from agreement_signatories s
    where s.district_code = district and s.agreement_no = agreement
      and s.role in ('town', 'collective', 'enterprise', 'bank')
    group by s.role
  ) as parties
$$;

create function minxin_agreement_signatories_follow() returns trigger language plpgsql as $$
declare
  district text := coalesce(new.district_code, old.district_code);
  agreement text;
  a fund_agreements;
begin
  foreach agreement in array array[old.agreement_no, new.agreement_no] loop
    continue when agreement is null;
    select * into a from fund_agreements f
    where f.district_code = district and f.agreement_no = agreement for no key update;
    if tg_op <> 'INSERT' and a.paid_fen > 0 then
      perform minxin_refuse('agreement_signatories_paid', jsonb_build_object('agreement', agreement,
        'paid', minxin_yuan(a.paid_fen)));
    end if;
    update fund_agreements f set signed_by_all_on = minxin_fund_signed_by_all_on(district, agreement)
    where f.district_code = district and f.agreement_no = agreement;
  end loop;
  return null;
end $$;
create trigger agreement_signatories_follow after insert or update on agreement_signatories
for each row execute function minxin_agreement_signatories_follow();
create trigger agreement_signatories_gone after delete on agreement_signatories
for each row when (old.origin <> 'simulated') execute function minxin_agreement_signatories_follow();

-- The stages of an agreement are judged as a whole, at the end of the transaction that enters them.
create function minxin_fund_stages_whole() returns trigger language plpgsql as $$
declare
  district text := coalesce(new.district_code, old.district_code);
  a fund_agreements;
  stages record;
begin
  select * into a from fund_agreements f
  where f.district_code = district and f.agreement_no = coalesce(new.agreement_no, old.agreement_no)
  for no key update;
  select count(*) as n, max(s.stage_no) as highest, sum(s.cap_fen) as caps,
    count(*) filter (where s.is_last) as lasts, max(s.stage_no) filter (where s.is_last) as last
  into stages from fund_stages s
  where s.district_code = district and s.agreement_no = a.agreement_no;
  if stages.n = 0 then return null; end if;
  if stages.highest <> stages.n then
    perform minxin_refuse('fund_stages_numbered', jsonb_build_object('agreement', a.agreement_no,
      'count', stages.n, 'highest', stages.highest));
  end if;
  if stages.lasts <> 1 or stages.last <> stages.highest then
    perform minxin_refuse('fund_stages_last', jsonb_build_object('agreement', a.agreement_no,
      'count', stages.lasts, 'highest', stages.highest));
  end if;
  if stages.caps > a.contract_fen then
    perform minxin_refuse('fund_stages_total', jsonb_build_object('agreement', a.agreement_no,
      'caps', minxin_yuan(stages.caps), 'contract', minxin_yuan(a.contract_fen)));
  end if;
  return null;
end $$;
create constraint trigger fund_stages_whole after insert or update of stage_no, cap_fen, is_last on fund_stages
deferrable initially deferred for each row execute function minxin_fund_stages_whole();
create constraint trigger fund_stages_gone after delete on fund_stages
deferrable initially deferred for each row when (old.origin <> 'simulated')
execute function minxin_fund_stages_whole();
create constraint trigger fund_agreements_whole after update of contract_fen on fund_agreements
deferrable initially deferred for each row execute function minxin_fund_stages_whole();

-- What an inspection on site has verified is never taken back, also by one that is entered late.
create function minxin_fund_inspections_follow() returns trigger language plpgsql as $$
declare
  other fund_inspections;
begin
  perform from fund_agreements a
  where a.district_code = new.district_code and a.agreement_no = new.agreement_no for no key update;
  if new.on_site then
    select * into other from fund_inspections i
    where i.district_code = new.district_code and i.agreement_no = new.agreement_no and i.on_site
      and ((i.inspected_on < new.inspected_on and i.verified_permille > new.verified_permille)
        or (i.inspected_on > new.inspected_on and i.verified_permille < new.verified_permille))
    order by abs(i.inspected_on - new.inspected_on) limit 1;
    if found then
      perform minxin_refuse('fund_inspections_falling', jsonb_build_object('agreement', new.agreement_no,
        'day', new.inspected_on, 'verified', minxin_fund_percent(new.verified_permille),
        'otherDay', other.inspected_on, 'otherVerified', minxin_fund_percent(other.verified_permille)));
    end if;
  end if;
  update fund_agreements a set
    last_inspected_on = greatest(a.last_inspected_on, new.inspected_on),
    verified_permille = case when new.on_site then greatest(a.verified_permille, new.verified_permille)
      else a.verified_permille end
  where a.district_code = new.district_code and a.agreement_no = new.agreement_no;
  return null;
end $$;
create trigger fund_inspections_follow after insert on fund_inspections
for each row execute function minxin_fund_inspections_follow();

-- Per mille as percent for a reader: 425 → 42.5.
create function minxin_fund_percent(permille numeric) returns text
language sql immutable parallel safe as $$
  select to_char(permille / 10, 'FM990.0')
$$;

-- Before it is paid, a stage's sign-offs may be corrected; none without an inspection on site before it.
create function minxin_fund_sign_offs_inspected() returns trigger language plpgsql as $$
begin
  if not exists (
    select from fund_inspections i
    where i.district_code = new.district_code and i.agreement_no = new.agreement_no
      and i.on_site and i.inspected_on <= new.signed_on
  ) then
    perform minxin_refuse('fund_sign_offs_inspected', jsonb_build_object('agreement', new.agreement_no,
      'stage', new.stage_no, 'day', new.signed_on));
  end if;
  return null;
end $$;
create trigger fund_sign_offs_inspected after insert or update on fund_sign_offs
for each row execute function minxin_fund_sign_offs_inspected();

create function minxin_fund_stages_evidence_kept() returns trigger language plpgsql as $$
declare
  paid bigint;
  facts jsonb;
begin
  perform from fund_agreements a
  where a.district_code = old.district_code and a.agreement_no = old.agreement_no for no key update;
  select s.paid_fen into paid from fund_stages s
  where s.district_code = old.district_code and s.agreement_no = old.agreement_no and s.stage_no = old.stage_no;
  facts := jsonb_build_object('agreement', old.agreement_no, 'stage', old.stage_no, 'paid', minxin_yuan(paid));
  if paid > 0 then
    if tg_table_name = 'fund_sign_offs' then perform minxin_refuse('fund_sign_offs_paid', facts);
    else perform minxin_refuse('collective_approvals_paid', facts);
    end if;
  end if;
  return null;
end $$;
create trigger fund_sign_offs_kept after update on fund_sign_offs
for each row execute function minxin_fund_stages_evidence_kept();
create trigger fund_sign_offs_gone after delete on fund_sign_offs
for each row when (old.origin <> 'simulated') execute function minxin_fund_stages_evidence_kept();
create trigger collective_approvals_kept after update on collective_approvals
for each row execute function minxin_fund_stages_evidence_kept();
create trigger collective_approvals_gone after delete on collective_approvals
for each row when (old.origin <> 'simulated') execute function minxin_fund_stages_evidence_kept();

-- A project is accepted once, when its work is done; an acceptance that a last payment rests on stays.
create function minxin_fund_acceptances_follow() returns trigger language plpgsql as $$
declare
  district text := coalesce(new.district_code, old.district_code);
  project text := coalesce(new.project_no, old.project_no);
  p fund_projects;
  passed date[];
begin
  select * into p from fund_projects f
  where f.district_code = district and f.project_no = project for no key update;
  if tg_op <> 'INSERT' and old.outcome = 'passed' and exists (
    select from fund_stages s join fund_agreements a
      on a.district_code = s.district_code and a.agreement_no = s.agreement_no
    where s.district_code = district and a.project_no = project and s.is_last and s.paid_fen > 0
  ) then
    perform minxin_refuse('fund_acceptances_paid', jsonb_build_object('project', project, 'day', old.held_on));
  end if;
  select array_agg(x.held_on order by x.held_on) into passed from fund_acceptances x
  where x.district_code = district and x.project_no = project and x.outcome = 'passed';
  if cardinality(passed) > 1 then
    perform minxin_refuse('fund_acceptances_once', jsonb_build_object('project', project, 'day', passed[1]));
  end if;
  if passed is not null and (p.finished_on is null or p.finished_on > passed[1]) then
    perform minxin_refuse('fund_acceptances_finished', jsonb_build_object('project', project, 'day', passed[1]));
  end if;
  update fund_projects f set accepted_on = passed[1]
  where f.district_code = district and f.project_no = project;
  return null;
end $$;
create trigger fund_acceptances_follow after insert or update on fund_acceptances
for each row execute function minxin_fund_acceptances_follow();
create trigger fund_acceptances_gone after delete on fund_acceptances
for each row when (old.origin <> 'simulated') execute function minxin_fund_acceptances_follow();
