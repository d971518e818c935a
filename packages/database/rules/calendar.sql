-- Working days in SQL, over the table that the calendar package fills: the same answers, and the
-- same refusal outside the years whose holiday notices are known.

-- The n-th working day after `day`, which itself is day 0; n = 0 gives `day` if it is one, else the next.
create function minxin_add_working_days(day date, n int) returns date
language plpgsql stable parallel safe as $$
declare
  here calendar_days;
  found date;
begin
  select * into here from calendar_days c where c.day = minxin_add_working_days.day;
  if here.day is not null then
    if n = 0 and here.is_working then return here.day; end if;
    select c.day into found from calendar_days c
    where c.is_working and c.rank = here.rank + greatest(n, 1);
  end if;
  if found is null then
    perform minxin_refuse('calendar_days_covered', jsonb_build_object('day', day, 'count', n));
  end if;
  return found;
end $$;

-- Working days in (from, to]; negative when `to_day` comes first.
create function minxin_working_days_between(from_day date, to_day date) returns int
language plpgsql stable parallel safe as $$
declare
  difference int;
begin
  select b.rank - a.rank into difference from calendar_days a, calendar_days b
  where a.day = from_day and b.day = to_day;
  if difference is null then
    perform minxin_refuse('calendar_days_covered', jsonb_build_object('day', from_day, 'count', 0));
  end if;
  return difference;
end $$;

-- How many working days something due on a day is late as of another, at least 1: one that is a day
-- late on a Saturday counts as 1. What fell due before the covered years is late by more than they hold.
create function minxin_working_days_late(due_day date, as_of date) returns int
language plpgsql stable parallel safe as $$
declare
  here int;
begin
  select rank into here from calendar_days where day = as_of;
  if here is null then
    perform minxin_refuse('calendar_days_covered', jsonb_build_object('day', as_of, 'count', 0));
  end if;
  return greatest(here - coalesce((select rank from calendar_days where day = due_day), 0), 1);
end $$;

-- When something accepted at that instant falls due: `limit_days` working days after its day 0, which
-- is the next working day when it came after closing time or on a day of rest (domain §1).
create function minxin_due_at(accepted timestamptz, limit_days int, closes time default '17:30') returns timestamptz
language plpgsql stable parallel safe as $$
declare
  day date := minxin_day(accepted);
begin
  if (accepted at time zone 'Asia/Shanghai')::time > closes then day := minxin_add_working_days(day, 1);
  else day := minxin_add_working_days(day, 0);
  end if;
  return minxin_end_of_day(minxin_add_working_days(day, limit_days));
end $$;
