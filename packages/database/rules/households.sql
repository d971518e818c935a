-- Households over time: they end by merging or splitting, and their members are in one at a time.

-- The day a household ended: the first change that it went into and did not come out of.
create function minxin_households_end(district text, household text) returns date
language sql stable as $$
  select min(c.happened_on)
  from household_change_parties p
  join household_changes c on c.district_code = p.district_code and c.change_no = p.change_no
  where p.district_code = district and p.household_no = household and p.role = 'from'
    and not exists (
      select from household_change_parties t
      where t.district_code = p.district_code and t.change_no = p.change_no
        and t.household_no = p.household_no and t.role = 'to')
$$;

-- Also queues two changes of one household, and a change with an entry of a member or an income.
create function minxin_household_change_parties_end() returns trigger
language plpgsql as $$
declare
  party household_change_parties := coalesce(new, old);
begin
  perform from households h
  where h.district_code = party.district_code and h.household_no = party.household_no
  for no key update;
  update households h
  set ended_on = minxin_households_end(h.district_code, h.household_no)
  where h.district_code = party.district_code and h.household_no = party.household_no
    and h.ended_on is distinct from minxin_households_end(h.district_code, h.household_no);
  return null;
end $$;
create trigger minxin_household_change_parties_end after insert or delete on household_change_parties
for each row execute function minxin_household_change_parties_end();

-- `ended_on` is nobody's to write.
create function minxin_households_ended_by_change() returns trigger
language plpgsql as $$
begin
  if new.ended_on is distinct from minxin_households_end(new.district_code, new.household_no) then
    perform minxin_refuse('households_ended_by_change', jsonb_build_object('household', new.household_no));
  end if;
  return null;
end $$;
create trigger minxin_households_ended_by_change after update of ended_on on households
for each row execute function minxin_households_ended_by_change();
create trigger minxin_households_ended_on_entry after insert on households
for each row when (new.ended_on is not null) execute function minxin_households_ended_by_change();

-- A change as a whole, once all its parties are known.
create function minxin_household_changes_whole() returns trigger
language plpgsql as $$
declare
  district text := coalesce(new.district_code, old.district_code);
  no text := coalesce(new.change_no, old.change_no);
  change household_changes;
  befores int;
  afters int;
  party record;
begin
  select * into change from household_changes c where c.district_code = district and c.change_no = no;
  if change.change_no is null then return null; end if;
  select count(*) filter (where p.role = 'from'), count(*) filter (where p.role = 'to')
  into befores, afters
  from household_change_parties p where p.district_code = district and p.change_no = no;
  if change.kind = 'split' and (befores <> 1 or afters < 2) then
    perform minxin_refuse('household_changes_split',
      jsonb_build_object('change', no, 'from', befores, 'to', afters));
  elsif change.kind = 'merge' and (befores < 2 or afters <> 1) then
    perform minxin_refuse('household_changes_merge',
      jsonb_build_object('change', no, 'from', befores, 'to', afters));
  end if;
  for party in
    select h.household_no, h.ended_on, minxin_households_later(district, h.household_no, h.ended_on) as later
    from households h
    where h.district_code = district and h.ended_on is not null and h.household_no in (
      select p.household_no from household_change_parties p
      where p.district_code = district and p.change_no = no)
  loop
    if minxin_household_change_parties_after_end(district, no, party.household_no) then
      perform minxin_refuse('household_change_parties_ended', jsonb_build_object(
        'household', party.household_no, 'ended', party.ended_on, 'day', change.happened_on));
    end if;
    if party.later is not null then
      perform minxin_refuse('household_change_parties_later', jsonb_build_object(
        'household', party.household_no, 'ended', party.ended_on, 'later', party.later));
    end if;
  end loop;
  return null;
end $$;
create constraint trigger minxin_household_changes_whole after insert or update on household_changes
deferrable initially deferred for each row execute function minxin_household_changes_whole();
create constraint trigger minxin_household_change_parties_whole after insert or update on household_change_parties
deferrable initially deferred for each row execute function minxin_household_changes_whole();
create constraint trigger minxin_household_change_parties_left after delete on household_change_parties
deferrable initially deferred for each row when (old.origin <> 'simulated')
execute function minxin_household_changes_whole();

-- Whether a household takes part in a change although another has ended it by then.
create function minxin_household_change_parties_after_end(district text, change text, household text) returns boolean
language sql stable as $$
  select exists (
    select from household_changes here, household_change_parties p
    join household_changes c on c.district_code = p.district_code and c.change_no = p.change_no
    where here.district_code = district and here.change_no = change
      and p.district_code = district and p.household_no = household and p.role = 'from'
      and p.change_no <> change and c.happened_on <= here.happened_on
      and not exists (
        select from household_change_parties t
        where t.district_code = p.district_code and t.change_no = p.change_no
          and t.household_no = p.household_no and t.role = 'to'))
$$;

-- What is on record of a household after its end, as words; null where nothing is.
create function minxin_households_later(district text, household text, ended date) returns text
language sql stable as $$
  select coalesce(
    (select c.change_no from household_change_parties p
      join household_changes c on c.district_code = p.district_code and c.change_no = p.change_no
      where p.district_code = district and p.household_no = household and c.happened_on > ended limit 1),
    (select m.member_no from household_members m
      where m.district_code = district and m.household_no = household and m.joined_on >= ended limit 1),
    (select i.year::text from household_incomes i
      where i.district_code = district and i.household_no = household
        and i.year > extract(year from ended) limit 1))
$$;

-- An income of a year after the household's last.
create function minxin_household_incomes_ended() returns trigger
language plpgsql as $$
declare
  ended date;
begin
  select h.ended_on into ended from households h
  where h.district_code = new.district_code and h.household_no = new.household_no
  for share;
  if new.year > extract(year from ended) then
    perform minxin_refuse('household_incomes_ended', jsonb_build_object(
      'household', new.household_no, 'ended', ended, 'year', new.year));
  end if;
  return null;
end $$;
create trigger minxin_household_incomes_ended after insert or update of household_no, year on household_incomes
for each row execute function minxin_household_incomes_ended();

-- A member's stays follow one another; two entries of one member queue, though no row is there yet to
-- lock. The keys are few, so that a large load does not run out of locks.
create function minxin_household_members_stay() returns trigger
language plpgsql as $$
declare
  ended date;
  other record;
begin
  perform pg_advisory_xact_lock(
    hashtext('household_members'), hashtext(new.district_code || '/' || new.member_no) & 255);
  select h.ended_on into ended from households h
  where h.district_code = new.district_code and h.household_no = new.household_no
  for no key update;
  if new.joined_on >= ended then
    perform minxin_refuse('household_members_ended', jsonb_build_object(
      'household', new.household_no, 'ended', ended, 'day', new.joined_on));
  end if;
  select m.household_no, m.joined_on into other
  from household_members m
  join households h on h.district_code = m.district_code and h.household_no = m.household_no
  where m.district_code = new.district_code and m.member_no = new.member_no and m.joined_on <> new.joined_on
    and m.joined_on < coalesce(least(new.left_on, ended), 'infinity')
    and new.joined_on < coalesce(least(m.left_on, h.ended_on), 'infinity')
  order by m.joined_on limit 1;
  if found then
    perform minxin_refuse('household_members_one_household', jsonb_build_object(
      'member', new.member_no, 'household', other.household_no, 'since', other.joined_on));
  end if;
  if new.relation = 'head' then
    select m.member_no, m.joined_on into other
    from household_members m
    where m.district_code = new.district_code and m.household_no = new.household_no
      and m.relation = 'head' and (m.member_no, m.joined_on) <> (new.member_no, new.joined_on)
      and m.joined_on < coalesce(new.left_on, 'infinity') and new.joined_on < coalesce(m.left_on, 'infinity')
    limit 1;
    if found then
      perform minxin_refuse('household_members_one_head', jsonb_build_object(
        'household', new.household_no, 'member', other.member_no, 'since', other.joined_on));
    end if;
  end if;
  return null;
end $$;
create trigger minxin_household_members_stay
after insert or update of member_no, household_no, relation, joined_on, left_on on household_members
for each row execute function minxin_household_members_stay();
