-- What the rollups of a fact have yet to count. Whoever changes a row, by a batch, by a trigger or by hand:
-- of a few rows what they were and what they are is written down (`touched_rows`), and the next batch takes
-- the one off the cells and adds the other; of many new ones the batch that brought them is
-- (`touched_batches`), and all its rows are added as they are by then; of all other changes of many rows
-- their days are (`touched_days`), and it makes those anew from the records. Until then no rollup of that
-- fact is read. `times` is every time that a measure in a rollup counts on, `others` is what else its cells
-- are made of, and the batch: packages/metrics/src/rollups/touching-columns.db.test.ts holds both against
-- the models. What is only tried is taken back: it writes nothing down, for which others would wait.

-- How many rows of a district wait to be counted, or more where numbers between theirs were never used.
create function minxin_rows_waiting(district text) returns bigint
language sql stable as $$
  select coalesce(max(id) - min(id) + 1, 0) from touched_rows where district_code = district
$$;

-- Whether a batch began in this very transaction, so that none of its rows were counted yet.
create function minxin_is_new_batch(district text, batch bigint) returns boolean
language sql stable as $$
  select exists (select from batches b where b.district_code = district and b.id = batch
    and b.xmin = pg_current_xact_id()::xid)
$$;

create function minxin_watch_rows(fact text, times text[], others text[], day text) returns void
language plpgsql as $do$
declare
  -- From about here on, making days anew is cheaper than counting rows one by one; and what waits stays
  -- so little that every question can ask for it.
  many constant int := 500;
  days text := (select string_agg(format(day, time), ', ') from unnest(times) time);
  image text := (select string_agg(format('r.%I', name), ', ') from unnest(times || others) name);
  changed text := (
    select format('(%s) is distinct from (%s)', string_agg('old.' || name, ', '), string_agg('new.' || name, ', '))
    from unnest(times || others) name);
  timing text;
  firing text;
  rows text;
begin
  -- What waits was written by the rules before these.
  execute format($waiting$
    insert into touched_days (district_code, source, day)
    select distinct w.district_code, w.source, t.day
    from touched_rows w, jsonb_populate_record(null::%1$I, w.image) r, unnest(array[%2$s]) t (day)
    where w.source = %1$L and t.day is not null
    on conflict do nothing
  $waiting$, fact, days);
  delete from touched_rows where source = fact;

  for timing, firing, rows in values
    ('insert', format('after insert on %I referencing new table as new_rows for each statement', fact),
      '(select 1 as sign, * from new_rows)'),
    ('delete', format('after delete on %I referencing old table as old_rows for each statement', fact),
      '(select -1 as sign, * from old_rows)'),
    ('update', format('after update on %I referencing old table as old_rows new table as new_rows
        for each statement when (pg_trigger_depth() = 0)', fact),
      '(select -1 as sign, * from old_rows union all select 1, * from new_rows)'),
    -- Events change their record one by one, and mostly nothing that is counted: that is cheaper to see
    -- a row.
    ('trigger', format('after update on %I for each row when (pg_trigger_depth() > 0 and %s)', fact, changed),
      '(select -1 as sign, old.* union all select 1, new.*)'),
    ('truncate', format('before truncate on %I for each statement', fact),
      format('(select -1 as sign, * from %I)', fact))
  loop
    -- What came with a batch that waits is counted as it is by then, whatever became of it meanwhile.
    rows := format('(select * from %s r where not exists (select from touched_batches b
      where b.district_code = r.district_code and b.source = %L and b.batch_id = r.batch_id))', rows, fact);
    -- Locking a day that is there already, in one order for all, makes a rebuild of it wait for this
    -- change: else it could forget the day without having seen the change.
    execute format($function$
      create function minxin_%1$s_touched_by_%2$s() returns trigger
      language plpgsql as $$
      declare
        few bigint := (select count(*) from (select from %3$s r limit %6$s) n);
      begin
        if current_setting('minxin.trial', true) = 'on' then
          return null;
        end if;
        if few < %6$s and (
          select bool_and(few + minxin_rows_waiting(d.district_code) < %6$s)
          from (select distinct r.district_code from %3$s r) d)
        then
          insert into touched_rows (district_code, source, sign, image)
          select r.district_code, %1$L, r.sign, (select to_jsonb(i) from (select %5$s) i)
          from %3$s r;
        elsif tg_op = 'INSERT' and (
          select bool_and(minxin_is_new_batch(d.district_code, d.batch_id))
          from (select distinct r.district_code, r.batch_id from %3$s r) d)
        then
          insert into touched_batches (district_code, source, batch_id)
          select distinct r.district_code, %1$L, r.batch_id from %3$s r;
        else
          insert into touched_days (district_code, source, day)
          select d.district_code, %1$L, d.day
          from (select distinct r.district_code, t.day from %3$s r, unnest(array[%4$s]) t (day)) d
          where d.day is not null
          order by d.district_code, d.day
          on conflict (district_code, source, day) do update set day = excluded.day where false;
        end if;
        return null;
      end $$
    $function$, fact, timing, rows, days, image, many);
    execute format('create trigger minxin_%1$s_touched_by_%2$s %3$s execute function minxin_%1$s_touched_by_%2$s()',
      fact, timing, firing);
  end loop;
end $do$;

select minxin_watch_rows('service_cases', array['accepted_at', 'due_at', 'closed_at', 'withdrawn_at'],
  array['district_code', 'batch_id', 'origin', 'department_code', 'visits', 'rating', 'promised_days', 'worked_days'],
  'minxin_day(r.%I)');
select minxin_watch_rows('hotline_orders', array['received_at', 'due_at', 'closed_at', 'voided_at'],
  array['district_code', 'batch_id', 'origin', 'unit_code', 'rating'], 'minxin_day(r.%I)');
select minxin_watch_rows('tenders', array['awarded_on'],
  array['district_code', 'batch_id', 'origin', 'kind', 'award_fen'], 'r.%I');
