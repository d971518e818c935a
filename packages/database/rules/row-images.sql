-- Rows as they were before a batch, for taking it back. A batch that can be taken back says its number
-- in `minxin.batch`; what a trigger changes behind a batch follows from it, and comes back with it.

create function minxin_keep_image() returns trigger
language plpgsql as $$
begin
  insert into row_images (district_code, batch_id, table_name, written_by, operation, image)
  values (old.district_code, current_setting('minxin.batch')::bigint, tg_table_name, old.batch_id, lower(tg_op), to_jsonb(old));
  return null;
end $$;

do $do$
declare
  records text;
begin
  for records in
    select c.table_name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
      and c.column_name in ('batch_id', 'source_row')
    group by c.table_name having count(*) = 2
  loop
    execute format($trigger$
      create trigger minxin_%1$s_image_before_update after update on %1$I for each row
      when (coalesce(current_setting('minxin.batch', true), '') <> '' and old.batch_id is distinct from new.batch_id)
      execute function minxin_keep_image()
    $trigger$, records);
    execute format($trigger$
      create trigger minxin_%1$s_image_before_delete after delete on %1$I for each row
      when (coalesce(current_setting('minxin.batch', true), '') <> '' and pg_trigger_depth() = 0)
      execute function minxin_keep_image()
    $trigger$, records);
  end loop;
end $do$;
