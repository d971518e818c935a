-- Factories, what is let of them, and the rent: never more area than there is, never more rent than
-- the contract's.

-- The day between two on which most of a factory is let, and how much. What is let only changes on
-- days on which a lease begins.
create function minxin_factory_leases_peak(district text, factory text, from_day date, to_day date)
returns table (day date, leased numeric)
language sql stable as $$
  select d.day, sum(l.leased_m2)
  from (
    select minxin_factory_leases_peak.from_day as day
    union
    select s.from_day from factory_leases s
    where s.district_code = district and s.factory_no = factory
      and s.from_day between minxin_factory_leases_peak.from_day and minxin_factory_leases_peak.to_day
  ) d
  join factory_leases l on l.district_code = district and l.factory_no = factory
    and d.day between l.from_day and l.to_day
  group by d.day order by 2 desc, 1 limit 1
$$;

create function minxin_factory_leases_area() returns trigger
language plpgsql as $$
declare
  factory factories;
  peak record;
begin
  select * into factory from factories f
  where f.district_code = new.district_code and f.factory_no = new.factory_no
  for no key update;
  if new.from_day < factory.built_on then
    perform minxin_refuse('factory_leases_built', jsonb_build_object(
      'factory', factory.name, 'built', factory.built_on, 'from', new.from_day));
  end if;
  select * into peak
  from minxin_factory_leases_peak(new.district_code, new.factory_no, new.from_day, new.to_day);
  if peak.leased > factory.area_m2 then
    perform minxin_refuse('factory_leases_area', jsonb_build_object(
      'factory', factory.name, 'area', factory.area_m2, 'day', peak.day, 'leased', peak.leased));
  end if;
  return null;
end $$;
create trigger minxin_factory_leases_area
after insert or update of factory_no, leased_m2, from_day, to_day on factory_leases
for each row execute function minxin_factory_leases_area();

-- A factory corrected to be smaller or younger than what is let of it.
create function minxin_factories_leased() returns trigger
language plpgsql as $$
declare
  peak record;
  first date;
begin
  select * into peak
  from minxin_factory_leases_peak(new.district_code, new.factory_no, '-infinity', 'infinity');
  if peak.leased > new.area_m2 then
    perform minxin_refuse('factories_leased_area', jsonb_build_object(
      'factory', new.name, 'area', new.area_m2, 'day', peak.day, 'leased', peak.leased));
  end if;
  select min(l.from_day) into first from factory_leases l
  where l.district_code = new.district_code and l.factory_no = new.factory_no;
  if first < new.built_on then
    perform minxin_refuse('factories_leased_before', jsonb_build_object(
      'factory', new.name, 'built', new.built_on, 'from', first));
  end if;
  return null;
end $$;
create trigger minxin_factories_leased after update of area_m2, built_on on factories
for each row execute function minxin_factories_leased();

-- Instalments fall within the lease, and add up to its rent.
create function minxin_lease_rents_term() returns trigger
language plpgsql as $$
declare
  lease factory_leases;
begin
  select * into lease from factory_leases l
  where l.district_code = new.district_code and l.lease_no = new.lease_no;
  if new.due_on not between lease.from_day and lease.to_day then
    perform minxin_refuse('lease_rents_term', jsonb_build_object(
      'lease', new.lease_no, 'day', new.due_on, 'from', lease.from_day, 'to', lease.to_day));
  end if;
  return null;
end $$;
create trigger minxin_lease_rents_term after insert or update on lease_rents
for each row execute function minxin_lease_rents_term();

create function minxin_factory_leases_rents() returns trigger
language plpgsql as $$
declare
  district text := coalesce(new.district_code, old.district_code);
  no text := coalesce(new.lease_no, old.lease_no);
  rent bigint;
  due numeric;
begin
  select l.rent_fen into rent from factory_leases l
  where l.district_code = district and l.lease_no = no;
  if rent is null then return null; end if;
  select coalesce(sum(r.due_fen), 0) into due from lease_rents r
  where r.district_code = district and r.lease_no = no;
  if due <> rent then
    perform minxin_refuse('factory_leases_rents', jsonb_build_object(
      'lease', no, 'rent', minxin_yuan(rent), 'due', minxin_yuan(due)));
  end if;
  return null;
end $$;
create constraint trigger minxin_factory_leases_rents after insert or update on factory_leases
deferrable initially deferred for each row execute function minxin_factory_leases_rents();
create constraint trigger minxin_lease_rents_sum after insert or update on lease_rents
deferrable initially deferred for each row execute function minxin_factory_leases_rents();
create constraint trigger minxin_lease_rents_left after delete on lease_rents
deferrable initially deferred for each row when (old.origin <> 'simulated')
execute function minxin_factory_leases_rents();

-- A payment: not before the contract, and never more in all than its rents.
create function minxin_rent_payments_paid() returns trigger
language plpgsql as $$
declare
  lease factory_leases;
  due numeric;
  paid numeric;
begin
  select * into lease from factory_leases l
  where l.district_code = new.district_code and l.lease_no = new.lease_no
  for no key update;
  if new.paid_on < lease.signed_on then
    perform minxin_refuse('rent_payments_signed', jsonb_build_object(
      'lease', new.lease_no, 'signed', lease.signed_on, 'day', new.paid_on));
  end if;
  select coalesce(sum(r.due_fen), 0) into due from lease_rents r
  where r.district_code = new.district_code and r.lease_no = new.lease_no;
  select coalesce(sum(p.amount_fen), 0) into paid from rent_payments p
  where p.district_code = new.district_code and p.lease_no = new.lease_no;
  if paid > due then
    perform minxin_refuse('rent_payments_paid', jsonb_build_object(
      'lease', new.lease_no, 'due', minxin_yuan(due), 'left', minxin_yuan(greatest(due - (paid - new.amount_fen), 0)),
      'amount', minxin_yuan(new.amount_fen)));
  end if;
  return null;
end $$;
create trigger minxin_rent_payments_paid after insert on rent_payments
for each row execute function minxin_rent_payments_paid();

-- What was received stays as it was entered.
create function minxin_rent_payments_kept() returns trigger
language plpgsql as $$
begin
  perform minxin_refuse('rent_payments_kept', jsonb_build_object('payment', old.payment_no));
  return null;
end $$;
create trigger minxin_rent_payments_kept before update or delete on rent_payments
for each row when (old.origin <> 'simulated') execute function minxin_rent_payments_kept();
