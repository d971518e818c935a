-- The service hall: when a case falls due, what may happen to it next, who staffs a window, and what
-- follows a bad rating (domain §2).

-- An instant in the district, to the second, as a reader writes it.
create function minxin_service_hall_clock(instant timestamptz) returns text
language sql stable parallel safe as $$
  select to_char(instant at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')
$$;

-- Due as promised, for a case entered by hand. One that was imported without a due day keeps none.
create function minxin_service_cases_promise() returns trigger
language plpgsql as $$
begin
  select minxin_due_at(new.accepted_at, i.promised_days) into new.original_due_at
  from service_items i where i.district_code = new.district_code and i.code = new.item_code;
  new.due_at := new.original_due_at;
  return new;
end $$;

create trigger service_cases_promise before insert on service_cases
for each row when (new.due_at is null and new.origin = 'entered')
execute function minxin_service_cases_promise();

-- Working days that the pauses and extensions among the first `up_to` events add to a case's time. A
-- pause that still runs adds what it is expected to take.
create function minxin_service_cases_days_added(district text, case_number text, up_to int) returns int
language sql stable as $$
  select coalesce(sum(case
    when kind = 'extended' then days
    when ended is null then coalesce(days, 0)
    else minxin_working_days_between(minxin_day(at), minxin_day(ended)) end), 0)::int
  from (
    select kind, at, days, lead(at) over (order by seq) as ended
    from service_case_events
    where district_code = district and case_no = case_number and seq <= up_to
  ) story
  where kind in ('paused', 'extended')
$$;

create function minxin_service_cases_due(original timestamptz, days_added int) returns timestamptz
language sql stable as $$
  select case when days_added = 0 or original is null then original
    else minxin_end_of_day(minxin_add_working_days(minxin_day(original), days_added)) end
$$;

-- Working days of the pauses of a case that ended before its first closure.
create function minxin_service_cases_paused(district text, case_number text, closed timestamptz) returns int
language sql stable as $$
  select coalesce(sum(minxin_working_days_between(minxin_day(e.at), minxin_day(n.at))), 0)::int
  from service_case_events e
  join service_case_events n on n.district_code = e.district_code and n.case_no = e.case_no and n.seq = e.seq + 1
  where e.district_code = district and e.case_no = case_number and e.kind = 'paused' and n.at <= closed
$$;

-- How many working days a case took: counted from acceptance as its due date is (day 0 is the next working
-- day when it came after closing time or on a day of rest). Null where the calendar does not reach.
create function minxin_worked_days(accepted timestamptz, day0 int, is_working boolean, closed int, paused int) returns int
language sql immutable parallel safe as $$
  select case when day0 is not null and closed is not null then greatest(closed - day0 - paused
    - (not is_working or (accepted at time zone 'Asia/Shanghai')::time > '17:30')::int, 0) end
$$;

-- What was promised for a case, and how long it took.
create function minxin_service_cases_close() returns trigger
language plpgsql as $$
declare
  paused int := 0;
begin
  if tg_op = 'UPDATE' and new.due_at is distinct from new.original_due_at then
    paused := minxin_service_cases_paused(new.district_code, new.case_no, new.closed_at);
  end if;
  select case i.case_type when 'promised' then i.promised_days end,
    minxin_worked_days(new.accepted_at, a.rank, a.is_working, b.rank, paused)
  into new.promised_days, new.worked_days
  from service_items i
  left join calendar_days a on a.day = (new.accepted_at at time zone 'Asia/Shanghai')::date
  left join calendar_days b on b.day = (new.closed_at at time zone 'Asia/Shanghai')::date
  where i.district_code = new.district_code and i.code = new.item_code;
  return new;
end $$;

-- Who writes cases by the hundred thousand may count for himself. Events come after their case and name
-- the columns that they change: each of them counts anew.
create trigger service_cases_close before insert on service_cases
for each row when (new.closed_at is not null and new.worked_days is null)
execute function minxin_service_cases_close();
create trigger service_cases_close_again before update of item_code, accepted_at, closed_at on service_cases
for each row when (new.closed_at is not null)
execute function minxin_service_cases_close();

-- The same for cases that were closed before the trigger was there.
update service_cases c set
  promised_days = case i.case_type when 'promised' then i.promised_days end,
  worked_days = minxin_worked_days(c.accepted_at, a.rank, a.is_working, b.rank,
    case when c.due_at is distinct from c.original_due_at
      then minxin_service_cases_paused(c.district_code, c.case_no, c.closed_at) else 0 end)
from service_items i, calendar_days a, calendar_days b
where i.district_code = c.district_code and i.code = c.item_code
  and a.day = (c.accepted_at at time zone 'Asia/Shanghai')::date
  and b.day = (c.closed_at at time zone 'Asia/Shanghai')::date
  and c.closed_at is not null and c.worked_days is null;

-- The state that an event leads to; null before the first.
create function minxin_service_case_events_state(kind text) returns text
language sql immutable parallel safe as $$
  select case when kind in ('resumed', 'extended') then 'accepted' else kind end
$$;

-- Numbers an event; writers to the same case queue from here on.
create function minxin_service_case_events_number() returns trigger
language plpgsql as $$
declare
  next int;
begin
  perform from service_cases c
  where c.district_code = new.district_code and c.case_no = new.case_no for no key update;
  select coalesce(max(e.seq), 0) + 1 into next from service_case_events e
  where e.district_code = new.district_code and e.case_no = new.case_no;
  if coalesce(new.seq, 0) = 0 then new.seq := next; end if;
  if new.seq > next then
    perform minxin_refuse('service_case_events_gap', jsonb_build_object('next', next, 'seq', new.seq));
  end if;
  return new;
end $$;

create trigger service_case_events_number before insert on service_case_events
for each row execute function minxin_service_case_events_number();

-- Whether the event may follow, and what it makes of its case. Events that come in with cases that
-- tell their end already (imported, made up) are judged as of their own instant, and must agree.
create function minxin_service_case_events_apply() returns trigger
language plpgsql as $$
declare
  c service_cases;
  last service_case_events;
  stands text;
  added int;
begin
  select * into c from service_cases s
  where s.district_code = new.district_code and s.case_no = new.case_no for no key update;
  if not found then return null; end if;  -- the foreign key refuses it
  select * into last from service_case_events e
  where e.district_code = new.district_code and e.case_no = new.case_no and e.seq < new.seq
  order by e.seq desc limit 1;

  if new.at < c.accepted_at then
    perform minxin_refuse('service_case_events_after_acceptance', jsonb_build_object(
      'at', minxin_service_hall_clock(new.at), 'accepted', minxin_service_hall_clock(c.accepted_at)));
  end if;
  if new.at < last.at then
    perform minxin_refuse('service_case_events_in_order', jsonb_build_object(
      'at', minxin_service_hall_clock(new.at), 'last', minxin_service_hall_clock(last.at)));
  end if;

  stands := coalesce(minxin_service_case_events_state(last.kind), 'accepted');
  if new.origin = 'entered' then stands := c.state;
  elsif stands = 'accepted' and new.kind = 'reopened' and c.closed_at <= new.at then stands := 'closed';
  elsif stands in ('accepted', 'paused') and new.kind <> 'closed' and c.closed_at < new.at then stands := 'closed';
  elsif stands in ('accepted', 'paused') and c.closed_at is null and c.withdrawn_at < new.at then stands := 'withdrawn';
  end if;

  if stands = 'withdrawn' then
    perform minxin_refuse('service_case_events_withdrawn', jsonb_build_object('at', minxin_service_hall_clock(c.withdrawn_at)));
  end if;
  if stands = 'closed' and new.kind <> 'reopened' then
    perform minxin_refuse('service_case_events_closed', jsonb_build_object(
      'at', minxin_service_hall_clock(coalesce(c.final_closed_at, c.closed_at))));
  end if;
  if stands <> 'closed' and new.kind = 'reopened' then perform minxin_refuse('service_case_events_not_closed'); end if;
  if stands <> 'paused' and new.kind = 'resumed' then perform minxin_refuse('service_case_events_not_paused'); end if;
  if stands = 'paused' and new.kind not in ('resumed', 'withdrawn') then
    perform minxin_refuse('service_case_events_paused', jsonb_build_object('at', minxin_service_hall_clock(c.paused_at)));
  end if;
  if stands = 'reopened' and new.kind in ('paused', 'extended') then
    perform minxin_refuse('service_case_events_time_decided', jsonb_build_object('at', minxin_service_hall_clock(c.closed_at)));
  end if;
  if new.kind = 'closed' and stands = 'accepted' and new.at <> c.closed_at then
    perform minxin_refuse('service_case_events_outcome', jsonb_build_object('recorded', minxin_service_hall_clock(c.closed_at)));
  end if;
  if new.kind = 'withdrawn' and (new.at <> c.withdrawn_at or (stands <> 'reopened' and c.closed_at is not null)) then
    perform minxin_refuse('service_case_events_outcome', jsonb_build_object(
      'recorded', minxin_service_hall_clock(coalesce(c.closed_at, c.withdrawn_at))));
  end if;

  if stands in ('accepted', 'paused') and new.kind <> 'closed' then
    added := minxin_service_cases_days_added(new.district_code, new.case_no, new.seq);
    c.original_due_at := coalesce(c.original_due_at, c.due_at);
    c.due_at := minxin_service_cases_due(c.original_due_at, added);
  end if;
  update service_cases s set
    original_due_at = c.original_due_at,
    due_at = c.due_at,
    paused_at = case when new.kind = 'paused' then new.at end,
    supplemented_at = case when new.pause_kind = 'supplement' then least(s.supplemented_at, new.at) else s.supplemented_at end,
    closed_at = case when new.kind = 'closed' then coalesce(s.closed_at, new.at) else s.closed_at end,
    withdrawn_at = case when new.kind = 'withdrawn' then new.at else s.withdrawn_at end,
    reopened_at = case when new.kind = 'reopened' then new.at else s.reopened_at end,
    final_closed_at = case
      when new.kind = 'reopened' then null
      when new.kind = 'closed' and stands = 'reopened' then new.at
      else s.final_closed_at end
  where s.district_code = new.district_code and s.case_no = new.case_no;
  return null;
end $$;

-- The same for cases whose supplements came before the column did.
update service_cases c set supplemented_at = e.at
from (
  select district_code, case_no, min(at) as at from service_case_events where pause_kind = 'supplement' group by 1, 2
) e
where e.district_code = c.district_code and e.case_no = c.case_no and c.supplemented_at is null;

create trigger service_case_events_apply after insert on service_case_events
for each row execute function minxin_service_case_events_apply();

create function minxin_service_case_events_keep() returns trigger
language plpgsql as $$
begin
  perform minxin_refuse('service_case_events_append_only', jsonb_build_object('case', old.case_no, 'seq', old.seq));
  return null;
end $$;

create trigger service_case_events_keep before update or delete on service_case_events
for each row when (old.origin <> 'simulated')
execute function minxin_service_case_events_keep();

-- What events tell is not written by hand. A case entered by hand is all told by events; one that came
-- in whole may be corrected until it has some. Events themselves come in one level down.
create function minxin_service_cases_amend() returns trigger
language plpgsql as $$
declare
  has_events boolean := exists (select from service_case_events e
    where e.district_code = old.district_code and e.case_no = old.case_no);
  promise_moved boolean := (new.accepted_at, new.item_code) is distinct from (old.accepted_at, old.item_code);
begin
  if not has_events and old.origin <> 'entered' then return new; end if;
  if (new.paused_at, new.closed_at, new.withdrawn_at, new.reopened_at, new.final_closed_at) is distinct from
    (old.paused_at, old.closed_at, old.withdrawn_at, old.reopened_at, old.final_closed_at) then
    perform minxin_refuse('service_cases_told_by_events', jsonb_build_object('case', old.case_no));
  end if;
  if (new.original_due_at, new.due_at) is distinct from (old.original_due_at, old.due_at)
    or (promise_moved and has_events) then
    perform minxin_refuse('service_cases_due_by_events', jsonb_build_object('case', old.case_no));
  end if;
  if promise_moved then
    select minxin_due_at(new.accepted_at, i.promised_days) into new.original_due_at
    from service_items i where i.district_code = new.district_code and i.code = new.item_code;
    new.due_at := new.original_due_at;
  end if;
  return new;
end $$;

create trigger service_cases_amend
before update of item_code, accepted_at, due_at, original_due_at, paused_at, closed_at, withdrawn_at, reopened_at, final_closed_at
on service_cases for each row
when (pg_trigger_depth() = 0 and old.origin <> 'simulated'
  and (old.item_code, old.accepted_at, old.due_at, old.original_due_at, old.paused_at, old.closed_at, old.withdrawn_at, old.reopened_at, old.final_closed_at)
  is distinct from
  (new.item_code, new.accepted_at, new.due_at, new.original_due_at, new.paused_at, new.closed_at, new.withdrawn_at, new.reopened_at, new.final_closed_at))
execute function minxin_service_cases_amend();

-- One person at one window at a time, while the window is there. Writers about one person queue.
create function minxin_service_window_posts_check() returns trigger
language plpgsql as $$
declare
  other service_window_posts;
  at_window service_windows;
begin
  perform pg_advisory_xact_lock(hashtextextended('service_window_posts ' || new.district_code || ' ' || new.post_no, 0));
  select * into other from service_window_posts p
  where p.district_code = new.district_code and p.post_no = new.post_no and p.from_on <> new.from_on
    and p.from_on <= coalesce(new.until_on, 'infinity') and coalesce(p.until_on, 'infinity') >= new.from_on
    and (tg_op = 'INSERT' or (p.post_no, p.from_on) <> (old.post_no, old.from_on))
  limit 1;
  if found then
    perform minxin_refuse('service_window_posts_one_window', jsonb_build_object('post', new.post_no,
      'window', other.window_code, 'from', other.from_on, 'until', coalesce(other.until_on::text, '')));
  end if;
  select * into at_window from service_windows w
  where w.district_code = new.district_code and w.code = new.window_code for key share;
  if new.from_on < at_window.opened_on or coalesce(new.until_on, 'infinity') > coalesce(at_window.closed_on, 'infinity') then
    perform minxin_refuse('service_window_posts_window_open', jsonb_build_object('window', new.window_code,
      'opened', at_window.opened_on, 'closed', coalesce(at_window.closed_on::text, '')));
  end if;
  return new;
end $$;

create trigger service_window_posts_check before insert or update on service_window_posts
for each row execute function minxin_service_window_posts_check();

-- A window is not opened later, or closed earlier, than its people were there.
create function minxin_service_windows_staffed() returns trigger
language plpgsql as $$
declare
  post service_window_posts;
begin
  select * into post from service_window_posts p
  where p.district_code = new.district_code and p.window_code = new.code
    and (p.from_on < new.opened_on or coalesce(p.until_on, 'infinity') > coalesce(new.closed_on, 'infinity'))
  order by p.from_on limit 1;
  if found then
    perform minxin_refuse('service_windows_staffed', jsonb_build_object('post', post.post_no,
      'from', post.from_on, 'until', coalesce(post.until_on::text, '')));
  end if;
  return null;
end $$;

create trigger service_windows_staffed after update of opened_on, closed_on on service_windows
for each row when ((old.opened_on, old.closed_on) is distinct from (new.opened_on, new.closed_on))
execute function minxin_service_windows_staffed();

-- A rectification answers a bad rating; its time runs from the closing of the case.
create function minxin_service_rating_rectifications_check() returns trigger
language plpgsql as $$
declare
  c service_cases;
  due date;
begin
  select * into c from service_cases s
  where s.district_code = new.district_code and s.case_no = new.case_no for key share;
  if not found then return new; end if;
  if coalesce(c.rating, 5) > 2 then
    perform minxin_refuse('service_rating_rectifications_bad_rating', jsonb_build_object('rating', coalesce(c.rating::text, '-')));
  end if;
  due := minxin_add_working_days(minxin_day(c.closed_at), 15);
  new.due_on := coalesce(new.due_on, due);
  if new.due_on <> due then
    perform minxin_refuse('service_rating_rectifications_due', jsonb_build_object('due', due));
  end if;
  if new.rectified_on < minxin_day(c.closed_at) then
    perform minxin_refuse('service_rating_rectifications_after_closing', jsonb_build_object('closed', minxin_day(c.closed_at)));
  end if;
  return new;
end $$;

create trigger service_rating_rectifications_check before insert or update on service_rating_rectifications
for each row execute function minxin_service_rating_rectifications_check();

-- Nothing can be found or complained about in a case before there is one.
create function minxin_service_simplified_approvals_day() returns trigger
language plpgsql as $$
declare
  accepted date;
begin
  select minxin_day(accepted_at) into accepted from service_cases c
  where c.district_code = new.district_code and c.case_no = new.case_no;
  if new.commitment_broken_on < accepted then
    perform minxin_refuse('service_simplified_approvals_after_acceptance', jsonb_build_object('accepted', accepted));
  end if;
  return new;
end $$;

create trigger service_simplified_approvals_day before insert or update on service_simplified_approvals
for each row when (new.commitment_broken_on is not null)
execute function minxin_service_simplified_approvals_day();

create function minxin_service_corrections_day() returns trigger
language plpgsql as $$
declare
  accepted date;
begin
  select minxin_day(accepted_at) into accepted from service_cases c
  where c.district_code = new.district_code and c.case_no = new.case_no;
  if new.found_on < accepted then
    perform minxin_refuse('service_corrections_after_acceptance', jsonb_build_object('accepted', accepted));
  end if;
  return new;
end $$;

create trigger service_corrections_day before insert or update on service_corrections
for each row execute function minxin_service_corrections_day();

create function minxin_service_complaints_day() returns trigger
language plpgsql as $$
declare
  accepted date;
begin
  select minxin_day(accepted_at) into accepted from service_cases c
  where c.district_code = new.district_code and c.case_no = new.case_no;
  if new.received_on < accepted then
    perform minxin_refuse('service_complaints_after_acceptance', jsonb_build_object('accepted', accepted));
  end if;
  return new;
end $$;

create trigger service_complaints_day before insert or update on service_complaints
for each row when (new.case_no is not null)
execute function minxin_service_complaints_day();

-- What was recorded about a case must still hold when the case is corrected.
create function minxin_service_cases_still_true() returns trigger
language plpgsql as $$
declare
  earliest date;
begin
  if coalesce(new.rating, 5) > 2 and coalesce(old.rating, 5) <= 2 and exists (
    select from service_rating_rectifications r
    where r.district_code = new.district_code and r.case_no = new.case_no) then
    perform minxin_refuse('service_cases_rectified', jsonb_build_object('case', new.case_no));
  end if;
  select min(day) into earliest from (
    select found_on as day from service_corrections
    where district_code = new.district_code and case_no = new.case_no
    union all select received_on from service_complaints
    where district_code = new.district_code and case_no = new.case_no
    union all select commitment_broken_on from service_simplified_approvals
    where district_code = new.district_code and case_no = new.case_no
  ) followed;
  if earliest < minxin_day(new.accepted_at) then
    perform minxin_refuse('service_cases_accepted_after', jsonb_build_object('day', earliest));
  end if;
  return null;
end $$;

create trigger service_cases_still_true after update of rating, accepted_at on service_cases
for each row when ((old.rating, old.accepted_at) is distinct from (new.rating, new.accepted_at))
execute function minxin_service_cases_still_true();
