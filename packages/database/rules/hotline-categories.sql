-- Hotline categories are a tree, and an order is filed under a leaf of it (domain §4).

-- Counts the level, and refuses a circle and a parent that orders are filed under. Writers of one
-- district's tree queue, so that two of them can't close a circle together.
create function minxin_hotline_categories_place() returns trigger
language plpgsql as $$
declare
  above hotline_categories;
begin
  new.level := 1;
  if new.parent_code is null then return new; end if;
  perform pg_advisory_xact_lock(hashtext('hotline_categories'), hashtext(new.district_code));
  if tg_op = 'INSERT' or new.parent_code is distinct from old.parent_code then
    if exists (
      with recursive up as (
        select new.parent_code as code
        union
        select c.parent_code from up join hotline_categories c
          on c.district_code = new.district_code and c.code = up.code)
      select from up where code = new.code)
    then
      perform minxin_refuse('hotline_categories_circle', jsonb_build_object('category', new.name));
    end if;
  end if;
  -- Held against an order that is filed under it at this moment.
  select * into above from hotline_categories c
  where c.district_code = new.district_code and c.code = new.parent_code for update;
  if above.code is null then return new; end if;
  -- One that has others below it already is no leaf, and holds no orders.
  if not exists (select from hotline_categories c
      where c.district_code = new.district_code and c.parent_code = new.parent_code)
    and exists (select from hotline_orders o
      where o.district_code = new.district_code and o.category_code = new.parent_code)
  then
    perform minxin_refuse('hotline_categories_used', jsonb_build_object('parent', above.name));
  end if;
  new.level := above.level + 1;
  return new;
end $$;

create trigger minxin_hotline_categories_place before insert or update on hotline_categories
for each row execute function minxin_hotline_categories_place();

-- What lies below moves with a category, and finds its level when its parent came after it.
create function minxin_hotline_categories_below() returns trigger
language plpgsql as $$
begin
  update hotline_categories c set level = new.level + 1
  where c.district_code = new.district_code and c.parent_code = new.code and c.level <> new.level + 1;
  return null;
end $$;

create trigger minxin_hotline_categories_below after insert or update on hotline_categories
for each row execute function minxin_hotline_categories_below();

create function minxin_hotline_orders_leaf() returns trigger
language plpgsql as $$
declare
  filed record;
begin
  select a.order_no, c.name into filed
  from added a join hotline_categories c on c.district_code = a.district_code and c.code = a.category_code
  where exists (select from hotline_categories b
    where b.district_code = c.district_code and b.parent_code = c.code)
  limit 1;
  if found then
    perform minxin_refuse('hotline_orders_leaf',
      jsonb_build_object('order', filed.order_no, 'category', filed.name));
  end if;
  return null;
end $$;

-- Once a statement, whatever the number of orders.
create trigger minxin_hotline_orders_leaf after insert on hotline_orders
referencing new table as added for each statement execute function minxin_hotline_orders_leaf();

create function minxin_hotline_orders_leaf_again() returns trigger
language plpgsql as $$
declare
  filed text;
begin
  select c.name into filed from hotline_categories c
  where c.district_code = new.district_code and c.code = new.category_code
    and exists (select from hotline_categories b
      where b.district_code = c.district_code and b.parent_code = c.code);
  if found then
    perform minxin_refuse('hotline_orders_leaf', jsonb_build_object('order', new.order_no, 'category', filed));
  end if;
  return null;
end $$;

create trigger minxin_hotline_orders_leaf_again after update of category_code on hotline_orders
for each row when (new.category_code is distinct from old.category_code)
execute function minxin_hotline_orders_leaf_again();
