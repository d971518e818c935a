CREATE TABLE "household_change_parties" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"change_no" text NOT NULL,
	"household_no" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "household_change_parties_pk" PRIMARY KEY("district_code","change_no","household_no","role"),
	CONSTRAINT "household_change_parties_role" CHECK ("household_change_parties"."role" in ('from', 'to'))
);
--> statement-breakpoint
CREATE TABLE "household_changes" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"change_no" text NOT NULL,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"document" text NOT NULL,
	CONSTRAINT "household_changes_district_code_change_no_pk" PRIMARY KEY("district_code","change_no"),
	CONSTRAINT "household_changes_kind" CHECK ("household_changes"."kind" in ('split', 'merge')),
	CONSTRAINT "household_changes_document" CHECK (btrim("household_changes"."document") <> '')
);
--> statement-breakpoint
CREATE TABLE "household_members" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"member_no" text NOT NULL,
	"household_no" text NOT NULL,
	"relation" text NOT NULL,
	"joined_on" date NOT NULL,
	"joined_how" text NOT NULL,
	"left_on" date,
	CONSTRAINT "household_members_district_code_member_no_joined_on_pk" PRIMARY KEY("district_code","member_no","joined_on"),
	CONSTRAINT "household_members_stay" CHECK ("household_members"."joined_on" < "household_members"."left_on"),
	CONSTRAINT "household_members_relation" CHECK ("household_members"."relation" in ('head', 'spouse', 'child', 'child_in_law', 'parent', 'grandchild', 'grandparent', 'sibling', 'other')),
	CONSTRAINT "household_members_joined_how" CHECK ("household_members"."joined_how" in ('registered', 'birth', 'marriage', 'adoption', 'moved', 'split', 'merge'))
);
--> statement-breakpoint
CREATE TABLE "factories" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"factory_no" text NOT NULL,
	"name" text NOT NULL,
	"town_code" text NOT NULL,
	"village_code" text NOT NULL,
	"area_m2" numeric(10, 2) NOT NULL,
	"built_on" date NOT NULL,
	CONSTRAINT "factories_district_code_factory_no_pk" PRIMARY KEY("district_code","factory_no"),
	CONSTRAINT "factories_village_in_town" CHECK ("factories"."village_code" ~ '^[0-9]{12}$' and "factories"."town_code" = left("factories"."village_code", 9)),
	CONSTRAINT "factories_area" CHECK ("factories"."area_m2" > 0)
);
--> statement-breakpoint
CREATE TABLE "factory_leases" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"lease_no" text NOT NULL,
	"factory_no" text NOT NULL,
	"tenant" text NOT NULL,
	"leased_m2" numeric(10, 2) NOT NULL,
	"signed_on" date NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"rent_fen" bigint NOT NULL,
	"rent_every" text NOT NULL,
	CONSTRAINT "factory_leases_district_code_lease_no_pk" PRIMARY KEY("district_code","lease_no"),
	CONSTRAINT "factory_leases_leased" CHECK ("factory_leases"."leased_m2" > 0),
	CONSTRAINT "factory_leases_term" CHECK ("factory_leases"."from_day" <= "factory_leases"."to_day"),
	CONSTRAINT "factory_leases_signed" CHECK ("factory_leases"."signed_on" <= "factory_leases"."from_day"),
	CONSTRAINT "factory_leases_rent" CHECK ("factory_leases"."rent_fen" > 0),
	CONSTRAINT "factory_leases_rent_every" CHECK ("factory_leases"."rent_every" in ('month', 'quarter', 'half_year', 'year'))
);
--> statement-breakpoint
CREATE TABLE "lease_rents" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"lease_no" text NOT NULL,
	"due_on" date NOT NULL,
	"due_fen" bigint NOT NULL,
	CONSTRAINT "lease_rents_district_code_lease_no_due_on_pk" PRIMARY KEY("district_code","lease_no","due_on"),
	CONSTRAINT "lease_rents_due" CHECK ("lease_rents"."due_fen" > 0)
);
--> statement-breakpoint
CREATE TABLE "rent_payments" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"payment_no" text NOT NULL,
	"lease_no" text NOT NULL,
	"paid_on" date NOT NULL,
	"amount_fen" bigint NOT NULL,
	CONSTRAINT "rent_payments_district_code_payment_no_pk" PRIMARY KEY("district_code","payment_no"),
	CONSTRAINT "rent_payments_amount" CHECK ("rent_payments"."amount_fen" > 0)
);
--> statement-breakpoint
CREATE TABLE "planted_areas" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"area_no" text NOT NULL,
	"town_code" text NOT NULL,
	"village_code" text NOT NULL,
	"crop" text NOT NULL,
	"way" text NOT NULL,
	"mu" numeric(10, 2) NOT NULL,
	"since_day" date NOT NULL,
	"until_day" date,
	CONSTRAINT "planted_areas_district_code_area_no_pk" PRIMARY KEY("district_code","area_no"),
	CONSTRAINT "planted_areas_village_in_town" CHECK ("planted_areas"."village_code" ~ '^[0-9]{12}$' and "planted_areas"."town_code" = left("planted_areas"."village_code", 9)),
	CONSTRAINT "planted_areas_crop" CHECK ("planted_areas"."crop" in ('tea', 'fruit', 'vegetable')),
	CONSTRAINT "planted_areas_way" CHECK ("planted_areas"."way" in ('new', 'renovated', 'existing')),
	CONSTRAINT "planted_areas_mu" CHECK ("planted_areas"."mu" > 0),
	CONSTRAINT "planted_areas_days" CHECK ("planted_areas"."since_day" < "planted_areas"."until_day")
);
--> statement-breakpoint
ALTER TABLE "household_incomes" DROP CONSTRAINT "household_incomes_base";--> statement-breakpoint
ALTER TABLE "households" DROP CONSTRAINT "households_town";--> statement-breakpoint
ALTER TABLE "household_incomes" DROP CONSTRAINT "household_incomes_base_year";
--> statement-breakpoint
ALTER TABLE "households" DROP CONSTRAINT "households_town_code";
--> statement-breakpoint
ALTER TABLE "households" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "household_change_parties" ADD CONSTRAINT "household_change_parties_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_change_parties" ADD CONSTRAINT "household_change_parties_change" FOREIGN KEY ("district_code","change_no") REFERENCES "public"."household_changes"("district_code","change_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_change_parties" ADD CONSTRAINT "household_change_parties_household" FOREIGN KEY ("district_code","household_no") REFERENCES "public"."households"("district_code","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_changes" ADD CONSTRAINT "household_changes_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_members" ADD CONSTRAINT "household_members_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_members" ADD CONSTRAINT "household_members_household" FOREIGN KEY ("district_code","household_no") REFERENCES "public"."households"("district_code","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factories" ADD CONSTRAINT "factories_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factories" ADD CONSTRAINT "factories_town" FOREIGN KEY ("district_code","town_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factories" ADD CONSTRAINT "factories_village" FOREIGN KEY ("district_code","village_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factory_leases" ADD CONSTRAINT "factory_leases_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factory_leases" ADD CONSTRAINT "factory_leases_factory" FOREIGN KEY ("district_code","factory_no") REFERENCES "public"."factories"("district_code","factory_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_rents" ADD CONSTRAINT "lease_rents_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_rents" ADD CONSTRAINT "lease_rents_lease" FOREIGN KEY ("district_code","lease_no") REFERENCES "public"."factory_leases"("district_code","lease_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rent_payments" ADD CONSTRAINT "rent_payments_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rent_payments" ADD CONSTRAINT "rent_payments_lease" FOREIGN KEY ("district_code","lease_no") REFERENCES "public"."factory_leases"("district_code","lease_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planted_areas" ADD CONSTRAINT "planted_areas_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planted_areas" ADD CONSTRAINT "planted_areas_town" FOREIGN KEY ("district_code","town_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planted_areas" ADD CONSTRAINT "planted_areas_village" FOREIGN KEY ("district_code","village_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "household_change_parties_by_household" ON "household_change_parties" USING btree ("district_code","household_no");--> statement-breakpoint
CREATE INDEX "household_members_by_household" ON "household_members" USING btree ("district_code","household_no");--> statement-breakpoint
CREATE INDEX "factory_leases_by_factory" ON "factory_leases" USING btree ("district_code","factory_no","from_day");--> statement-breakpoint
CREATE INDEX "rent_payments_by_lease" ON "rent_payments" USING btree ("district_code","lease_no","paid_on");--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_base" FOREIGN KEY ("district_code","household_no","base_year") REFERENCES "public"."household_incomes"("district_code","household_no","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_town" FOREIGN KEY ("district_code","town_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_base_before" CHECK ("household_incomes"."base_year" < "household_incomes"."year");--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_wage" CHECK ("household_incomes"."wage_fen" >= 0);--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_business" CHECK ("household_incomes"."business_fen" >= 0);--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_property" CHECK ("household_incomes"."property_fen" >= 0);--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_transfer" CHECK ("household_incomes"."transfer_fen" >= 0);--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_business_cost" CHECK ("household_incomes"."business_cost_fen" >= 0);--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_village_in_town" CHECK ("households"."village_code" ~ '^[0-9]{12}$' and "households"."town_code" = left("households"."village_code", 9));--> statement-breakpoint
CREATE VIEW "public"."factory_days" WITH (security_invoker = true) AS (
    select f.district_code, case when l.simulated then 'simulated' else f.origin end as origin,
      f.factory_no, f.village_code, f.town_code, d.day, f.area_m2 as lettable_m2,
      coalesce(l.leased_m2, 0) as leased_m2
    from factories f
    cross join lateral (
      select f.built_on + n as day
      from generate_series(0, (now() at time zone 'Asia/Shanghai')::date - f.built_on) n
    ) d
    left join lateral (
      select sum(leased_m2) as leased_m2, bool_or(origin = 'simulated') as simulated
      from factory_leases
      where district_code = f.district_code and factory_no = f.factory_no and d.day between from_day and to_day
    ) l on true
  );--> statement-breakpoint
CREATE VIEW "public"."rent_entries" WITH (security_invoker = true) AS (
    with entries as (
      select district_code, origin, lease_no, due_on as day, due_fen, 0::bigint as paid_fen, '' as payment_no
      from lease_rents
      union all
      select district_code, origin, lease_no, paid_on, 0, amount_fen, payment_no from rent_payments
    ), balances as (
      select *, sum(due_fen - paid_fen) over lease as owed, due_fen - paid_fen as change
      from entries
      window lease as (partition by district_code, lease_no order by day, payment_no rows unbounded preceding)
    )
    select b.district_code, b.origin, b.lease_no, l.factory_no, f.village_code, f.town_code, b.day, b.due_fen, b.paid_fen,
      (greatest(b.owed, 0) - greatest(b.owed - b.change, 0))::bigint as arrears_fen
    from balances b
    join factory_leases l on l.district_code = b.district_code and l.lease_no = b.lease_no
    join factories f on f.district_code = l.district_code and f.factory_no = l.factory_no
  );