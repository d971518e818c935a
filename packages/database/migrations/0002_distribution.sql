CREATE TABLE "collective_incomes" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"income_no" text NOT NULL,
	"collective_code" text NOT NULL,
	"town_code" text NOT NULL,
	"source" text NOT NULL,
	"received_on" date NOT NULL,
	"amount_fen" bigint NOT NULL,
	CONSTRAINT "collective_incomes_district_code_income_no_pk" PRIMARY KEY("district_code","income_no"),
	CONSTRAINT "collective_incomes_source" CHECK ("collective_incomes"."source" in ('operation', 'contracting', 'investment', 'subsidy', 'other')),
	CONSTRAINT "collective_incomes_place" CHECK (length("collective_incomes"."town_code") = 9 and starts_with("collective_incomes"."collective_code", "collective_incomes"."town_code")),
	CONSTRAINT "collective_incomes_amount" CHECK ("collective_incomes"."amount_fen" > 0)
);
--> statement-breakpoint
CREATE TABLE "distribution_payouts" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"plan_no" text NOT NULL,
	"household_no" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"paid_on" date NOT NULL,
	CONSTRAINT "distribution_payouts_district_code_plan_no_household_no_pk" PRIMARY KEY("district_code","plan_no","household_no")
);
--> statement-breakpoint
CREATE TABLE "distribution_plans" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"plan_no" text NOT NULL,
	"collective_code" text NOT NULL,
	"town_code" text NOT NULL,
	"year" smallint NOT NULL,
	"planned_on" date NOT NULL,
	"rule_set_code" text NOT NULL,
	"income_fen" bigint NOT NULL,
	"deficit_fen" bigint DEFAULT 0 NOT NULL,
	"reserve_fen" bigint NOT NULL,
	"welfare_fen" bigint NOT NULL,
	"distributable_fen" bigint NOT NULL,
	"household_count" integer DEFAULT 0 NOT NULL,
	"share_count" integer DEFAULT 0 NOT NULL,
	"steps_done" smallint DEFAULT 0 NOT NULL,
	"result_public_on" date,
	CONSTRAINT "distribution_plans_district_code_plan_no_pk" PRIMARY KEY("district_code","plan_no"),
	CONSTRAINT "distribution_plans_place" CHECK (length("distribution_plans"."town_code") = 9 and starts_with("distribution_plans"."collective_code", "distribution_plans"."town_code")),
	CONSTRAINT "distribution_plans_planned_on" CHECK (extract(year from "distribution_plans"."planned_on") between "distribution_plans"."year" and "distribution_plans"."year" + 1),
	CONSTRAINT "distribution_plans_income" CHECK ("distribution_plans"."income_fen" > 0),
	CONSTRAINT "distribution_plans_deficit" CHECK ("distribution_plans"."deficit_fen" between 0 and "distribution_plans"."income_fen"),
	CONSTRAINT "distribution_plans_sum" CHECK ("distribution_plans"."reserve_fen" >= 0 and "distribution_plans"."welfare_fen" >= 0 and "distribution_plans"."distributable_fen" >= 0
        and "distribution_plans"."distributable_fen" = "distribution_plans"."income_fen" - "distribution_plans"."deficit_fen" - "distribution_plans"."reserve_fen" - "distribution_plans"."welfare_fen")
);
--> statement-breakpoint
CREATE TABLE "distribution_rule_sets" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"reserve_percent" smallint NOT NULL,
	"welfare_percent" smallint NOT NULL,
	"document" text NOT NULL,
	CONSTRAINT "distribution_rule_sets_district_code_code_pk" PRIMARY KEY("district_code","code"),
	CONSTRAINT "distribution_rule_sets_kind" CHECK ("distribution_rule_sets"."kind" in ('fixed_shares_2019', 'member_shares_2025')),
	CONSTRAINT "distribution_rule_sets_days" CHECK ("distribution_rule_sets"."to_day" >= "distribution_rule_sets"."from_day"),
	CONSTRAINT "distribution_rule_sets_law" CHECK (("distribution_rule_sets"."kind" = 'member_shares_2025') = ("distribution_rule_sets"."from_day" >= date '2025-05-01')),
	CONSTRAINT "distribution_rule_sets_percents" CHECK ("distribution_rule_sets"."reserve_percent" >= 0 and "distribution_rule_sets"."welfare_percent" >= 0 and "distribution_rule_sets"."reserve_percent" + "distribution_rule_sets"."welfare_percent" <= 100),
	CONSTRAINT "distribution_rule_sets_document" CHECK (btrim("distribution_rule_sets"."document") <> '')
);
--> statement-breakpoint
CREATE TABLE "four_four_not_rules" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"from_day" date NOT NULL,
	"kind" text NOT NULL,
	"ordinal" smallint NOT NULL,
	"text" text NOT NULL,
	"document" text NOT NULL,
	CONSTRAINT "four_four_not_rules_district_code_from_day_kind_ordinal_pk" PRIMARY KEY("district_code","from_day","kind","ordinal"),
	CONSTRAINT "four_four_not_rules_kind" CHECK ("four_four_not_rules"."kind" in ('divide', 'withhold')),
	CONSTRAINT "four_four_not_rules_ordinal" CHECK ("four_four_not_rules"."ordinal" between 1 and 4),
	CONSTRAINT "four_four_not_rules_text" CHECK (btrim("four_four_not_rules"."text") <> ''),
	CONSTRAINT "four_four_not_rules_document" CHECK (btrim("four_four_not_rules"."document") <> '')
);
--> statement-breakpoint
CREATE TABLE "distribution_shares" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"plan_no" text NOT NULL,
	"household_no" text NOT NULL,
	"shares" integer NOT NULL,
	"amount_fen" bigint NOT NULL,
	CONSTRAINT "distribution_shares_district_code_plan_no_household_no_pk" PRIMARY KEY("district_code","plan_no","household_no"),
	CONSTRAINT "distribution_shares_positive" CHECK ("distribution_shares"."shares" > 0),
	CONSTRAINT "distribution_shares_amount" CHECK ("distribution_shares"."amount_fen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "distribution_steps" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"plan_no" text NOT NULL,
	"step" text NOT NULL,
	"done_on" date NOT NULL,
	"document" text NOT NULL,
	CONSTRAINT "distribution_steps_district_code_plan_no_step_pk" PRIMARY KEY("district_code","plan_no","step"),
	CONSTRAINT "distribution_steps_step" CHECK ("distribution_steps"."step" in ('proposal', 'consultation', 'deliberation', 'resolution', 'resolution_public', 'result_public')),
	CONSTRAINT "distribution_steps_document" CHECK (btrim("distribution_steps"."document") <> '')
);
--> statement-breakpoint
ALTER TABLE "collective_incomes" ADD CONSTRAINT "collective_incomes_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collective_incomes" ADD CONSTRAINT "collective_incomes_collective" FOREIGN KEY ("district_code","collective_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collective_incomes" ADD CONSTRAINT "collective_incomes_town" FOREIGN KEY ("district_code","town_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_payouts" ADD CONSTRAINT "distribution_payouts_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_payouts" ADD CONSTRAINT "distribution_payouts_plan" FOREIGN KEY ("district_code","plan_no") REFERENCES "public"."distribution_plans"("district_code","plan_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_payouts" ADD CONSTRAINT "distribution_payouts_household" FOREIGN KEY ("district_code","household_no") REFERENCES "public"."households"("district_code","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_payouts" ADD CONSTRAINT "distribution_payouts_share" FOREIGN KEY ("district_code","plan_no","household_no") REFERENCES "public"."distribution_shares"("district_code","plan_no","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_plans" ADD CONSTRAINT "distribution_plans_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_plans" ADD CONSTRAINT "distribution_plans_collective" FOREIGN KEY ("district_code","collective_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_plans" ADD CONSTRAINT "distribution_plans_town" FOREIGN KEY ("district_code","town_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_plans" ADD CONSTRAINT "distribution_plans_rule_set" FOREIGN KEY ("district_code","rule_set_code") REFERENCES "public"."distribution_rule_sets"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_rule_sets" ADD CONSTRAINT "distribution_rule_sets_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "four_four_not_rules" ADD CONSTRAINT "four_four_not_rules_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_shares" ADD CONSTRAINT "distribution_shares_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_shares" ADD CONSTRAINT "distribution_shares_plan" FOREIGN KEY ("district_code","plan_no") REFERENCES "public"."distribution_plans"("district_code","plan_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_shares" ADD CONSTRAINT "distribution_shares_household" FOREIGN KEY ("district_code","household_no") REFERENCES "public"."households"("district_code","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_steps" ADD CONSTRAINT "distribution_steps_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_steps" ADD CONSTRAINT "distribution_steps_plan" FOREIGN KEY ("district_code","plan_no") REFERENCES "public"."distribution_plans"("district_code","plan_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "collective_incomes_received" ON "collective_incomes" USING btree ("district_code","town_code","received_on");--> statement-breakpoint
CREATE INDEX "distribution_payouts_paid" ON "distribution_payouts" USING btree ("district_code","paid_on");--> statement-breakpoint
CREATE INDEX "distribution_plans_planned" ON "distribution_plans" USING btree ("district_code","planned_on","plan_no");--> statement-breakpoint
CREATE INDEX "distribution_plans_year" ON "distribution_plans" USING btree ("district_code","town_code","year");--> statement-breakpoint
CREATE INDEX "distribution_shares_of_household" ON "distribution_shares" USING btree ("district_code","household_no");--> statement-breakpoint
CREATE VIEW "public"."distribution_dividends" WITH (security_invoker = true) AS (
    select s.district_code, s.batch_id, s.source_row, s.origin, s.plan_no, s.household_no, h.village_code, h.town_code,
      p.planned_on, r.kind as rule_set_kind, s.shares, s.amount_fen, o.paid_on
    from distribution_shares s
    join distribution_plans p on p.district_code = s.district_code and p.plan_no = s.plan_no
    join distribution_rule_sets r on r.district_code = p.district_code and r.code = p.rule_set_code
    join households h on h.district_code = s.district_code and h.household_no = s.household_no
    left join distribution_payouts o
      on o.district_code = s.district_code and o.plan_no = s.plan_no and o.household_no = s.household_no
  );