-- Briefings (期次): what was frozen stays frozen, and what was published stays as it was given out.

create function minxin_briefing_revisions_stay() returns trigger language plpgsql as $$
begin
  if old.state = 'published' then
    perform minxin_refuse('briefing_revisions_published', jsonb_build_object('revision', old.number));
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if (old.frozen, old.content_hash, old.data_version, old.frozen_at, old.frozen_by)
    is distinct from (new.frozen, new.content_hash, new.data_version, new.frozen_at, new.frozen_by) then
    perform minxin_refuse('briefing_revisions_frozen', jsonb_build_object('revision', old.number));
  end if;
  return new;
end $$;
create trigger briefing_revisions_stay before update or delete on briefing_revisions
for each row execute function minxin_briefing_revisions_stay();

-- Edits and files of a published revision; the files are written just before it is published.
create function minxin_briefing_parts_stay() returns trigger language plpgsql as $$
declare
  part record := case when tg_op = 'DELETE' then old else new end;
begin
  perform from briefing_revisions r
  where r.district_code = part.district_code and r.briefing_id = part.briefing_id
    and r.number = part.revision and r.state = 'published'
  for share;
  if found then
    perform minxin_refuse('briefing_revisions_published', jsonb_build_object('revision', part.revision));
  end if;
  return part;
end $$;
create trigger briefing_edits_stay before insert or update or delete on briefing_edits
for each row execute function minxin_briefing_parts_stay();
create trigger briefing_files_stay before insert or update or delete on briefing_files
for each row execute function minxin_briefing_parts_stay();
