-- A red flag is held by a window: the code that was entered becomes the reference.
create function minxin_recognition_awards_window() returns trigger
language plpgsql as $$
begin
  new.window_code := case when new.kind = 'red_flag_window' then new.holder_no end;
  return new;
end $$;

create trigger minxin_recognition_awards_window
  before insert or update on recognition_awards
  for each row execute function minxin_recognition_awards_window();

-- What became of an appeal is written by its events alone; an entry stays as it was once it is appealed.
create function minxin_recognition_board_entries_kept() returns trigger
language plpgsql as $$
begin
  -- An event's own trigger writes from one level further down.
  if tg_op <> 'DELETE' and pg_trigger_depth() > 1 then return new; end if;
  if tg_op <> 'INSERT' and old.appealed_on is not null then
    perform minxin_refuse('recognition_board_entries_settled', jsonb_build_object('day', old.appealed_on));
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if num_nonnulls(new.appealed_on, new.appeal_outcome, new.decided_on, new.lifted_on) > 0 then
    perform minxin_refuse('recognition_board_entries_by_appeals');
  end if;
  return new;
end $$;

create trigger minxin_recognition_board_entries_kept
  before insert or update on recognition_board_entries
  for each row execute function minxin_recognition_board_entries_kept();
create trigger minxin_recognition_board_entries_kept_whole
  before delete on recognition_board_entries
  for each row when (old.origin <> 'simulated') execute function minxin_recognition_board_entries_kept();

-- filed → upheld or rejected, once.
create function minxin_recognition_appeal_events_apply() returns trigger
language plpgsql as $$
declare
  entry recognition_board_entries;
begin
  -- Two writers of one entry queue here; the foreign key's own lock is not in the way of this one.
  select * into entry from recognition_board_entries e
  where e.district_code = new.district_code and e.entry_no = new.entry_no for no key update;
  if new.kind = 'filed' then
    update recognition_board_entries e set appealed_on = new.day
    where e.district_code = new.district_code and e.entry_no = new.entry_no;
    return null;
  end if;
  if entry.appealed_on is null then
    perform minxin_refuse('recognition_appeal_events_filed_first');
  end if;
  if entry.decided_on is not null then
    perform minxin_refuse('recognition_appeal_events_decided_once', jsonb_build_object('day', entry.decided_on));
  end if;
  update recognition_board_entries e set
    appeal_outcome = new.kind,
    decided_on = new.day,
    lifted_on = case when new.kind = 'upheld' then new.day end
  where e.district_code = new.district_code and e.entry_no = new.entry_no;
  return null;
end $$;

create trigger minxin_recognition_appeal_events_apply
  after insert on recognition_appeal_events
  for each row execute function minxin_recognition_appeal_events_apply();

create function minxin_recognition_appeal_events_kept() returns trigger
language plpgsql as $$
begin
  perform minxin_refuse('recognition_appeal_events_kept');
  return null;
end $$;

create trigger minxin_recognition_appeal_events_kept
  before update on recognition_appeal_events
  for each row execute function minxin_recognition_appeal_events_kept();
create trigger minxin_recognition_appeal_events_kept_whole
  before delete on recognition_appeal_events
  for each row when (old.origin <> 'simulated') execute function minxin_recognition_appeal_events_kept();
