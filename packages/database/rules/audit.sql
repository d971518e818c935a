-- The audit log: rows are added, never changed. They go only by keeping policy, oldest first.

create function minxin_audit_events_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'TRUNCATE' then perform minxin_refuse('audit_events_append_only'); end if;
  if tg_op = 'DELETE' then
    if old.at > now() - interval '6 months' then
      perform minxin_refuse('audit_events_kept', jsonb_build_object('sequence', old.sequence));
    end if;
    -- What goes is covered by a row of the chain that says up to where it went, and with what hash.
    perform from audit_events p
    where p.district_code = old.district_code and p.event = 'pruned'
      and (p.details ->> 'through')::bigint >= old.sequence and p.sequence > old.sequence;
    if found then return old; end if;
  end if;
  perform minxin_refuse('audit_events_append_only');
  return null;
end $$;
create trigger audit_events_stay before update or delete on audit_events
for each row execute function minxin_audit_events_stay();
create trigger audit_events_not_truncated before truncate on audit_events
for each statement execute function minxin_audit_events_stay();

-- The head only moves on.
create function minxin_audit_heads_move_on() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.district_code = old.district_code and new.sequence >= old.sequence
      and (new.sequence > old.sequence or new.hash = old.hash) then return new; end if;
  end if;
  perform minxin_refuse('audit_heads_move_on');
  return null;
end $$;
create trigger audit_heads_move_on before update or delete on audit_heads
for each row execute function minxin_audit_heads_move_on();
create trigger audit_heads_not_truncated before truncate on audit_heads
for each statement execute function minxin_audit_heads_move_on();
