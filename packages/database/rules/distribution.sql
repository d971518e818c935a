-- What a collective takes in and how it is divided (domain §7): incomes, rule sets, plans.

-- A part of a base in whole percent, half-up to the fen.
create function minxin_distribution_percent(base bigint, percent int) returns bigint
language sql immutable parallel safe as $$
  select round(base::numeric * percent / 100)::bigint
$$;

-- Income of a year received and not yet taken up by plans: of a whole town with its villages, or of
-- one village's collective.
create function minxin_distribution_plans_room(district text, collective text, income_year int, besides text default '')
returns numeric
language sql stable parallel safe as $$
  select
    (select coalesce(sum(i.amount_fen), 0) from collective_incomes i
      where i.district_code = district and starts_with(i.collective_code, collective)
        and extract(year from i.received_on) = income_year)
    - (select coalesce(sum(p.income_fen), 0) from distribution_plans p
      where p.district_code = district and starts_with(p.collective_code, collective)
        and p.year = income_year and p.plan_no <> besides)
$$;

-- Writers of a town's incomes and plans queue here.
create function minxin_distribution_plans_queue(district text, town text) returns void
language sql as $$
  select from divisions d where d.district_code = district and d.code = town for no key update
$$;

-- Incomes

create function minxin_collective_incomes_distributed() returns trigger
language plpgsql as $$
declare
  income_year int := extract(year from old.received_on);
  short numeric;
begin
  perform minxin_distribution_plans_queue(old.district_code, old.town_code);
  short := -least(
    minxin_distribution_plans_room(old.district_code, old.town_code, income_year),
    minxin_distribution_plans_room(old.district_code, old.collective_code, income_year));
  if short > 0 then
    perform minxin_refuse('collective_incomes_distributed',
      jsonb_build_object('year', income_year, 'short', minxin_yuan(short)));
  end if;
  return null;
end $$;

create trigger collective_incomes_distributed after update on collective_incomes
for each row when ((old.collective_code, old.town_code, old.received_on, old.amount_fen)
  is distinct from (new.collective_code, new.town_code, new.received_on, new.amount_fen))
execute function minxin_collective_incomes_distributed();

create trigger collective_incomes_distributed_gone after delete on collective_incomes
for each row when (old.origin <> 'simulated')
execute function minxin_collective_incomes_distributed();

-- Rule sets

-- Once a plan uses it, a rule set may only be ended, on a day that no plan of it comes after.
create function minxin_distribution_rule_sets_kept() returns trigger
language plpgsql as $$
declare
  plans int;
  last_day date;
begin
  select count(*), max(p.planned_on) into plans, last_day from distribution_plans p
  where p.district_code = old.district_code and p.rule_set_code = old.code;
  if plans > 0 and (
    (old.kind, old.from_day, old.reserve_percent, old.welfare_percent, old.document)
      is distinct from (new.kind, new.from_day, new.reserve_percent, new.welfare_percent, new.document)
    or new.to_day < last_day)
  then
    perform minxin_refuse('distribution_rule_sets_kept',
      jsonb_build_object('plans', plans, 'last', last_day));
  end if;
  return new;
end $$;

create trigger distribution_rule_sets_kept before update on distribution_rule_sets
for each row execute function minxin_distribution_rule_sets_kept();

-- The last day a rule set is in force: fixed shares end when the law of 2025-05-01 begins.
create function minxin_distribution_rule_sets_last_day(kind text, to_day date) returns date
language sql immutable parallel safe as $$
  select least(coalesce(to_day, date 'infinity'),
    case when kind = 'fixed_shares_2019' then date '2025-04-30' else date 'infinity' end)
$$;

-- Plans

create function minxin_distribution_plans_entered() returns trigger
language plpgsql as $$
declare
  rules distribution_rule_sets;
  first_step date;
  base bigint := new.income_fen - new.deficit_fen;
  reserve bigint;
  welfare bigint;
  room numeric;
begin
  if tg_op = 'UPDATE' then
    if old.steps_done >= 4 then
      perform minxin_refuse('distribution_plans_resolved', jsonb_build_object('plan', old.plan_no));
    end if;
    select min(s.done_on) into first_step from distribution_steps s
    where s.district_code = old.district_code and s.plan_no = old.plan_no;
    if new.planned_on > first_step then
      perform minxin_refuse('distribution_plans_day', jsonb_build_object('proposed', first_step));
    end if;
  end if;
  -- What isn't there is refused by the foreign key.
  select * into rules from distribution_rule_sets r
  where r.district_code = new.district_code and r.code = new.rule_set_code for share;
  if not found then return new; end if;
  if new.planned_on not between rules.from_day and minxin_distribution_rule_sets_last_day(rules.kind, rules.to_day) then
    perform minxin_refuse('distribution_plans_rule_set_day',
      jsonb_build_object('planned', new.planned_on, 'code', rules.code));
  end if;
  reserve := minxin_distribution_percent(base, rules.reserve_percent);
  welfare := minxin_distribution_percent(base, rules.welfare_percent);
  -- The rows' own checks come later: a wrong town would be told that nothing was received there, and
  -- an income below zero that its deficit is too high.
  if not starts_with(new.collective_code, new.town_code) then
    perform minxin_refuse('distribution_plans_place');
  end if;
  if new.income_fen <= 0 then
    perform minxin_refuse('distribution_plans_income');
  end if;
  -- A base below zero is refused by the row's own check.
  if base >= 0 and (new.reserve_fen, new.welfare_fen) is distinct from (reserve, welfare) then
    perform minxin_refuse('distribution_plans_percents', jsonb_build_object(
      'reservePercent', rules.reserve_percent, 'welfarePercent', rules.welfare_percent,
      'reserve', minxin_yuan(reserve), 'welfare', minxin_yuan(welfare)));
  end if;
  perform minxin_distribution_plans_queue(new.district_code, new.town_code);
  room := least(
    minxin_distribution_plans_room(new.district_code, new.town_code, new.year, new.plan_no),
    minxin_distribution_plans_room(new.district_code, new.collective_code, new.year, new.plan_no));
  if new.income_fen > room then
    perform minxin_refuse('distribution_plans_received', jsonb_build_object(
      'year', new.year, 'income', minxin_yuan(new.income_fen), 'room', minxin_yuan(greatest(room, 0))));
  end if;
  return new;
end $$;

create trigger distribution_plans_entered before insert on distribution_plans
for each row execute function minxin_distribution_plans_entered();

create trigger distribution_plans_changed before update on distribution_plans
for each row when (
  (old.plan_no, old.collective_code, old.town_code, old.year, old.planned_on, old.rule_set_code,
    old.income_fen, old.deficit_fen, old.reserve_fen, old.welfare_fen, old.distributable_fen)
  is distinct from
  (new.plan_no, new.collective_code, new.town_code, new.year, new.planned_on, new.rule_set_code,
    new.income_fen, new.deficit_fen, new.reserve_fen, new.welfare_fen, new.distributable_fen))
execute function minxin_distribution_plans_entered();

-- What triggers keep is theirs alone: a plan starts with none of it, and an outsider's update leaves it.
create function minxin_distribution_plans_counted() returns trigger
language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.household_count := 0;
    new.share_count := 0;
    new.steps_done := 0;
    new.result_public_on := null;
  elsif pg_trigger_depth() < 2 then
    new.household_count := old.household_count;
    new.share_count := old.share_count;
    new.steps_done := old.steps_done;
    new.result_public_on := old.result_public_on;
  end if;
  return new;
end $$;

create trigger distribution_plans_counted before insert or update on distribution_plans
for each row execute function minxin_distribution_plans_counted();
