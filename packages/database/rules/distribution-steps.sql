-- 四议两公开 in its order, and no payout before it (domain §7).

create function minxin_distribution_steps_names() returns text[]
language sql immutable parallel safe as $$
  select array['proposal', 'consultation', 'deliberation', 'resolution', 'resolution_public', 'result_public']
$$;

-- Steps

create function minxin_distribution_steps_order() returns trigger
language plpgsql as $$
declare
  names text[] := minxin_distribution_steps_names();
  names_zh text[] := array['提议', '商议', '审议', '决议', '决议公开', '结果公开'];
  place int := array_position(names, new.step);
  plan distribution_plans;
  done int;
  last_day date;
begin
  select * into plan from distribution_plans p
  where p.district_code = new.district_code and p.plan_no = new.plan_no for update;
  -- A plan or step that isn't one, and a step recorded before, are refused by their keys.
  if plan.plan_no is null or place is null then return new; end if;
  if exists (select from distribution_steps s where s.district_code = new.district_code
    and s.plan_no = new.plan_no and s.step = new.step) then return new; end if;
  select count(*), coalesce(max(s.done_on), plan.planned_on) into done, last_day from distribution_steps s
  where s.district_code = new.district_code and s.plan_no = new.plan_no;
  if place <> done + 1 then
    perform minxin_refuse('distribution_steps_order', jsonb_build_object(
      'step', names[place], 'stepZh', names_zh[place], 'next', names[done + 1], 'nextZh', names_zh[done + 1]));
  end if;
  if new.done_on < last_day then
    perform minxin_refuse('distribution_steps_dates', jsonb_build_object('done', new.done_on, 'last', last_day));
  end if;
  if new.step = 'resolution' and plan.household_count = 0 and plan.distributable_fen > 0 then
    perform minxin_refuse('distribution_steps_shares', jsonb_build_object('plan', plan.plan_no));
  end if;
  return new;
end $$;

create trigger distribution_steps_order before insert on distribution_steps
for each row execute function minxin_distribution_steps_order();

create function minxin_distribution_steps_counted() returns trigger
language plpgsql as $$
declare
  done int;
  public_on date;
begin
  select count(*), max(s.done_on) filter (where s.step = 'result_public') into done, public_on
  from distribution_steps s where s.district_code = new.district_code and s.plan_no = new.plan_no;
  -- Of several steps in one statement the first writes the count of all.
  update distribution_plans p set steps_done = done, result_public_on = public_on
  where p.district_code = new.district_code and p.plan_no = new.plan_no and p.steps_done <> done;
  return null;
end $$;

create trigger distribution_steps_counted after insert on distribution_steps
for each row execute function minxin_distribution_steps_counted();

create function minxin_distribution_steps_kept() returns trigger
language plpgsql as $$
begin
  perform minxin_refuse('distribution_steps_kept');
  return null;
end $$;

create trigger distribution_steps_kept before update on distribution_steps
for each row when ((old.plan_no, old.step, old.done_on, old.document)
  is distinct from (new.plan_no, new.step, new.done_on, new.document))
execute function minxin_distribution_steps_kept();

create trigger distribution_steps_kept_there before delete on distribution_steps
for each row when (old.origin <> 'simulated')
execute function minxin_distribution_steps_kept();

-- Payouts

create function minxin_distribution_payouts_allowed() returns trigger
language plpgsql as $$
declare
  plan distribution_plans;
  share bigint;
begin
  select * into plan from distribution_plans p
  where p.district_code = new.district_code and p.plan_no = new.plan_no;
  select s.amount_fen into share from distribution_shares s
  where s.district_code = new.district_code and s.plan_no = new.plan_no and s.household_no = new.household_no;
  -- What isn't there, and what was paid before, are refused by their keys.
  if plan.plan_no is null or share is null then return new; end if;
  if exists (select from distribution_payouts o where o.district_code = new.district_code
    and o.plan_no = new.plan_no and o.household_no = new.household_no) then return new; end if;
  if plan.result_public_on is null then
    perform minxin_refuse('distribution_payouts_public',
      jsonb_build_object('plan', plan.plan_no, 'done', plan.steps_done));
  end if;
  if new.paid_on < plan.result_public_on then
    perform minxin_refuse('distribution_payouts_paid_on',
      jsonb_build_object('paid', new.paid_on, 'public', plan.result_public_on));
  end if;
  if new.amount_fen is distinct from share then
    perform minxin_refuse('distribution_payouts_amount',
      jsonb_build_object('amount', minxin_yuan(new.amount_fen), 'share', minxin_yuan(share)));
  end if;
  return new;
end $$;

create trigger distribution_payouts_allowed before insert on distribution_payouts
for each row execute function minxin_distribution_payouts_allowed();

create function minxin_distribution_payouts_kept() returns trigger
language plpgsql as $$
begin
  perform minxin_refuse('distribution_payouts_kept');
  return null;
end $$;

create trigger distribution_payouts_kept before update on distribution_payouts
for each row when ((old.plan_no, old.household_no, old.amount_fen, old.paid_on)
  is distinct from (new.plan_no, new.household_no, new.amount_fen, new.paid_on))
execute function minxin_distribution_payouts_kept();

create trigger distribution_payouts_kept_there before delete on distribution_payouts
for each row when (old.origin <> 'simulated')
execute function minxin_distribution_payouts_kept();
