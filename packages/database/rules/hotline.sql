-- Hotline orders (domain §4): what happens to an order is an event, and the order's columns follow.

create function minxin_hotline_minute(instant timestamptz) returns text
language sql stable parallel safe as $$
  select to_char(instant at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')
$$;

-- An order entered by hand falls due after five working days, unless told otherwise.
create function minxin_hotline_orders_due() returns trigger
language plpgsql as $$
begin
  new.due_at := minxin_due_at(new.received_at, 5);
  return new;
end $$;

create trigger minxin_hotline_orders_due before insert on hotline_orders
for each row when (new.due_at is null and new.origin = 'entered')
execute function minxin_hotline_orders_due();

-- The same when it is corrected before its first event: a limit that is emptied is worked out anew, one
-- that was worked out follows the day on which it was received.
create trigger minxin_hotline_orders_due_again before update of received_at, due_at on hotline_orders
for each row when (pg_trigger_depth() = 0 and old.events = 0 and new.origin = 'entered'
  and (new.due_at is null or new.received_at <> old.received_at and new.due_at = old.due_at
    and old.due_at = minxin_due_at(old.received_at, 5)))
execute function minxin_hotline_orders_due();

-- Where an order stands before its first event: as it came.
create function minxin_hotline_orders_start() returns trigger
language plpgsql as $$
begin
  new.original_due_at := new.due_at;
  new.final_closed_at := new.closed_at;
  new.state := case
    when new.voided_at is not null then 'voided'
    when new.closed_at is not null then 'closed'
    else 'received' end;
  new.reopenings := 0;
  new.extended_days := 0;
  new.assigned_at := null;
  new.last_event_at := null;
  new.events := 0;
  return new;
end $$;

-- By name after minxin_hotline_orders_due: triggers run in that order.
create trigger minxin_hotline_orders_start before insert on hotline_orders
for each row execute function minxin_hotline_orders_start();
create trigger minxin_hotline_orders_start_again before update on hotline_orders
for each row when (pg_trigger_depth() = 0 and old.events = 0)
execute function minxin_hotline_orders_start();

create function minxin_hotline_orders_by_events() returns trigger
language plpgsql as $$
begin
  perform minxin_refuse('hotline_orders_by_events', jsonb_build_object('order', old.order_no));
  return null;
end $$;

-- Only the trigger on events changes what follows events.
create trigger minxin_hotline_orders_by_events before update on hotline_orders
for each row when (pg_trigger_depth() = 0 and old.events > 0
  and (old.unit_code, old.received_at, old.due_at, old.closed_at, old.original_due_at, old.final_closed_at,
    old.voided_at, old.state, old.reopenings, old.extended_days, old.assigned_at, old.last_event_at, old.events)
  is distinct from (new.unit_code, new.received_at, new.due_at, new.closed_at, new.original_due_at, new.final_closed_at,
    new.voided_at, new.state, new.reopenings, new.extended_days, new.assigned_at, new.last_event_at, new.events))
execute function minxin_hotline_orders_by_events();

-- Takes the step that an event is, or refuses it. Writers of one order queue at its row.
--
-- An order that came closed or voided without events may be given its history afterwards (an import,
-- or made-up detail; never by hand). It then begins as received, and its events must arrive at the
-- instants that it came with.
create function minxin_hotline_order_events_step() returns trigger
language plpgsql as $$
declare
  o hotline_orders;
  earliest timestamptz;
begin
  select * into o from hotline_orders h
  where h.district_code = new.district_code and h.order_no = new.order_no for update;
  -- The foreign key says so.
  if not found then return new; end if;

  earliest := coalesce(o.last_event_at, o.voided_at, o.final_closed_at, o.received_at);
  if o.events = 0 and o.state in ('closed', 'voided') and new.kind = 'assigned' and new.origin <> 'entered' then
    o.state := 'received';
    earliest := o.received_at;
  end if;

  if o.state = 'voided' then
    perform minxin_refuse('hotline_order_events_after_void', jsonb_build_object('order', o.order_no));
  end if;
  if new.at < earliest then
    perform minxin_refuse('hotline_order_events_in_order', jsonb_build_object('order', o.order_no,
      'at', minxin_hotline_minute(new.at), 'before', minxin_hotline_minute(earliest)));
  end if;

  case new.kind
  when 'assigned' then
    if o.state not in ('received', 'returned', 'reopened') then
      perform minxin_refuse('hotline_order_events_assigned', jsonb_build_object('order', o.order_no));
    end if;
    o.state := 'assigned';
    o.assigned_at := new.at;
    -- Without a unit the event's own check refuses it.
    o.unit_code := coalesce(new.unit_code, o.unit_code);
  when 'signed' then
    if o.state not in ('assigned', 'reopened') then
      perform minxin_refuse('hotline_order_events_signed', jsonb_build_object('order', o.order_no));
    end if;
    o.state := 'signed';
  when 'returned' then
    if o.state <> 'assigned' then
      perform minxin_refuse('hotline_order_events_returned', jsonb_build_object('order', o.order_no));
    end if;
    if new.at > o.assigned_at + interval '24 hours' then
      perform minxin_refuse('hotline_order_events_return_limit', jsonb_build_object('order', o.order_no,
        'assigned', minxin_hotline_minute(o.assigned_at)));
    end if;
    o.state := 'returned';
  when 'extended' then
    if o.state = 'closed' or o.reopenings > 0 then
      perform minxin_refuse('hotline_order_events_extended', jsonb_build_object('order', o.order_no));
    end if;
    if o.extended_days > 0 then
      perform minxin_refuse('hotline_order_events_extended_once', jsonb_build_object('order', o.order_no));
    end if;
    if o.original_due_at is null then
      perform minxin_refuse('hotline_order_events_no_due', jsonb_build_object('order', o.order_no));
    end if;
    -- Days out of range are the event's own check.
    if new.days between 1 and 5 then
      o.extended_days := new.days;
      o.due_at := minxin_end_of_day(minxin_add_working_days(minxin_day(o.original_due_at), new.days));
    end if;
  when 'closed' then
    if o.state <> 'signed' then
      perform minxin_refuse('hotline_order_events_closed', jsonb_build_object('order', o.order_no));
    end if;
    if o.reopenings = 0 and coalesce(o.closed_at, o.voided_at, new.at) <> new.at then
      perform minxin_refuse('hotline_order_events_as_came', jsonb_build_object('order', o.order_no,
        'came', minxin_hotline_minute(coalesce(o.closed_at, o.voided_at))));
    end if;
    o.state := 'closed';
    o.closed_at := coalesce(o.closed_at, new.at);
    o.final_closed_at := new.at;
  when 'reopened' then
    if o.state <> 'closed' then
      perform minxin_refuse('hotline_order_events_reopened', jsonb_build_object('order', o.order_no));
    end if;
    o.state := 'reopened';
    o.reopenings := o.reopenings + 1;
    o.final_closed_at := null;
  when 'voided' then
    if o.state = 'closed' then
      perform minxin_refuse('hotline_order_events_voided', jsonb_build_object('order', o.order_no));
    end if;
    if coalesce(o.voided_at, new.at) <> new.at or (o.closed_at is not null and o.reopenings = 0) then
      perform minxin_refuse('hotline_order_events_as_came', jsonb_build_object('order', o.order_no,
        'came', minxin_hotline_minute(coalesce(o.voided_at, o.closed_at))));
    end if;
    o.state := 'voided';
    o.voided_at := new.at;
  else
    return new;
  end case;

  new.seq := o.events + 1;
  if new.kind <> 'assigned' then new.unit_code := o.unit_code; end if;
  update hotline_orders h set
    unit_code = o.unit_code, due_at = o.due_at, closed_at = o.closed_at, final_closed_at = o.final_closed_at,
    voided_at = o.voided_at, state = o.state, reopenings = o.reopenings, extended_days = o.extended_days,
    assigned_at = o.assigned_at, last_event_at = new.at, events = new.seq
  where h.district_code = new.district_code and h.order_no = new.order_no;
  return new;
end $$;

create trigger minxin_hotline_order_events_step before insert on hotline_order_events
for each row execute function minxin_hotline_order_events_step();

-- A history that is brought in afterwards must reach what the order came with.
create function minxin_hotline_order_events_whole() returns trigger
language plpgsql as $$
begin
  if exists (
    select from hotline_orders o
    where o.district_code = new.district_code and o.order_no = new.order_no and o.events > 0
      and (o.closed_at is not null and o.reopenings = 0 and o.state <> 'closed'
        or o.voided_at is not null and o.state <> 'voided'))
  then
    perform minxin_refuse('hotline_order_events_whole', jsonb_build_object('order', new.order_no));
  end if;
  return null;
end $$;

create constraint trigger minxin_hotline_order_events_whole after insert on hotline_order_events
deferrable initially deferred for each row when (new.origin = 'imported')
execute function minxin_hotline_order_events_whole();

create function minxin_hotline_order_events_kept() returns trigger
language plpgsql as $$
begin
  perform minxin_refuse('hotline_order_events_kept',
    jsonb_build_object('order', old.order_no, 'seq', old.seq));
  return null;
end $$;

create trigger minxin_hotline_order_events_unchanged before update on hotline_order_events
for each row execute function minxin_hotline_order_events_kept();
create trigger minxin_hotline_order_events_kept before delete on hotline_order_events
for each row when (old.origin <> 'simulated') execute function minxin_hotline_order_events_kept();
