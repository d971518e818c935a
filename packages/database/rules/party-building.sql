-- A member belongs to a branch while it exists, and leaves it before it is dissolved.
create function minxin_party_members_in_branch() returns trigger
language plpgsql as $$
declare
  branch party_branches;
begin
  -- The lock makes a change of the branch's days wait until this row can be seen.
  select * into branch from party_branches b
  where b.district_code = new.district_code and b.code = new.branch_code for share;
  if new.joined_on < branch.founded_on
    or branch.dissolved_on < coalesce(new.left_on, 'infinity') then
    perform minxin_refuse('party_members_in_branch', jsonb_build_object(
      'branch', branch.name, 'founded', branch.founded_on, 'dissolved', coalesce(branch.dissolved_on::text, '—')));
  end if;
  return null;
end $$;

create trigger minxin_party_members_in_branch
  after insert or update of branch_code, joined_on, left_on on party_members
  for each row execute function minxin_party_members_in_branch();

-- A branch holds activities only while it exists.
create function minxin_party_activities_in_branch() returns trigger
language plpgsql as $$
declare
  branch party_branches;
begin
  select * into branch from party_branches b
  where b.district_code = new.district_code and b.code = new.branch_code for share;
  if new.held_on < branch.founded_on or new.held_on > branch.dissolved_on then
    perform minxin_refuse('party_activities_in_branch', jsonb_build_object(
      'branch', branch.name, 'founded', branch.founded_on, 'dissolved', coalesce(branch.dissolved_on::text, '—')));
  end if;
  return null;
end $$;

create trigger minxin_party_activities_in_branch
  after insert or update of branch_code, held_on on party_activities
  for each row when (new.branch_code is not null and new.held_on is not null)
  execute function minxin_party_activities_in_branch();

-- The days of a branch go on covering its members and activities.
create function minxin_party_branches_in_use() returns trigger
language plpgsql as $$
declare
  members int;
  activities int;
begin
  select count(*) into members from party_members m
  where m.district_code = new.district_code and m.branch_code = new.code
    and (m.joined_on < new.founded_on or new.dissolved_on < coalesce(m.left_on, 'infinity'));
  select count(*) into activities from party_activities a
  where a.district_code = new.district_code and a.branch_code = new.code
    and (a.held_on < new.founded_on or a.held_on > new.dissolved_on);
  if members + activities > 0 then
    perform minxin_refuse('party_branches_in_use',
      jsonb_build_object('members', members, 'activities', activities));
  end if;
  return null;
end $$;

create trigger minxin_party_branches_in_use
  after update of founded_on, dissolved_on on party_branches
  for each row execute function minxin_party_branches_in_use();

-- What became of a finding is written by its steps alone, and stays once it is verified.
create function minxin_party_findings_kept() returns trigger
language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.verified_on is not null then
    perform minxin_refuse('party_findings_settled', jsonb_build_object('day', old.verified_on));
  end if;
  if tg_op = 'DELETE' then return old; end if;
  -- A step's own trigger writes from one level further down.
  if pg_trigger_depth() = 1 and (
    (tg_op = 'INSERT' and num_nonnulls(new.closed_on, new.verified_on, new.verified_by_office) > 0)
    or (tg_op = 'UPDATE' and (new.closed_on, new.verified_on, new.verified_by_office)
      is distinct from (old.closed_on, old.verified_on, old.verified_by_office))) then
    perform minxin_refuse('party_findings_by_steps');
  end if;
  return new;
end $$;

create trigger minxin_party_findings_kept
  before insert or update on party_findings
  for each row execute function minxin_party_findings_kept();
create trigger minxin_party_findings_kept_whole
  before delete on party_findings
  for each row when (old.origin <> 'simulated') execute function minxin_party_findings_kept();

-- open → closed by its owner → verified by another office, or returned and open again.
-- An answer may be added at any time, and changes nothing.
create function minxin_party_finding_steps_apply() returns trigger
language plpgsql as $$
declare
  finding party_findings;
  before date;
begin
  -- Two writers of one finding queue here; the foreign key's own lock is not in the way of this one.
  select * into finding from party_findings f
  where f.district_code = new.district_code and f.finding_no = new.finding_no for no key update;
  select s.taken_on into before from party_finding_steps s
  where s.district_code = new.district_code and s.finding_no = new.finding_no and s.step_no = new.step_no - 1;
  if before is null and new.step_no > 1 then
    perform minxin_refuse('party_finding_steps_in_turn', jsonb_build_object('before', new.step_no - 1));
  end if;
  if new.taken_on < before then
    perform minxin_refuse('party_finding_steps_in_order', jsonb_build_object('day', before));
  end if;
  if new.kind = 'answer' then return null; end if;
  if finding.verified_on is not null then
    perform minxin_refuse('party_finding_steps_after_verified', jsonb_build_object('day', finding.verified_on));
  end if;
  if new.kind = 'closed' then
    if finding.closed_on is not null then
      perform minxin_refuse('party_finding_steps_closed_once', jsonb_build_object('day', finding.closed_on));
    end if;
    update party_findings f set closed_on = new.taken_on
    where f.district_code = new.district_code and f.finding_no = new.finding_no;
    return null;
  end if;
  if finding.closed_on is null then
    perform minxin_refuse('party_finding_steps_closed_first');
  end if;
  update party_findings f set
    closed_on = case when new.kind = 'verified' then f.closed_on end,
    verified_on = case when new.kind = 'verified' then new.taken_on end,
    verified_by_office = case when new.kind = 'verified' then new.office end
  where f.district_code = new.district_code and f.finding_no = new.finding_no;
  return null;
end $$;

create trigger minxin_party_finding_steps_apply
  after insert on party_finding_steps
  for each row execute function minxin_party_finding_steps_apply();

create function minxin_party_finding_steps_kept() returns trigger
language plpgsql as $$
begin
  perform minxin_refuse('party_finding_steps_kept');
  return null;
end $$;

create trigger minxin_party_finding_steps_kept
  before update on party_finding_steps
  for each row execute function minxin_party_finding_steps_kept();
create trigger minxin_party_finding_steps_kept_whole
  before delete on party_finding_steps
  for each row when (old.origin <> 'simulated') execute function minxin_party_finding_steps_kept();
