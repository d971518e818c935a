-- The households' parts of a plan: exact to the fen, settled by its resolution (domain §7).

-- Largest remainder: everyone gets the whole fen of the fair part, what is left goes one fen each to
-- the largest remainders, ties by household ascending. The parts equal the whole.
create function minxin_distribution_shares(distributable bigint, household_nos text[], shares int[])
returns table (household_no text, amount_fen bigint)
language sql immutable parallel safe as $$
  with fair as (
    select s.household_no, distributable::numeric * s.shares as part, sum(s.shares::numeric) over () as total
    from unnest(household_nos, shares) as s (household_no, shares)
  ), ranked as (
    select f.household_no, div(f.part, f.total) as fen,
      row_number() over (order by mod(f.part, f.total) desc, f.household_no collate "C") as place
    from fair f
  )
  select r.household_no, (r.fen + (r.place <= distributable - sum(r.fen) over ())::int)::bigint
  from ranked r
$$;

-- The amounts that the standing shares of a plan must have.
create function minxin_distribution_shares_due(district text, plan text)
returns table (household_no text, amount_fen bigint)
language sql stable parallel safe as $$
  select due.household_no, due.amount_fen
  from distribution_plans p,
    lateral (
      select array_agg(s.household_no) as household_nos, array_agg(s.shares) as shares
      from distribution_shares s where s.district_code = p.district_code and s.plan_no = p.plan_no
    ) s,
    lateral minxin_distribution_shares(p.distributable_fen, s.household_nos, s.shares) due
  where p.district_code = district and p.plan_no = plan
$$;

-- Takes up a change of a plan's shares, behind every other writer of the plan.
create function minxin_distribution_shares_counted(district text, plan text, kept boolean) returns void
language plpgsql as $$
declare
  steps int;
begin
  select p.steps_done into steps from distribution_plans p
  where p.district_code = district and p.plan_no = plan for update;
  if kept and steps >= 4 then
    perform minxin_refuse('distribution_shares_resolved', jsonb_build_object('plan', plan));
  end if;
  update distribution_plans p
  set (household_count, share_count) = (
    select count(*), coalesce(sum(s.shares), 0) from distribution_shares s
    where s.district_code = p.district_code and s.plan_no = p.plan_no)
  where p.district_code = district and p.plan_no = plan;
end $$;

create function minxin_distribution_shares_written() returns trigger
language plpgsql as $$
declare
  plan record;
begin
  for plan in
    select c.district_code, c.plan_no, tg_op = 'INSERT' or bool_or(c.origin <> 'simulated') as kept
    from changed c group by c.district_code, c.plan_no order by c.district_code, c.plan_no
  loop
    perform minxin_distribution_shares_counted(plan.district_code, plan.plan_no, plan.kept);
  end loop;
  return null;
end $$;

create trigger distribution_shares_inserted after insert on distribution_shares
referencing new table as changed
for each statement execute function minxin_distribution_shares_written();

create trigger distribution_shares_deleted after delete on distribution_shares
referencing old table as changed
for each statement execute function minxin_distribution_shares_written();

create function minxin_distribution_shares_updated() returns trigger
language plpgsql as $$
declare
  plan record;
begin
  for plan in
    with before as (select o.district_code, o.plan_no, o.household_no, o.shares, o.amount_fen from earlier o),
      after as (select n.district_code, n.plan_no, n.household_no, n.shares, n.amount_fen from changed n)
    select district_code, plan_no from (
      (select * from before except select * from after) union all (select * from after except select * from before)
    ) as rows group by district_code, plan_no order by district_code, plan_no
  loop
    perform minxin_distribution_shares_counted(plan.district_code, plan.plan_no, true);
  end loop;
  return null;
end $$;

create trigger distribution_shares_updated after update on distribution_shares
referencing old table as earlier new table as changed
for each statement execute function minxin_distribution_shares_updated();

-- Made-up detail goes when it is removed; the shares that a real plan has left would no longer be exact.
create function minxin_distribution_shares_made_up() returns trigger
language plpgsql as $$
begin
  if exists (select from distribution_plans p where p.district_code = new.district_code
    and p.plan_no = new.plan_no and p.origin <> 'simulated')
  then
    perform minxin_refuse('distribution_shares_made_up',
      jsonb_build_object('household', new.household_no, 'plan', new.plan_no));
  end if;
  return new;
end $$;

create trigger distribution_shares_made_up before insert or update on distribution_shares
for each row when (new.origin = 'simulated')
execute function minxin_distribution_shares_made_up();

-- At the end of the transaction: households of the plan's place, amounts of the largest remainder.
create function minxin_distribution_plans_shared() returns trigger
language plpgsql as $$
declare
  plan distribution_plans;
  odd record;
begin
  select * into plan from distribution_plans p
  where p.district_code = new.district_code and p.plan_no = new.plan_no;
  -- Every write of shares raises an event here: all but the last leave it to a later one.
  if plan.plan_no is null or plan.household_count = 0
    or (plan.household_count, plan.share_count) is distinct from (new.household_count, new.share_count)
  then
    return null;
  end if;
  select s.household_no into odd
  from distribution_shares s
  join households h on h.district_code = s.district_code and h.household_no = s.household_no
  where s.district_code = plan.district_code and s.plan_no = plan.plan_no
    and not starts_with(h.village_code, plan.collective_code)
  order by s.household_no collate "C" limit 1;
  if found and old.collective_code <> new.collective_code then
    perform minxin_refuse('distribution_plans_households',
      jsonb_build_object('household', odd.household_no, 'collective', plan.collective_code));
  elsif found then
    perform minxin_refuse('distribution_shares_place',
      jsonb_build_object('household', odd.household_no, 'collective', plan.collective_code));
  end if;
  -- Materialised: worked out once, not for every household.
  with due as materialized (
    select d.household_no, d.amount_fen from minxin_distribution_shares_due(plan.district_code, plan.plan_no) d
  )
  select s.household_no, s.amount_fen as amount, due.amount_fen as due into odd
  from due
  join distribution_shares s on s.district_code = plan.district_code and s.plan_no = plan.plan_no
    and s.household_no = due.household_no
  where s.amount_fen <> due.amount_fen
  order by s.household_no collate "C" limit 1;
  if found then
    perform minxin_refuse('distribution_shares_exact', jsonb_build_object('household', odd.household_no,
      'amount', minxin_yuan(odd.amount), 'due', minxin_yuan(odd.due)));
  end if;
  return null;
end $$;

create constraint trigger distribution_plans_shared after update on distribution_plans
deferrable initially deferred
for each row when (old.steps_done = new.steps_done)
execute function minxin_distribution_plans_shared();

-- A household stays in the village whose plans list it.
create function minxin_households_in_plans() returns trigger
language plpgsql as $$
declare
  listed text;
begin
  select s.plan_no into listed
  from distribution_shares s
  join distribution_plans p on p.district_code = s.district_code and p.plan_no = s.plan_no
  where s.district_code = new.district_code and s.household_no = new.household_no
    and not starts_with(new.village_code, p.collective_code)
  order by s.plan_no collate "C" limit 1;
  if found then
    perform minxin_refuse('households_in_plans', jsonb_build_object('plan', listed));
  end if;
  return null;
end $$;
create trigger minxin_households_in_plans after update of village_code on households
for each row when (old.village_code <> new.village_code) execute function minxin_households_in_plans();
