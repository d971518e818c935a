-- What the rules of every subject are made of.

-- Refuses the statement. `rule` names a sentence of the catalogue (src/rules/<subject>.ts), which the
-- driver hands on as the constraint's name; `facts` fill the sentence's {places}.
create function minxin_refuse(rule text, facts jsonb default '{}') returns void
language plpgsql as $$
begin
  raise exception using errcode = 'check_violation', constraint = rule, message = rule, detail = facts::text;
end $$;

-- Fen as yuan for a reader: 1234500 → 12,345.00.
create function minxin_yuan(fen numeric) returns text
language sql immutable parallel safe as $$
  select to_char(fen / 100, 'FM999,999,999,999,990.00')
$$;

-- The day it is in the district at an instant.
create function minxin_day(instant timestamptz) returns date
language sql immutable parallel safe as $$
  select (instant at time zone 'Asia/Shanghai')::date
$$;

-- 23:59:59 of a day in the district: the second at which what is due on it falls due.
create function minxin_end_of_day(day date) returns timestamptz
language sql immutable parallel safe as $$
  select (day + time '23:59:59') at time zone 'Asia/Shanghai'
$$;
