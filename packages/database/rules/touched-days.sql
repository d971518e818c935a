-- The days of the facts that rollups read. Whoever changes a row, by a batch, by a trigger or by hand,
-- its days before and after are written down; the next batch rebuilds them in the rollups, and until
-- then no rollup of that fact is read. `times` is every time that a measure in a rollup counts on,
-- `others` is what else its cells are made of: packages/metrics/src/rollups/touched-days.db.test.ts holds
-- both against the models. What is only tried is taken back: it writes no days down, for which others
-- would wait.

create function minxin_watch_days(fact text, times text[], others text[], day text) returns void
language plpgsql as $do$
declare
  days text := (select string_agg(format(day, time), ', ') from unnest(times) time);
  changed text := (
    select format('(%s) is distinct from (%s)', string_agg('old.' || name, ', '), string_agg('new.' || name, ', '))
    from unnest(times || others) name);
  timing text;
  firing text;
  rows text;
begin
  for timing, firing, rows in values
    ('insert', format('after insert on %I referencing new table as new_rows for each statement', fact), 'new_rows'),
    ('delete', format('after delete on %I referencing old table as old_rows for each statement', fact), 'old_rows'),
    ('update', format('after update on %I referencing old table as old_rows new table as new_rows
        for each statement when (pg_trigger_depth() = 0)', fact),
      '(select * from old_rows union all select * from new_rows)'),
    -- Events change their record one by one, and mostly nothing that is counted: that is cheaper to see
    -- a row.
    ('trigger', format('after update on %I for each row when (pg_trigger_depth() > 0 and %s)', fact, changed),
      '(select old.* union all select new.*)'),
    ('truncate', format('before truncate on %I for each statement', fact), quote_ident(fact))
  loop
    -- Locking a day that is there already, in one order for all, makes a rebuild of it wait for this
    -- change: else it could forget the day without having seen the change.
    execute format($function$
      create function minxin_%1$s_touched_by_%2$s() returns trigger
      language plpgsql as $$
      begin
        if current_setting('minxin.trial', true) = 'on' then
          return null;
        end if;
        insert into touched_days (district_code, source, day)
        select d.district_code, %1$L, d.day
        from (select distinct r.district_code, t.day from %3$s r, unnest(array[%4$s]) t (day)) d
        where d.day is not null
        order by d.district_code, d.day
        on conflict (district_code, source, day) do update set day = excluded.day where false;
        return null;
      end $$
    $function$, fact, timing, rows, days);
    execute format('create trigger minxin_%1$s_touched_by_%2$s %3$s execute function minxin_%1$s_touched_by_%2$s()',
      fact, timing, firing);
  end loop;
end $do$;

select minxin_watch_days('service_cases', array['accepted_at', 'due_at', 'closed_at', 'withdrawn_at'],
  array['district_code', 'origin', 'department_code', 'visits', 'rating'], 'minxin_day(r.%I)');
select minxin_watch_days('hotline_orders', array['received_at', 'due_at', 'closed_at', 'voided_at'],
  array['district_code', 'origin', 'unit_code', 'rating'], 'minxin_day(r.%I)');
select minxin_watch_days('tenders', array['awarded_on'],
  array['district_code', 'origin', 'kind', 'award_fen'], 'r.%I');
