CREATE TABLE "access_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "batches" (
	"district_code" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "batches_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"origin" text NOT NULL,
	"file_name" text NOT NULL,
	"file_sha256" text NOT NULL,
	"row_count" integer DEFAULT 0 NOT NULL,
	"data_version" bigint NOT NULL,
	"committed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "batches_district_code_id_pk" PRIMARY KEY("district_code","id"),
	CONSTRAINT "batches_sha256" CHECK ("batches"."file_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "data_versions" (
	"district_code" text PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "data_days" (
	"district_code" text NOT NULL,
	"subject" text NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	CONSTRAINT "data_days_district_code_subject_pk" PRIMARY KEY("district_code","subject")
);
--> statement-breakpoint
CREATE TABLE "divisions" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"code" text NOT NULL,
	"level" text NOT NULL,
	"parent_code" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	CONSTRAINT "divisions_district_code_code_pk" PRIMARY KEY("district_code","code"),
	CONSTRAINT "divisions_code" CHECK ("divisions"."code" ~ '^[0-9]{9}([0-9]{3})?$' and starts_with("divisions"."code", "divisions"."parent_code"))
);
--> statement-breakpoint
CREATE TABLE "hotline_categories" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "hotline_categories_district_code_code_pk" PRIMARY KEY("district_code","code")
);
--> statement-breakpoint
CREATE TABLE "hotline_orders" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"order_no" text NOT NULL,
	"town_code" text NOT NULL,
	"category_code" text NOT NULL,
	"unit_code" text NOT NULL,
	"channel" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"rating" smallint,
	CONSTRAINT "hotline_orders_district_code_order_no_pk" PRIMARY KEY("district_code","order_no"),
	CONSTRAINT "hotline_orders_closed_after" CHECK ("hotline_orders"."closed_at" >= "hotline_orders"."received_at"),
	CONSTRAINT "hotline_orders_due_after" CHECK ("hotline_orders"."due_at" >= "hotline_orders"."received_at"),
	CONSTRAINT "hotline_orders_rating" CHECK ("hotline_orders"."rating" between 1 and 5),
	CONSTRAINT "hotline_orders_rated_when_closed" CHECK ("hotline_orders"."rating" is null or "hotline_orders"."closed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "hotline_units" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "hotline_units_district_code_code_pk" PRIMARY KEY("district_code","code")
);
--> statement-breakpoint
CREATE TABLE "household_incomes" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"household_no" text NOT NULL,
	"year" smallint NOT NULL,
	"base_year" smallint,
	"persons" smallint NOT NULL,
	"wage_fen" bigint NOT NULL,
	"business_fen" bigint NOT NULL,
	"property_fen" bigint NOT NULL,
	"transfer_fen" bigint NOT NULL,
	"business_cost_fen" bigint NOT NULL,
	CONSTRAINT "household_incomes_district_code_household_no_year_pk" PRIMARY KEY("district_code","household_no","year"),
	CONSTRAINT "household_incomes_persons" CHECK ("household_incomes"."persons" >= 1),
	CONSTRAINT "household_incomes_base" CHECK ("household_incomes"."base_year" < "household_incomes"."year")
);
--> statement-breakpoint
CREATE TABLE "households" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"household_no" text NOT NULL,
	"village_code" text NOT NULL,
	"town_code" text NOT NULL,
	CONSTRAINT "households_district_code_household_no_pk" PRIMARY KEY("district_code","household_no"),
	CONSTRAINT "households_town" CHECK (starts_with("households"."village_code", "households"."town_code"))
);
--> statement-breakpoint
CREATE TABLE "published_figures" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"id" text NOT NULL,
	"role" text NOT NULL,
	"subject" text NOT NULL,
	"metric" text NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"area_code" text NOT NULL,
	"area_name" text NOT NULL,
	"value" numeric NOT NULL,
	"unit" text NOT NULL,
	"qualifier" text NOT NULL,
	"source" text NOT NULL,
	"locator" text NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "published_figures_district_code_id_pk" PRIMARY KEY("district_code","id")
);
--> statement-breakpoint
CREATE TABLE "hotline_daily" (
	"district_code" text NOT NULL,
	"day" date NOT NULL,
	"unit_code" text NOT NULL,
	"received" integer NOT NULL,
	"closed" integer NOT NULL,
	"due" integer NOT NULL,
	"on_time" integer NOT NULL,
	"rated" integer NOT NULL,
	"satisfied" integer NOT NULL,
	"open_overdue" integer NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "hotline_daily_district_code_day_unit_code_pk" PRIMARY KEY("district_code","day","unit_code")
);
--> statement-breakpoint
CREATE TABLE "service_hall_daily" (
	"district_code" text NOT NULL,
	"day" date NOT NULL,
	"department_code" text NOT NULL,
	"accepted" integer NOT NULL,
	"closed" integer NOT NULL,
	"due" integer NOT NULL,
	"on_time" integer NOT NULL,
	"visits_recorded" integer NOT NULL,
	"at_most_one_visit" integer NOT NULL,
	"rated" integer NOT NULL,
	"satisfied" integer NOT NULL,
	"open" integer NOT NULL,
	"open_overdue" integer NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "service_hall_daily_district_code_day_department_code_pk" PRIMARY KEY("district_code","day","department_code")
);
--> statement-breakpoint
CREATE TABLE "tendering_daily" (
	"district_code" text NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"awarded" integer NOT NULL,
	"award_fen" bigint NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "tendering_daily_district_code_day_kind_pk" PRIMARY KEY("district_code","day","kind")
);
--> statement-breakpoint
CREATE TABLE "service_cases" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"case_no" text NOT NULL,
	"department_code" text NOT NULL,
	"item_code" text NOT NULL,
	"window_code" text,
	"channel" text NOT NULL,
	"accepted_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"visits" smallint,
	"rating" smallint,
	CONSTRAINT "service_cases_district_code_case_no_pk" PRIMARY KEY("district_code","case_no"),
	CONSTRAINT "service_cases_closed_after" CHECK ("service_cases"."closed_at" >= "service_cases"."accepted_at"),
	CONSTRAINT "service_cases_due_after" CHECK ("service_cases"."due_at" >= "service_cases"."accepted_at"),
	CONSTRAINT "service_cases_withdrawn_after" CHECK ("service_cases"."withdrawn_at" >= "service_cases"."accepted_at"),
	CONSTRAINT "service_cases_one_end" CHECK ("service_cases"."closed_at" is null or "service_cases"."withdrawn_at" is null),
	CONSTRAINT "service_cases_visits" CHECK ("service_cases"."visits" >= 0),
	CONSTRAINT "service_cases_rating" CHECK ("service_cases"."rating" between 1 and 5),
	CONSTRAINT "service_cases_rated_when_closed" CHECK ("service_cases"."rating" is null or "service_cases"."closed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "service_consultations" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"day" date NOT NULL,
	"channel" text NOT NULL,
	"persons" integer NOT NULL,
	CONSTRAINT "service_consultations_district_code_day_channel_pk" PRIMARY KEY("district_code","day","channel"),
	CONSTRAINT "service_consultations_persons" CHECK ("service_consultations"."persons" >= 0)
);
--> statement-breakpoint
CREATE TABLE "service_departments" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"joined_on" date NOT NULL,
	"left_on" date,
	CONSTRAINT "service_departments_district_code_code_pk" PRIMARY KEY("district_code","code")
);
--> statement-breakpoint
CREATE TABLE "service_items" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"department_code" text NOT NULL,
	"case_type" text NOT NULL,
	"statutory_days" smallint,
	"promised_days" smallint NOT NULL,
	"visits_promised" smallint NOT NULL,
	"listed_on" date NOT NULL,
	"delisted_on" date,
	CONSTRAINT "service_items_district_code_code_pk" PRIMARY KEY("district_code","code"),
	CONSTRAINT "service_items_promise" CHECK (("service_items"."case_type" = 'instant') = ("service_items"."promised_days" = 0)),
	CONSTRAINT "service_items_within_law" CHECK ("service_items"."promised_days" >= 0 and ("service_items"."statutory_days" is null or "service_items"."promised_days" <= "service_items"."statutory_days"))
);
--> statement-breakpoint
CREATE TABLE "service_windows" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"department_code" text NOT NULL,
	"opened_on" date NOT NULL,
	"closed_on" date,
	CONSTRAINT "service_windows_district_code_code_pk" PRIMARY KEY("district_code","code")
);
--> statement-breakpoint
CREATE TABLE "suppliers" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "suppliers_district_code_code_pk" PRIMARY KEY("district_code","code")
);
--> statement-breakpoint
CREATE TABLE "tenders" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"tender_no" text NOT NULL,
	"kind" text NOT NULL,
	"method" text NOT NULL,
	"method_details" text NOT NULL,
	"title" text NOT NULL,
	"notice_on" date NOT NULL,
	"awarded_on" date NOT NULL,
	"budget_fen" bigint,
	"award_fen" bigint NOT NULL,
	"bidders" smallint NOT NULL,
	"supplier_code" text NOT NULL,
	CONSTRAINT "tenders_district_code_tender_no_pk" PRIMARY KEY("district_code","tender_no"),
	CONSTRAINT "tenders_award" CHECK ("tenders"."award_fen" > 0),
	CONSTRAINT "tenders_budget" CHECK ("tenders"."budget_fen" > 0),
	CONSTRAINT "tenders_bidders" CHECK ("tenders"."bidders" >= 1),
	CONSTRAINT "tenders_order" CHECK ("tenders"."notice_on" <= "tenders"."awarded_on")
);
--> statement-breakpoint
ALTER TABLE "divisions" ADD CONSTRAINT "divisions_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_categories" ADD CONSTRAINT "hotline_categories_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD CONSTRAINT "hotline_orders_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD CONSTRAINT "hotline_orders_town" FOREIGN KEY ("district_code","town_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD CONSTRAINT "hotline_orders_category" FOREIGN KEY ("district_code","category_code") REFERENCES "public"."hotline_categories"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD CONSTRAINT "hotline_orders_unit" FOREIGN KEY ("district_code","unit_code") REFERENCES "public"."hotline_units"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_units" ADD CONSTRAINT "hotline_units_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_household" FOREIGN KEY ("district_code","household_no") REFERENCES "public"."households"("district_code","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_base_year" FOREIGN KEY ("district_code","household_no","base_year") REFERENCES "public"."household_incomes"("district_code","household_no","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_village" FOREIGN KEY ("district_code","village_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_town_code" FOREIGN KEY ("district_code","town_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_figures" ADD CONSTRAINT "published_figures_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_cases" ADD CONSTRAINT "service_cases_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_cases" ADD CONSTRAINT "service_cases_department" FOREIGN KEY ("district_code","department_code") REFERENCES "public"."service_departments"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_cases" ADD CONSTRAINT "service_cases_item" FOREIGN KEY ("district_code","item_code") REFERENCES "public"."service_items"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_cases" ADD CONSTRAINT "service_cases_window" FOREIGN KEY ("district_code","window_code") REFERENCES "public"."service_windows"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_consultations" ADD CONSTRAINT "service_consultations_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_departments" ADD CONSTRAINT "service_departments_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_items" ADD CONSTRAINT "service_items_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_items" ADD CONSTRAINT "service_items_department" FOREIGN KEY ("district_code","department_code") REFERENCES "public"."service_departments"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_windows" ADD CONSTRAINT "service_windows_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_windows" ADD CONSTRAINT "service_windows_department" FOREIGN KEY ("district_code","department_code") REFERENCES "public"."service_departments"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppliers" ADD CONSTRAINT "suppliers_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_supplier" FOREIGN KEY ("district_code","supplier_code") REFERENCES "public"."suppliers"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_tokens_expires" ON "access_tokens" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "divisions_parent" ON "divisions" USING btree ("district_code","parent_code");--> statement-breakpoint
CREATE INDEX "hotline_orders_received" ON "hotline_orders" USING btree ("district_code","received_at","order_no");--> statement-breakpoint
CREATE INDEX "hotline_orders_due" ON "hotline_orders" USING btree ("district_code","due_at");--> statement-breakpoint
CREATE INDEX "hotline_orders_closed" ON "hotline_orders" USING btree ("district_code","closed_at");--> statement-breakpoint
CREATE INDEX "published_figures_period" ON "published_figures" USING btree ("district_code","period_from");--> statement-breakpoint
CREATE INDEX "service_cases_accepted" ON "service_cases" USING btree ("district_code","accepted_at","case_no");--> statement-breakpoint
CREATE INDEX "service_cases_due" ON "service_cases" USING btree ("district_code","due_at");--> statement-breakpoint
CREATE INDEX "service_cases_closed" ON "service_cases" USING btree ("district_code","closed_at");--> statement-breakpoint
CREATE INDEX "tenders_awarded" ON "tenders" USING btree ("district_code","awarded_on","tender_no");--> statement-breakpoint
CREATE VIEW "public"."household_gains" WITH (security_invoker = true) AS (
    select i.district_code, i.batch_id, i.source_row, i.origin, i.household_no, h.village_code, h.town_code,
      make_date(i.year, 1, 1) as year_day, i.persons,
      i.wage_fen + i.business_fen + i.property_fen + i.transfer_fen - i.business_cost_fen as income_fen,
      b.wage_fen + b.business_fen + b.property_fen + b.transfer_fen - b.business_cost_fen as base_income_fen,
      (i.wage_fen + i.business_fen + i.property_fen + i.transfer_fen - i.business_cost_fen)
        - (b.wage_fen + b.business_fen + b.property_fen + b.transfer_fen - b.business_cost_fen) as gain_fen
    from household_incomes i
    join household_incomes b
      on b.district_code = i.district_code and b.household_no = i.household_no and b.year = i.base_year
    join households h on h.district_code = i.district_code and h.household_no = i.household_no
  );