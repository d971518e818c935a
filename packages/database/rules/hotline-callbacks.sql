-- Call-backs (domain §4): about a closed order, and one valid one for each closure.

create function minxin_hotline_callbacks_count() returns trigger
language plpgsql as $$
declare
  o hotline_orders;
  reopened int := 0;
  latest text := 'closed';
begin
  select * into o from hotline_orders h
  where h.district_code = new.district_code and h.order_no = new.order_no for update;
  -- The foreign key says so.
  if not found then return new; end if;
  -- As the order stood when it was called, since call-backs may be entered later.
  if o.reopenings > 0 then
    select count(*) filter (where e.kind = 'reopened'),
      coalesce((array_agg(e.kind order by e.seq desc))[1], 'closed')
    into reopened, latest
    from hotline_order_events e
    where e.district_code = new.district_code and e.order_no = new.order_no
      and e.kind in ('closed', 'reopened', 'voided') and e.at <= new.called_at;
  end if;
  if o.closed_at is null or new.called_at < o.closed_at or reopened > 0 and latest <> 'closed' then
    perform minxin_refuse('hotline_callbacks_closed', jsonb_build_object('order', new.order_no));
  end if;
  new.closure := reopened + 1;
  if new.valid and exists (
    select from hotline_callbacks c
    where c.district_code = new.district_code and c.order_no = new.order_no and c.closure = new.closure
      and c.valid and (tg_op = 'INSERT' or (c.order_no, c.called_at) is distinct from (old.order_no, old.called_at)))
  then
    perform minxin_refuse('hotline_callbacks_once', jsonb_build_object('order', new.order_no));
  end if;
  return new;
end $$;

create trigger minxin_hotline_callbacks_count before insert or update on hotline_callbacks
for each row execute function minxin_hotline_callbacks_count();
