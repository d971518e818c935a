-- Three teams, two ledgers (三队两账, domain §6).

-- A member joins and leaves while the enterprise is one, is in a team only once at a time, and has one
-- household whichever team it is. Writers of one enterprise queue at its row.
create function minxin_team_members_check() returns trigger
language plpgsql as $$
declare
  enterprise enterprises;
  other team_members;
begin
  select * into enterprise from enterprises e
  where e.district_code = new.district_code and e.code = new.enterprise_code for no key update;
  if new.joined_on < enterprise.registered_on or new.joined_on >= enterprise.closed_on then
    perform minxin_refuse('team_members_enterprise_open', jsonb_build_object('joined', new.joined_on,
      'registered', enterprise.registered_on, 'closed', coalesce(enterprise.closed_on::text, '–')));
  end if;
  select * into other from team_members m
  where m.district_code = new.district_code and m.enterprise_code = new.enterprise_code
    and m.member_no = new.member_no and m.team = new.team and m.joined_on <> new.joined_on
    and daterange(m.joined_on, m.left_on) && daterange(new.joined_on, new.left_on)
  order by m.joined_on limit 1;
  if found and other.joined_on < new.joined_on then
    perform minxin_refuse('team_members_once_a_team', jsonb_build_object('member', new.member_no,
      'joined', other.joined_on, 'left', coalesce(other.left_on::text, '–')));
  elsif found then
    perform minxin_refuse('team_members_back_again', jsonb_build_object('member', new.member_no,
      'joined', new.joined_on, 'again', other.joined_on));
  end if;
  select * into other from team_members m
  where m.district_code = new.district_code and m.enterprise_code = new.enterprise_code
    and m.member_no = new.member_no and m.household_no <> new.household_no
  limit 1;
  if found then
    perform minxin_refuse('team_members_one_household', jsonb_build_object('member', new.member_no,
      'household', other.household_no));
  end if;
  return null;
end $$;

create trigger minxin_team_members_check after insert or update on team_members
for each row execute function minxin_team_members_check();

-- An enterprise serves a household while it is one, and once at a time.
create function minxin_enterprise_household_links_check() returns trigger
language plpgsql as $$
declare
  enterprise enterprises;
  other enterprise_household_links;
begin
  select * into enterprise from enterprises e
  where e.district_code = new.district_code and e.code = new.enterprise_code for no key update;
  if new.from_day < enterprise.registered_on or new.from_day >= enterprise.closed_on then
    perform minxin_refuse('enterprise_household_links_enterprise_open', jsonb_build_object('from', new.from_day,
      'registered', enterprise.registered_on, 'closed', coalesce(enterprise.closed_on::text, '–')));
  end if;
  select * into other from enterprise_household_links l
  where l.district_code = new.district_code and l.enterprise_code = new.enterprise_code
    and l.household_no = new.household_no and l.from_day <> new.from_day
    and daterange(l.from_day, l.until_day) && daterange(new.from_day, new.until_day)
  order by l.from_day limit 1;
  if found and other.from_day < new.from_day then
    perform minxin_refuse('enterprise_household_links_once', jsonb_build_object('household', new.household_no,
      'from', other.from_day, 'until', coalesce(other.until_day::text, '–')));
  elsif found then
    perform minxin_refuse('enterprise_household_links_again', jsonb_build_object('household', new.household_no,
      'from', new.from_day, 'again', other.from_day));
  end if;
  return null;
end $$;

create trigger minxin_enterprise_household_links_check after insert or update on enterprise_household_links
for each row execute function minxin_enterprise_household_links_check();

-- An enterprise corrected so that it was none when a member joined or a household came to be served.
create function minxin_enterprises_still_open() returns trigger
language plpgsql as $$
declare
  began record;
begin
  select min(b.day) as first, max(b.day) as last into began from (
    select m.joined_on as day from team_members m
    where m.district_code = new.district_code and m.enterprise_code = new.code
    union all
    select l.from_day from enterprise_household_links l
    where l.district_code = new.district_code and l.enterprise_code = new.code
  ) b;
  if began.first < new.registered_on then
    perform minxin_refuse('enterprises_registered_first', jsonb_build_object(
      'registered', new.registered_on, 'day', began.first));
  end if;
  if began.last >= new.closed_on then
    perform minxin_refuse('enterprises_closed_last', jsonb_build_object(
      'closed', new.closed_on, 'day', began.last));
  end if;
  return null;
end $$;

create trigger minxin_enterprises_still_open after update of registered_on, closed_on on enterprises
for each row execute function minxin_enterprises_still_open();

-- The first day that an enterprise's books are open from; null while no month is closed. Waits for a
-- closing that is under way, and makes the next one wait.
create function minxin_ledger_month_closings_open_from(district text, enterprise text) returns date
language plpgsql as $$
begin
  perform from enterprises e where e.district_code = district and e.code = enterprise for share;
  return (select max(c.month) + interval '1 month' from ledger_month_closings c
    where c.district_code = district and c.enterprise_code = enterprise);
end $$;

-- Nothing is booked into a closed month or removed from one; a voucher is reversed once, on its own day
-- or later. Two that would reverse it queue at its row.
create function minxin_ledger_vouchers_booked() returns trigger
language plpgsql as $$
declare
  voucher ledger_vouchers := case when tg_op = 'DELETE' then old else new end;
  reversed date;
  other text;
begin
  if voucher.booked_on < minxin_ledger_month_closings_open_from(voucher.district_code, voucher.enterprise_code) then
    perform minxin_refuse('ledger_vouchers_month_open', jsonb_build_object('voucher', voucher.voucher_no,
      'month', to_char(voucher.booked_on, 'YYYY-MM')));
  end if;
  if tg_op = 'INSERT' and voucher.reverses_no is not null then
    select v.booked_on into reversed from ledger_vouchers v
    where v.district_code = voucher.district_code and v.enterprise_code = voucher.enterprise_code
      and v.voucher_no = voucher.reverses_no for no key update;
    if voucher.booked_on < reversed then
      perform minxin_refuse('ledger_vouchers_reversed_later', jsonb_build_object('voucher', voucher.reverses_no,
        'booked', reversed));
    end if;
    select v.voucher_no into other from ledger_vouchers v
    where v.district_code = voucher.district_code and v.enterprise_code = voucher.enterprise_code
      and v.reverses_no = voucher.reverses_no;
    if found then
      perform minxin_refuse('ledger_vouchers_reversed_once', jsonb_build_object('voucher', voucher.reverses_no,
        'by', other));
    end if;
  end if;
  return voucher;
end $$;

create trigger minxin_ledger_vouchers_booked before insert on ledger_vouchers
for each row execute function minxin_ledger_vouchers_booked();
create trigger minxin_ledger_vouchers_removed before delete on ledger_vouchers
for each row when (old.origin <> 'simulated') execute function minxin_ledger_vouchers_booked();

-- A voucher's lines share its month.
create function minxin_ledger_lines_booked() returns trigger
language plpgsql as $$
declare
  line ledger_lines := case when tg_op = 'DELETE' then old else new end;
  booked date;
begin
  select v.booked_on into booked from ledger_vouchers v
  where v.district_code = line.district_code and v.enterprise_code = line.enterprise_code
    and v.voucher_no = line.voucher_no;
  if booked < minxin_ledger_month_closings_open_from(line.district_code, line.enterprise_code) then
    perform minxin_refuse('ledger_lines_month_open', jsonb_build_object('voucher', line.voucher_no,
      'month', to_char(booked, 'YYYY-MM')));
  end if;
  return line;
end $$;

create trigger minxin_ledger_lines_booked before insert on ledger_lines
for each row execute function minxin_ledger_lines_booked();
create trigger minxin_ledger_lines_removed before delete on ledger_lines
for each row when (old.origin <> 'simulated') execute function minxin_ledger_lines_booked();

-- What was booked stays as it is, also in an open month.
create function minxin_ledger_vouchers_kept() returns trigger
language plpgsql as $$
begin
  perform minxin_refuse('ledger_vouchers_kept', jsonb_build_object('voucher', old.voucher_no));
  return null;
end $$;

create trigger minxin_ledger_vouchers_kept before update on ledger_vouchers
for each row when (
  (old.district_code, old.enterprise_code, old.voucher_no, old.booked_on, old.recorded_on, old.summary, old.reverses_no)
  is distinct from
  (new.district_code, new.enterprise_code, new.voucher_no, new.booked_on, new.recorded_on, new.summary, new.reverses_no))
execute function minxin_ledger_vouchers_kept();

create function minxin_ledger_lines_kept() returns trigger
language plpgsql as $$
begin
  perform minxin_refuse('ledger_lines_kept', jsonb_build_object('voucher', old.voucher_no, 'line', old.line_no));
  return null;
end $$;

create trigger minxin_ledger_lines_kept before update on ledger_lines
for each row when (
  (old.district_code, old.enterprise_code, old.voucher_no, old.line_no, old.account_code, old.debit_fen, old.credit_fen)
  is distinct from
  (new.district_code, new.enterprise_code, new.voucher_no, new.line_no, new.account_code, new.debit_fen, new.credit_fen))
execute function minxin_ledger_lines_kept();

-- At the end of the transaction a voucher has two lines or more, its debits equal its credits, and a
-- reversal leaves nothing of what it reverses on any account.
create function minxin_ledger_vouchers_balanced() returns trigger
language plpgsql as $$
declare
  voucher ledger_vouchers;
  place record;
  total record;
  left_over record;
begin
  if tg_op = 'DELETE' then place := old; else place := new; end if;
  select * into voucher from ledger_vouchers v
  where v.district_code = place.district_code and v.enterprise_code = place.enterprise_code
    and v.voucher_no = place.voucher_no;
  if not found then return null; end if;
  select count(*) as lines, coalesce(sum(debit_fen), 0) as debit, coalesce(sum(credit_fen), 0) as credit
  into total from ledger_lines l
  where l.district_code = voucher.district_code and l.enterprise_code = voucher.enterprise_code
    and l.voucher_no = voucher.voucher_no;
  if total.lines < 2 then
    perform minxin_refuse('ledger_vouchers_two_lines', jsonb_build_object('voucher', voucher.voucher_no,
      'lines', total.lines));
  end if;
  if total.debit <> total.credit then
    perform minxin_refuse('ledger_vouchers_balanced', jsonb_build_object('voucher', voucher.voucher_no,
      'debit', minxin_yuan(total.debit), 'credit', minxin_yuan(total.credit),
      'difference', minxin_yuan(abs(total.debit - total.credit))));
  end if;
  if voucher.reverses_no is not null then
    select l.account_code as account, sum(l.debit_fen - l.credit_fen) as amount into left_over
    from ledger_lines l
    where l.district_code = voucher.district_code and l.enterprise_code = voucher.enterprise_code
      and l.voucher_no in (voucher.voucher_no, voucher.reverses_no)
    group by l.account_code having sum(l.debit_fen - l.credit_fen) <> 0
    order by l.account_code limit 1;
    if found then
      perform minxin_refuse('ledger_vouchers_reversal_mirrors', jsonb_build_object(
        'voucher', voucher.voucher_no, 'reversed', voucher.reverses_no, 'account', left_over.account,
        'amount', minxin_yuan(abs(left_over.amount))));
    end if;
  end if;
  return null;
end $$;

create constraint trigger minxin_ledger_vouchers_balanced after insert on ledger_vouchers
deferrable initially deferred for each row execute function minxin_ledger_vouchers_balanced();
create constraint trigger minxin_ledger_lines_balanced after insert on ledger_lines
deferrable initially deferred for each row execute function minxin_ledger_vouchers_balanced();
create constraint trigger minxin_ledger_lines_removed_balanced after delete on ledger_lines
deferrable initially deferred for each row when (old.origin <> 'simulated')
execute function minxin_ledger_vouchers_balanced();

-- At the end of the transaction no cash account is below zero on any day. An account is judged once a
-- transaction, however many of its lines came in: those judged are listed in a setting of the
-- transaction, which every statement that books begins anew.
create function minxin_ledger_lines_begin() returns trigger
language plpgsql as $$
begin
  perform set_config('minxin.cash_judged', '', true);
  return null;
end $$;

create trigger minxin_ledger_lines_begin before insert or delete on ledger_lines
for each statement execute function minxin_ledger_lines_begin();

create function minxin_ledger_accounts_cash_floor() returns trigger
language plpgsql as $$
declare
  line ledger_lines := case when tg_op = 'DELETE' then old else new end;
  place text := '[' || line.district_code || '/' || line.enterprise_code || '/' || line.account_code || ']';
  account ledger_accounts;
  short record;
begin
  if position(place in coalesce(current_setting('minxin.cash_judged', true), '')) > 0 then return null; end if;
  -- All cash accounts of the enterprise, in one order: two writers queue and can't lock each other out.
  perform from ledger_accounts a
  where a.district_code = line.district_code and a.enterprise_code = line.enterprise_code and a.kind = 'asset_cash'
  order by a.code for no key update;
  select * into account from ledger_accounts a
  where a.district_code = line.district_code and a.enterprise_code = line.enterprise_code
    and a.code = line.account_code;
  if account.kind <> 'asset_cash' then return null; end if;
  select b.day, b.balance into short from (
    select v.booked_on as day, sum(sum(l.debit_fen - l.credit_fen)) over (order by v.booked_on) as balance
    from ledger_lines l
    join ledger_vouchers v on v.district_code = l.district_code and v.enterprise_code = l.enterprise_code
      and v.voucher_no = l.voucher_no
    where l.district_code = line.district_code and l.enterprise_code = line.enterprise_code
      and l.account_code = line.account_code
    group by v.booked_on
  ) b where b.balance < 0 order by b.day limit 1;
  if found then
    perform minxin_refuse('ledger_accounts_cash_floor', jsonb_build_object('account', account.name,
      'day', short.day, 'balance', minxin_yuan(short.balance)));
  end if;
  perform set_config('minxin.cash_judged', coalesce(current_setting('minxin.cash_judged', true), '') || place, true);
  return null;
end $$;

create constraint trigger minxin_ledger_accounts_cash_floor after insert on ledger_lines
deferrable initially deferred for each row when (new.credit_fen > 0)
execute function minxin_ledger_accounts_cash_floor();
create constraint trigger minxin_ledger_accounts_cash_removed after delete on ledger_lines
deferrable initially deferred for each row when (old.debit_fen > 0 and old.origin <> 'simulated')
execute function minxin_ledger_accounts_cash_floor();

-- An account that is booked on keeps its kind: what was a cash account stays one.
create function minxin_ledger_accounts_kind_kept() returns trigger
language plpgsql as $$
begin
  if exists (select from ledger_lines l where l.district_code = old.district_code
    and l.enterprise_code = old.enterprise_code and l.account_code = old.code) then
    perform minxin_refuse('ledger_accounts_kind_kept', jsonb_build_object('account', old.name));
  end if;
  return new;
end $$;

create trigger minxin_ledger_accounts_kind_kept before update on ledger_accounts
for each row when (old.kind <> new.kind) execute function minxin_ledger_accounts_kind_kept();

-- Months are closed one after the other, the first with nothing booked before it, and not before what
-- is booked in them was recorded.
create function minxin_ledger_month_closings_in_order() returns trigger
language plpgsql as $$
declare
  expected date;
  recorded date;
begin
  perform from enterprises e
  where e.district_code = new.district_code and e.code = new.enterprise_code for no key update;
  select max(c.month) + interval '1 month' into expected from ledger_month_closings c
  where c.district_code = new.district_code and c.enterprise_code = new.enterprise_code and c.month < new.month;
  if expected is null then
    select date_trunc('month', min(v.booked_on)) into expected from ledger_vouchers v
    where v.district_code = new.district_code and v.enterprise_code = new.enterprise_code
      and v.booked_on < new.month;
  end if;
  if expected is null then
    select c.month - interval '1 month' into expected from ledger_month_closings c
    where c.district_code = new.district_code and c.enterprise_code = new.enterprise_code and c.month > new.month
    order by c.month limit 1;
  end if;
  if expected <> new.month then
    perform minxin_refuse('ledger_month_closings_in_order', jsonb_build_object(
      'month', to_char(new.month, 'YYYY-MM'), 'expected', to_char(expected, 'YYYY-MM')));
  end if;
  select max(v.recorded_on) into recorded from ledger_vouchers v
  where v.district_code = new.district_code and v.enterprise_code = new.enterprise_code
    and v.booked_on >= new.month and v.booked_on < new.month + interval '1 month';
  if recorded > new.closed_on then
    perform minxin_refuse('ledger_month_closings_all_recorded', jsonb_build_object(
      'month', to_char(new.month, 'YYYY-MM'), 'recorded', recorded));
  end if;
  return null;
end $$;

create trigger minxin_ledger_month_closings_in_order after insert on ledger_month_closings
for each row execute function minxin_ledger_month_closings_in_order();

create function minxin_ledger_month_closings_kept() returns trigger
language plpgsql as $$
begin
  perform minxin_refuse('ledger_month_closings_kept', jsonb_build_object('month', to_char(old.month, 'YYYY-MM')));
  return null;
end $$;

create trigger minxin_ledger_month_closings_kept before update on ledger_month_closings
for each row when ((old.district_code, old.enterprise_code, old.month, old.closed_on)
  is distinct from (new.district_code, new.enterprise_code, new.month, new.closed_on))
execute function minxin_ledger_month_closings_kept();
create trigger minxin_ledger_month_closings_removed before delete on ledger_month_closings
for each row when (old.origin <> 'simulated') execute function minxin_ledger_month_closings_kept();
