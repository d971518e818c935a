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
CREATE TABLE "benefit_entries" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"entry_no" text NOT NULL,
	"household_no" text NOT NULL,
	"way" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"happened_on" date NOT NULL,
	"recorded_on" date NOT NULL,
	CONSTRAINT "benefit_entries_district_code_enterprise_code_entry_no_pk" PRIMARY KEY("district_code","enterprise_code","entry_no"),
	CONSTRAINT "benefit_entries_amount_for_way" CHECK ("benefit_entries"."amount_fen" > 0 or ("benefit_entries"."way" = 'training' and "benefit_entries"."amount_fen" = 0)),
	CONSTRAINT "benefit_entries_recorded_after" CHECK ("benefit_entries"."recorded_on" >= "benefit_entries"."happened_on")
);
--> statement-breakpoint
CREATE TABLE "enterprise_household_links" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"household_no" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	CONSTRAINT "enterprise_household_links_district_code_enterprise_code_household_no_from_day_pk" PRIMARY KEY("district_code","enterprise_code","household_no","from_day"),
	CONSTRAINT "enterprise_household_links_until_after" CHECK ("enterprise_household_links"."until_day" > "enterprise_household_links"."from_day")
);
--> statement-breakpoint
CREATE TABLE "enterprises" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"town_code" text NOT NULL,
	"village_code" text,
	"registered_on" date NOT NULL,
	"closed_on" date,
	CONSTRAINT "enterprises_district_code_code_pk" PRIMARY KEY("district_code","code"),
	CONSTRAINT "enterprises_in_town" CHECK (length("enterprises"."town_code") = 9),
	CONSTRAINT "enterprises_village_of_town" CHECK (starts_with("enterprises"."village_code", "enterprises"."town_code")),
	CONSTRAINT "enterprises_closed_after" CHECK ("enterprises"."closed_on" > "enterprises"."registered_on")
);
--> statement-breakpoint
CREATE TABLE "ledger_accounts" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "ledger_accounts_district_code_enterprise_code_code_pk" PRIMARY KEY("district_code","enterprise_code","code")
);
--> statement-breakpoint
CREATE TABLE "ledger_lines" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"voucher_no" text NOT NULL,
	"line_no" smallint NOT NULL,
	"account_code" text NOT NULL,
	"debit_fen" bigint NOT NULL,
	"credit_fen" bigint NOT NULL,
	CONSTRAINT "ledger_lines_district_code_enterprise_code_voucher_no_line_no_pk" PRIMARY KEY("district_code","enterprise_code","voucher_no","line_no"),
	CONSTRAINT "ledger_lines_numbered" CHECK ("ledger_lines"."line_no" >= 1),
	CONSTRAINT "ledger_lines_not_negative" CHECK ("ledger_lines"."debit_fen" >= 0 and "ledger_lines"."credit_fen" >= 0),
	CONSTRAINT "ledger_lines_one_side" CHECK (("ledger_lines"."debit_fen" > 0) <> ("ledger_lines"."credit_fen" > 0))
);
--> statement-breakpoint
CREATE TABLE "ledger_month_closings" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"month" date NOT NULL,
	"closed_on" date NOT NULL,
	CONSTRAINT "ledger_month_closings_district_code_enterprise_code_month_pk" PRIMARY KEY("district_code","enterprise_code","month"),
	CONSTRAINT "ledger_month_closings_first_day" CHECK (extract(day from "ledger_month_closings"."month") = 1),
	CONSTRAINT "ledger_month_closings_month_over" CHECK ("ledger_month_closings"."closed_on" >= ("ledger_month_closings"."month" + interval '1 month' - interval '1 day'))
);
--> statement-breakpoint
CREATE TABLE "ledger_vouchers" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"voucher_no" text NOT NULL,
	"booked_on" date NOT NULL,
	"recorded_on" date NOT NULL,
	"summary" text NOT NULL,
	"reverses_no" text,
	CONSTRAINT "ledger_vouchers_district_code_enterprise_code_voucher_no_pk" PRIMARY KEY("district_code","enterprise_code","voucher_no"),
	CONSTRAINT "ledger_vouchers_recorded_after" CHECK ("ledger_vouchers"."recorded_on" >= "ledger_vouchers"."booked_on"),
	CONSTRAINT "ledger_vouchers_summary_given" CHECK ("ledger_vouchers"."summary" ~ '\S'),
	CONSTRAINT "ledger_vouchers_not_itself" CHECK ("ledger_vouchers"."reverses_no" <> "ledger_vouchers"."voucher_no")
);
--> statement-breakpoint
CREATE TABLE "hiring_quotas" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"team" text NOT NULL,
	"from_day" date NOT NULL,
	"percent" smallint NOT NULL,
	"document" text NOT NULL,
	CONSTRAINT "hiring_quotas_district_code_team_from_day_pk" PRIMARY KEY("district_code","team","from_day"),
	CONSTRAINT "hiring_quotas_percent_of_whole" CHECK ("hiring_quotas"."percent" between 0 and 100),
	CONSTRAINT "hiring_quotas_document_named" CHECK ("hiring_quotas"."document" ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"team" text NOT NULL,
	"member_no" text NOT NULL,
	"household_no" text,
	"was_poor_at_hiring" boolean NOT NULL,
	"is_poor_now" boolean NOT NULL,
	"joined_on" date NOT NULL,
	"left_on" date,
	CONSTRAINT "team_members_district_code_enterprise_code_team_member_no_joined_on_pk" PRIMARY KEY("district_code","enterprise_code","team","member_no","joined_on"),
	CONSTRAINT "team_members_left_after" CHECK ("team_members"."left_on" > "team_members"."joined_on")
);
--> statement-breakpoint
CREATE TABLE "agreement_signatories" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"agreement_no" text NOT NULL,
	"seq" smallint NOT NULL,
	"role" text NOT NULL,
	"organisation" text NOT NULL,
	"signed_on" date NOT NULL,
	CONSTRAINT "agreement_signatories_district_code_agreement_no_seq_pk" PRIMARY KEY("district_code","agreement_no","seq"),
	CONSTRAINT "agreement_signatories_once" UNIQUE("district_code","agreement_no","role","organisation"),
	CONSTRAINT "agreement_signatories_seq" CHECK ("agreement_signatories"."seq" >= 1),
	CONSTRAINT "agreement_signatories_organisation" CHECK ("agreement_signatories"."organisation" <> '')
);
--> statement-breakpoint
CREATE TABLE "fund_agreements" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"agreement_no" text NOT NULL,
	"project_no" text NOT NULL,
	"contractor" text NOT NULL,
	"contract_fen" bigint NOT NULL,
	"signed_on" date NOT NULL,
	"signed_by_all_on" date,
	"verified_permille" smallint DEFAULT 0 NOT NULL,
	"last_inspected_on" date,
	"paid_fen" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "fund_agreements_district_code_agreement_no_pk" PRIMARY KEY("district_code","agreement_no"),
	CONSTRAINT "fund_agreements_contract" CHECK ("fund_agreements"."contract_fen" > 0),
	CONSTRAINT "fund_agreements_verified" CHECK ("fund_agreements"."verified_permille" between 0 and 1000),
	CONSTRAINT "fund_agreements_paid" CHECK ("fund_agreements"."paid_fen" >= 0 and "fund_agreements"."paid_fen"::numeric * 1000 <= "fund_agreements"."contract_fen"::numeric * "fund_agreements"."verified_permille")
);
--> statement-breakpoint
CREATE TABLE "collective_approvals" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"agreement_no" text NOT NULL,
	"stage_no" smallint NOT NULL,
	"approved_on" date NOT NULL,
	"meeting_document" text NOT NULL,
	CONSTRAINT "collective_approvals_district_code_agreement_no_stage_no_pk" PRIMARY KEY("district_code","agreement_no","stage_no"),
	CONSTRAINT "collective_approvals_document" CHECK ("collective_approvals"."meeting_document" <> '')
);
--> statement-breakpoint
CREATE TABLE "fund_sign_offs" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"agreement_no" text NOT NULL,
	"stage_no" smallint NOT NULL,
	"office" text NOT NULL,
	"signed_on" date NOT NULL,
	CONSTRAINT "fund_sign_offs_district_code_agreement_no_stage_no_office_pk" PRIMARY KEY("district_code","agreement_no","stage_no","office")
);
--> statement-breakpoint
CREATE TABLE "fund_inspections" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"agreement_no" text NOT NULL,
	"inspected_on" date NOT NULL,
	"verified_permille" smallint NOT NULL,
	"inspector" text NOT NULL,
	"on_site" boolean NOT NULL,
	CONSTRAINT "fund_inspections_district_code_agreement_no_inspected_on_pk" PRIMARY KEY("district_code","agreement_no","inspected_on"),
	CONSTRAINT "fund_inspections_verified" CHECK ("fund_inspections"."verified_permille" between 0 and 1000),
	CONSTRAINT "fund_inspections_inspector" CHECK ("fund_inspections"."inspector" <> '')
);
--> statement-breakpoint
CREATE TABLE "fund_payments" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"payment_no" text NOT NULL,
	"agreement_no" text NOT NULL,
	"stage_no" smallint NOT NULL,
	"amount_fen" bigint NOT NULL,
	"paid_on" date NOT NULL,
	"voucher_no" text NOT NULL,
	CONSTRAINT "fund_payments_district_code_payment_no_pk" PRIMARY KEY("district_code","payment_no"),
	CONSTRAINT "fund_payments_amount" CHECK ("fund_payments"."amount_fen" > 0),
	CONSTRAINT "fund_payments_voucher" CHECK ("fund_payments"."voucher_no" <> '')
);
--> statement-breakpoint
CREATE TABLE "fund_acceptances" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"project_no" text NOT NULL,
	"held_on" date NOT NULL,
	"outcome" text NOT NULL,
	"document_no" text NOT NULL,
	CONSTRAINT "fund_acceptances_district_code_project_no_held_on_pk" PRIMARY KEY("district_code","project_no","held_on"),
	CONSTRAINT "fund_acceptances_document" CHECK ("fund_acceptances"."document_no" <> '')
);
--> statement-breakpoint
CREATE TABLE "fund_projects" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"project_no" text NOT NULL,
	"name" text NOT NULL,
	"town_code" text NOT NULL,
	"village_code" text,
	"source" text NOT NULL,
	"budget_fen" bigint NOT NULL,
	"approved_on" date NOT NULL,
	"finished_on" date,
	"accepted_on" date,
	CONSTRAINT "fund_projects_district_code_project_no_pk" PRIMARY KEY("district_code","project_no"),
	CONSTRAINT "fund_projects_town_code" CHECK ("fund_projects"."town_code" ~ '^[0-9]{9}$'),
	CONSTRAINT "fund_projects_village_in_town" CHECK (starts_with("fund_projects"."village_code", "fund_projects"."town_code")),
	CONSTRAINT "fund_projects_budget" CHECK ("fund_projects"."budget_fen" > 0),
	CONSTRAINT "fund_projects_finished" CHECK ("fund_projects"."approved_on" <= "fund_projects"."finished_on"),
	CONSTRAINT "fund_projects_accepted" CHECK ("fund_projects"."accepted_on" is null or ("fund_projects"."finished_on" is not null and "fund_projects"."finished_on" <= "fund_projects"."accepted_on"))
);
--> statement-breakpoint
CREATE TABLE "fund_stages" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"agreement_no" text NOT NULL,
	"stage_no" smallint NOT NULL,
	"name" text NOT NULL,
	"cap_fen" bigint NOT NULL,
	"is_last" boolean NOT NULL,
	"paid_fen" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "fund_stages_district_code_agreement_no_stage_no_pk" PRIMARY KEY("district_code","agreement_no","stage_no"),
	CONSTRAINT "fund_stages_number" CHECK ("fund_stages"."stage_no" >= 1),
	CONSTRAINT "fund_stages_cap" CHECK ("fund_stages"."cap_fen" > 0),
	CONSTRAINT "fund_stages_paid" CHECK ("fund_stages"."paid_fen" between 0 and "fund_stages"."cap_fen")
);
--> statement-breakpoint
CREATE TABLE "hotline_callbacks" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"order_no" text NOT NULL,
	"called_at" timestamp with time zone NOT NULL,
	"closure" smallint DEFAULT 1 NOT NULL,
	"valid" boolean NOT NULL,
	"invalid_reason" text,
	"contacted" boolean,
	"solved" boolean,
	"satisfaction" text,
	CONSTRAINT "hotline_callbacks_district_code_order_no_called_at_pk" PRIMARY KEY("district_code","order_no","called_at"),
	CONSTRAINT "hotline_callbacks_answers" CHECK (case when "hotline_callbacks"."valid" then num_nonnulls("hotline_callbacks"."contacted", "hotline_callbacks"."solved", "hotline_callbacks"."satisfaction") = 3
        else num_nonnulls("hotline_callbacks"."contacted", "hotline_callbacks"."solved", "hotline_callbacks"."satisfaction") = 0 end),
	CONSTRAINT "hotline_callbacks_invalid_reason" CHECK (case when "hotline_callbacks"."valid" then "hotline_callbacks"."invalid_reason" is null
        else coalesce(btrim("hotline_callbacks"."invalid_reason") <> '', false) end),
	CONSTRAINT "hotline_callbacks_satisfaction" CHECK ("hotline_callbacks"."satisfaction" in ('satisfied', 'basically_satisfied', 'unsatisfied')),
	CONSTRAINT "hotline_callbacks_closure" CHECK ("hotline_callbacks"."closure" >= 1)
);
--> statement-breakpoint
CREATE TABLE "hotline_order_events" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"order_no" text NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"unit_code" text,
	"days" smallint,
	"approved_by" text,
	"reason" text,
	CONSTRAINT "hotline_order_events_district_code_order_no_seq_pk" PRIMARY KEY("district_code","order_no","seq"),
	CONSTRAINT "hotline_order_events_kind" CHECK ("hotline_order_events"."kind" in ('assigned', 'signed', 'returned', 'extended', 'closed', 'reopened', 'voided')),
	CONSTRAINT "hotline_order_events_unit_given" CHECK ("hotline_order_events"."kind" <> 'assigned' or "hotline_order_events"."unit_code" is not null),
	CONSTRAINT "hotline_order_events_days" CHECK (case "hotline_order_events"."kind" when 'extended' then coalesce("hotline_order_events"."days" between 1 and 5, false)
        else "hotline_order_events"."days" is null end),
	CONSTRAINT "hotline_order_events_approved" CHECK (case "hotline_order_events"."kind" when 'extended' then coalesce(btrim("hotline_order_events"."approved_by") <> '', false)
        else "hotline_order_events"."approved_by" is null end),
	CONSTRAINT "hotline_order_events_reason" CHECK ("hotline_order_events"."kind" in ('assigned', 'signed', 'closed') or coalesce(btrim("hotline_order_events"."reason") <> '', false))
);
--> statement-breakpoint
CREATE TABLE "hotline_rate_weights" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"from_day" date NOT NULL,
	"response_weight" smallint NOT NULL,
	"solution_weight" smallint NOT NULL,
	"satisfaction_weight" smallint NOT NULL,
	"formula" text NOT NULL,
	"document" text NOT NULL,
	CONSTRAINT "hotline_rate_weights_district_code_from_day_pk" PRIMARY KEY("district_code","from_day"),
	CONSTRAINT "hotline_rate_weights_whole" CHECK (least("hotline_rate_weights"."response_weight", "hotline_rate_weights"."solution_weight", "hotline_rate_weights"."satisfaction_weight") >= 0
        and "hotline_rate_weights"."response_weight" + "hotline_rate_weights"."solution_weight" + "hotline_rate_weights"."satisfaction_weight" = 100),
	CONSTRAINT "hotline_rate_weights_formula" CHECK ("hotline_rate_weights"."formula" in ('basic_at_nine_tenths', 'satisfied_over_valid', 'valid_minus_unsatisfied')),
	CONSTRAINT "hotline_rate_weights_document" CHECK (btrim("hotline_rate_weights"."document") <> '')
);
--> statement-breakpoint
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
CREATE TABLE "party_activities" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"activity_no" text NOT NULL,
	"branch_code" text,
	"kind" text NOT NULL,
	"topic" text NOT NULL,
	"planned_on" date NOT NULL,
	"held_on" date,
	"expected" integer NOT NULL,
	"present" integer,
	CONSTRAINT "party_activities_district_code_activity_no_pk" PRIMARY KEY("district_code","activity_no"),
	CONSTRAINT "party_activities_kind" CHECK ("party_activities"."kind" in ('democratic_life_meeting', 'organisational_life_meeting', 'themed_day', 'three_meetings_one_lesson', 'study_session', 'survey')),
	CONSTRAINT "party_activities_expected" CHECK ("party_activities"."expected" > 0),
	CONSTRAINT "party_activities_present" CHECK ("party_activities"."present" between 0 and "party_activities"."expected"),
	CONSTRAINT "party_activities_present_when_held" CHECK ("party_activities"."present" is null or "party_activities"."held_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "party_talks" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"talk_no" text NOT NULL,
	"branch_code" text,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"persons" integer NOT NULL,
	CONSTRAINT "party_talks_district_code_talk_no_pk" PRIMARY KEY("district_code","talk_no"),
	CONSTRAINT "party_talks_kind" CHECK ("party_talks"."kind" in ('leaders', 'leader_and_member', 'members', 'public')),
	CONSTRAINT "party_talks_persons" CHECK ("party_talks"."persons" > 0)
);
--> statement-breakpoint
CREATE TABLE "party_branches" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"founded_on" date NOT NULL,
	"dissolved_on" date,
	CONSTRAINT "party_branches_district_code_code_pk" PRIMARY KEY("district_code","code"),
	CONSTRAINT "party_branches_dissolved_after" CHECK ("party_branches"."dissolved_on" > "party_branches"."founded_on")
);
--> statement-breakpoint
CREATE TABLE "party_members" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"member_no" text NOT NULL,
	"branch_code" text NOT NULL,
	"joined_on" date NOT NULL,
	"left_on" date,
	CONSTRAINT "party_members_district_code_member_no_pk" PRIMARY KEY("district_code","member_no"),
	CONSTRAINT "party_members_left_after" CHECK ("party_members"."left_on" >= "party_members"."joined_on")
);
--> statement-breakpoint
CREATE TABLE "party_finding_steps" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"finding_no" text NOT NULL,
	"step_no" smallint NOT NULL,
	"kind" text NOT NULL,
	"taken_on" date NOT NULL,
	"office" text NOT NULL,
	"statement" text NOT NULL,
	CONSTRAINT "party_finding_steps_district_code_finding_no_step_no_pk" PRIMARY KEY("district_code","finding_no","step_no"),
	CONSTRAINT "party_finding_steps_kind" CHECK ("party_finding_steps"."kind" in ('closed', 'returned', 'verified', 'answer')),
	CONSTRAINT "party_finding_steps_number" CHECK ("party_finding_steps"."step_no" >= 1),
	CONSTRAINT "party_finding_steps_statement" CHECK ("party_finding_steps"."statement" ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "party_findings" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"finding_no" text NOT NULL,
	"branch_code" text,
	"matter" text NOT NULL,
	"found_on" date NOT NULL,
	"owner_office" text NOT NULL,
	"owner_role" text NOT NULL,
	"due_on" date NOT NULL,
	"closed_on" date,
	"verified_on" date,
	"verified_by_office" text,
	CONSTRAINT "party_findings_district_code_finding_no_pk" PRIMARY KEY("district_code","finding_no"),
	CONSTRAINT "party_findings_due_after" CHECK ("party_findings"."due_on" >= "party_findings"."found_on"),
	CONSTRAINT "party_findings_closed_after" CHECK ("party_findings"."closed_on" >= "party_findings"."found_on"),
	CONSTRAINT "party_findings_verified_after" CHECK ("party_findings"."verified_on" is null or ("party_findings"."closed_on" is not null and "party_findings"."verified_on" >= "party_findings"."closed_on")),
	CONSTRAINT "party_findings_verifier" CHECK (("party_findings"."verified_on" is null) = ("party_findings"."verified_by_office" is null) and ("party_findings"."verified_by_office" is null or "party_findings"."verified_by_office" <> "party_findings"."owner_office"))
);
--> statement-breakpoint
CREATE TABLE "party_opinions" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"opinion_no" text NOT NULL,
	"source" text NOT NULL,
	"matter" text NOT NULL,
	"received_on" date NOT NULL,
	"answered_on" date,
	CONSTRAINT "party_opinions_district_code_opinion_no_pk" PRIMARY KEY("district_code","opinion_no"),
	CONSTRAINT "party_opinions_source" CHECK ("party_opinions"."source" in ('public', 'enterprise', 'unit', 'member', 'superior')),
	CONSTRAINT "party_opinions_answered_after" CHECK ("party_opinions"."answered_on" >= "party_opinions"."received_on")
);
--> statement-breakpoint
CREATE TABLE "grassroots_problems" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"problem_no" text NOT NULL,
	"place" text NOT NULL,
	"matter" text NOT NULL,
	"owner_office" text NOT NULL,
	"found_on" date NOT NULL,
	"solved_on" date,
	CONSTRAINT "grassroots_problems_district_code_problem_no_pk" PRIMARY KEY("district_code","problem_no"),
	CONSTRAINT "grassroots_problems_solved_after" CHECK ("grassroots_problems"."solved_on" >= "grassroots_problems"."found_on")
);
--> statement-breakpoint
CREATE TABLE "publicity_boards" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"board_no" text NOT NULL,
	"theme" text NOT NULL,
	"place" text NOT NULL,
	"put_up_on" date NOT NULL,
	"taken_down_on" date,
	CONSTRAINT "publicity_boards_district_code_board_no_pk" PRIMARY KEY("district_code","board_no"),
	CONSTRAINT "publicity_boards_taken_down_after" CHECK ("publicity_boards"."taken_down_on" >= "publicity_boards"."put_up_on")
);
--> statement-breakpoint
CREATE TABLE "recognition_awards" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"award_no" text NOT NULL,
	"kind" text NOT NULL,
	"period_kind" text NOT NULL,
	"period" text NOT NULL,
	"awarded_on" date NOT NULL,
	"expires_on" date NOT NULL,
	"holder_no" text NOT NULL,
	"window_code" text,
	"evidence" text NOT NULL,
	CONSTRAINT "recognition_awards_district_code_award_no_pk" PRIMARY KEY("district_code","award_no"),
	CONSTRAINT "recognition_awards_once" UNIQUE("district_code","kind","holder_no","period"),
	CONSTRAINT "recognition_awards_kind" CHECK ("recognition_awards"."kind" in ('red_flag_window', 'demonstration_post', 'service_star')),
	CONSTRAINT "recognition_awards_period" CHECK (("recognition_awards"."period_kind" = 'quarter' and "recognition_awards"."period" ~ '^20[0-9]{2}Q[1-4]$') or ("recognition_awards"."period_kind" = 'year' and "recognition_awards"."period" ~ '^20[0-9]{2}$')),
	CONSTRAINT "recognition_awards_not_early" CHECK (case when "recognition_awards"."period" ~ '^20[0-9]{2}(Q[1-4])?$' then "recognition_awards"."awarded_on" >= make_date(left("recognition_awards"."period", 4)::int, coalesce(nullif(substr("recognition_awards"."period", 6), '')::int, 1) * 3 - 2, 1) end),
	CONSTRAINT "recognition_awards_expiry" CHECK ("recognition_awards"."expires_on" > "recognition_awards"."awarded_on"),
	CONSTRAINT "recognition_awards_evidence" CHECK ("recognition_awards"."evidence" ~ '\S'),
	CONSTRAINT "recognition_awards_held_by_window" CHECK ("recognition_awards"."window_code" is not distinct from case when "recognition_awards"."kind" = 'red_flag_window' then "recognition_awards"."holder_no" end)
);
--> statement-breakpoint
CREATE TABLE "recognition_appeal_events" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"entry_no" text NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"grounds" text NOT NULL,
	CONSTRAINT "recognition_appeal_events_district_code_entry_no_kind_pk" PRIMARY KEY("district_code","entry_no","kind"),
	CONSTRAINT "recognition_appeal_events_kind" CHECK ("recognition_appeal_events"."kind" in ('filed', 'upheld', 'rejected')),
	CONSTRAINT "recognition_appeal_events_grounds" CHECK ("recognition_appeal_events"."grounds" ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "recognition_board_entries" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"entry_no" text NOT NULL,
	"colour" text NOT NULL,
	"holder_no" text NOT NULL,
	"rule" text NOT NULL,
	"evidence" text NOT NULL,
	"from_day" date NOT NULL,
	"expires_on" date NOT NULL,
	"appealed_on" date,
	"appeal_outcome" text,
	"decided_on" date,
	"lifted_on" date,
	CONSTRAINT "recognition_board_entries_district_code_entry_no_pk" PRIMARY KEY("district_code","entry_no"),
	CONSTRAINT "recognition_board_entries_colour" CHECK ("recognition_board_entries"."colour" in ('red', 'yellow')),
	CONSTRAINT "recognition_board_entries_rule" CHECK ("recognition_board_entries"."rule" ~ '\S'),
	CONSTRAINT "recognition_board_entries_evidence" CHECK ("recognition_board_entries"."evidence" ~ '\S'),
	CONSTRAINT "recognition_board_entries_expiry" CHECK ("recognition_board_entries"."expires_on" > "recognition_board_entries"."from_day"),
	CONSTRAINT "recognition_board_entries_appealed_after" CHECK ("recognition_board_entries"."appealed_on" >= "recognition_board_entries"."from_day"),
	CONSTRAINT "recognition_board_entries_decided_after" CHECK (("recognition_board_entries"."decided_on" is null and "recognition_board_entries"."appeal_outcome" is null) or ("recognition_board_entries"."decided_on" is not null and "recognition_board_entries"."appeal_outcome" in ('upheld', 'rejected') and "recognition_board_entries"."appealed_on" is not null and "recognition_board_entries"."decided_on" >= "recognition_board_entries"."appealed_on")),
	CONSTRAINT "recognition_board_entries_lifted" CHECK ("recognition_board_entries"."lifted_on" is not distinct from case when "recognition_board_entries"."appeal_outcome" = 'upheld' then "recognition_board_entries"."decided_on" end)
);
--> statement-breakpoint
CREATE TABLE "service_case_events" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"case_no" text NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"days" smallint,
	"pause_kind" text,
	"document_no" text,
	"approved_by" text,
	CONSTRAINT "service_case_events_district_code_case_no_seq_pk" PRIMARY KEY("district_code","case_no","seq"),
	CONSTRAINT "service_case_events_kind" CHECK ("service_case_events"."kind" in ('paused', 'resumed', 'extended', 'closed', 'withdrawn', 'reopened')),
	CONSTRAINT "service_case_events_seq" CHECK ("service_case_events"."seq" >= 1),
	CONSTRAINT "service_case_events_days" CHECK ("service_case_events"."days" is null or ("service_case_events"."days" >= 1 and "service_case_events"."kind" in ('paused', 'extended'))),
	CONSTRAINT "service_case_events_pause" CHECK (("service_case_events"."kind" = 'paused') = ("service_case_events"."pause_kind" is not null)
        and ("service_case_events"."kind" <> 'paused' or "service_case_events"."document_no" is not null)),
	CONSTRAINT "service_case_events_extension" CHECK ("service_case_events"."kind" <> 'extended' or ("service_case_events"."days" is not null and "service_case_events"."approved_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "service_complaints" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"complaint_no" text NOT NULL,
	"window_code" text NOT NULL,
	"case_no" text,
	"received_on" date NOT NULL,
	"what" text NOT NULL,
	"upheld" boolean,
	"decided_on" date,
	CONSTRAINT "service_complaints_district_code_complaint_no_pk" PRIMARY KEY("district_code","complaint_no"),
	CONSTRAINT "service_complaints_what" CHECK ("service_complaints"."what" <> ''),
	CONSTRAINT "service_complaints_decided" CHECK ("service_complaints"."decided_on" is null
        or ("service_complaints"."upheld" is not null and "service_complaints"."decided_on" >= "service_complaints"."received_on"))
);
--> statement-breakpoint
CREATE TABLE "service_corrections" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"correction_no" text NOT NULL,
	"case_no" text NOT NULL,
	"window_code" text NOT NULL,
	"found_on" date NOT NULL,
	"what" text NOT NULL,
	CONSTRAINT "service_corrections_district_code_correction_no_pk" PRIMARY KEY("district_code","correction_no"),
	CONSTRAINT "service_corrections_what" CHECK ("service_corrections"."what" <> '')
);
--> statement-breakpoint
CREATE TABLE "service_rating_rectifications" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"case_no" text NOT NULL,
	"due_on" date,
	"rectified_on" date,
	"verified_on" date,
	"measures" text,
	CONSTRAINT "service_rating_rectifications_district_code_case_no_pk" PRIMARY KEY("district_code","case_no"),
	CONSTRAINT "service_rating_rectifications_verified" CHECK ("service_rating_rectifications"."verified_on" is null
        or ("service_rating_rectifications"."rectified_on" is not null and "service_rating_rectifications"."verified_on" >= "service_rating_rectifications"."rectified_on"))
);
--> statement-breakpoint
CREATE TABLE "service_simplified_approvals" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"case_no" text NOT NULL,
	"application_forms" smallint NOT NULL,
	"commitment_letters" smallint NOT NULL,
	"seals" smallint NOT NULL,
	"documents_asked" smallint NOT NULL,
	"commitment_broken_on" date,
	"finding" text,
	CONSTRAINT "service_simplified_approvals_district_code_case_no_pk" PRIMARY KEY("district_code","case_no"),
	CONSTRAINT "service_simplified_approvals_one_form" CHECK ("service_simplified_approvals"."application_forms" = 1),
	CONSTRAINT "service_simplified_approvals_one_letter" CHECK ("service_simplified_approvals"."commitment_letters" = 1),
	CONSTRAINT "service_simplified_approvals_one_seal" CHECK ("service_simplified_approvals"."seals" = 1),
	CONSTRAINT "service_simplified_approvals_documents" CHECK ("service_simplified_approvals"."documents_asked" >= 0),
	CONSTRAINT "service_simplified_approvals_finding" CHECK (("service_simplified_approvals"."commitment_broken_on" is null) = ("service_simplified_approvals"."finding" is null))
);
--> statement-breakpoint
CREATE TABLE "service_window_posts" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"post_no" text NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"window_code" text NOT NULL,
	CONSTRAINT "service_window_posts_district_code_post_no_from_on_pk" PRIMARY KEY("district_code","post_no","from_on"),
	CONSTRAINT "service_window_posts_days" CHECK ("service_window_posts"."until_on" >= "service_window_posts"."from_on")
);
--> statement-breakpoint
CREATE TABLE "tender_awards" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"tender_no" text NOT NULL,
	"lot_no" smallint NOT NULL,
	"supplier_code" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"awarded_on" date NOT NULL,
	"approval_document" text,
	"revoked_on" date,
	CONSTRAINT "tender_awards_district_code_tender_no_lot_no_supplier_code_pk" PRIMARY KEY("district_code","tender_no","lot_no","supplier_code"),
	CONSTRAINT "tender_awards_amount" CHECK ("tender_awards"."amount_fen" > 0),
	CONSTRAINT "tender_awards_approval" CHECK (btrim("tender_awards"."approval_document") <> '')
);
--> statement-breakpoint
CREATE TABLE "tender_revocations" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"tender_no" text NOT NULL,
	"lot_no" smallint NOT NULL,
	"supplier_code" text NOT NULL,
	"revoked_on" date NOT NULL,
	"reason" text NOT NULL,
	"document_no" text,
	CONSTRAINT "tender_revocations_pk" PRIMARY KEY("district_code","tender_no","lot_no","supplier_code"),
	CONSTRAINT "tender_revocations_reason" CHECK (btrim("tender_revocations"."reason") <> '')
);
--> statement-breakpoint
CREATE TABLE "tender_bids" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"tender_no" text NOT NULL,
	"lot_no" smallint NOT NULL,
	"supplier_code" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'valid' NOT NULL,
	"reason" text,
	CONSTRAINT "tender_bids_district_code_tender_no_lot_no_supplier_code_pk" PRIMARY KEY("district_code","tender_no","lot_no","supplier_code"),
	CONSTRAINT "tender_bids_amount" CHECK ("tender_bids"."amount_fen" > 0),
	CONSTRAINT "tender_bids_reason" CHECK (("tender_bids"."state" = 'disqualified') = (btrim(coalesce("tender_bids"."reason", '')) <> ''))
);
--> statement-breakpoint
CREATE TABLE "contract_amendments" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"contract_no" text NOT NULL,
	"amendment_no" smallint NOT NULL,
	"signed_on" date NOT NULL,
	"change_fen" bigint NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "contract_amendments_district_code_contract_no_amendment_no_pk" PRIMARY KEY("district_code","contract_no","amendment_no"),
	CONSTRAINT "contract_amendments_number" CHECK ("contract_amendments"."amendment_no" >= 1),
	CONSTRAINT "contract_amendments_reason" CHECK (btrim("contract_amendments"."reason") <> '')
);
--> statement-breakpoint
CREATE TABLE "tender_contracts" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"contract_no" text NOT NULL,
	"tender_no" text NOT NULL,
	"lot_no" smallint NOT NULL,
	"supplier_code" text NOT NULL,
	"signed_on" date NOT NULL,
	"amount_fen" bigint NOT NULL,
	"total_fen" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "tender_contracts_district_code_contract_no_pk" PRIMARY KEY("district_code","contract_no"),
	CONSTRAINT "tender_contracts_one_an_award" UNIQUE("district_code","tender_no","lot_no","supplier_code"),
	CONSTRAINT "tender_contracts_amount" CHECK ("tender_contracts"."amount_fen" > 0),
	CONSTRAINT "tender_contracts_total" CHECK ("tender_contracts"."total_fen" > 0)
);
--> statement-breakpoint
CREATE TABLE "tender_lots" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"tender_no" text NOT NULL,
	"lot_no" smallint NOT NULL,
	"title" text NOT NULL,
	"budget_fen" bigint,
	"control_price_fen" bigint,
	CONSTRAINT "tender_lots_district_code_tender_no_lot_no_pk" PRIMARY KEY("district_code","tender_no","lot_no"),
	CONSTRAINT "tender_lots_number" CHECK ("tender_lots"."lot_no" >= 1),
	CONSTRAINT "tender_lots_budget" CHECK ("tender_lots"."budget_fen" > 0),
	CONSTRAINT "tender_lots_control_price" CHECK ("tender_lots"."control_price_fen" > 0)
);
--> statement-breakpoint
CREATE TABLE "tender_notices" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"tender_no" text NOT NULL,
	"document_no" text NOT NULL,
	"kind" text NOT NULL,
	"published_on" date NOT NULL,
	CONSTRAINT "tender_notices_district_code_tender_no_document_no_pk" PRIMARY KEY("district_code","tender_no","document_no"),
	CONSTRAINT "tender_notices_document" CHECK (btrim("tender_notices"."document_no") <> '')
);
--> statement-breakpoint
ALTER TABLE "household_incomes" DROP CONSTRAINT "household_incomes_base";--> statement-breakpoint
ALTER TABLE "households" DROP CONSTRAINT "households_town";--> statement-breakpoint
ALTER TABLE "service_cases" DROP CONSTRAINT "service_cases_one_end";--> statement-breakpoint
ALTER TABLE "household_incomes" DROP CONSTRAINT "household_incomes_base_year";
--> statement-breakpoint
ALTER TABLE "households" DROP CONSTRAINT "households_town_code";
--> statement-breakpoint
ALTER TABLE "tenders" ALTER COLUMN "awarded_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "tenders" ALTER COLUMN "award_fen" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "tenders" ALTER COLUMN "bidders" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "tenders" ALTER COLUMN "supplier_code" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "hotline_categories" ADD COLUMN "parent_code" text;--> statement-breakpoint
ALTER TABLE "hotline_categories" ADD COLUMN "level" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "original_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "final_closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "voided_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "state" text DEFAULT 'received' NOT NULL;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "reopenings" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "extended_days" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "assigned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "last_event_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "events" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "households" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "service_cases" ADD COLUMN "original_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "service_cases" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "service_cases" ADD COLUMN "reopened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "service_cases" ADD COLUMN "final_closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "service_cases" ADD COLUMN "state" text GENERATED ALWAYS AS (case when withdrawn_at is not null then 'withdrawn'
        when reopened_at is not null and final_closed_at is null then 'reopened'
        when closed_at is not null then 'closed'
        when paused_at is not null then 'paused'
        else 'accepted' end) STORED;--> statement-breakpoint
ALTER TABLE "service_items" ADD COLUMN "base_code" text;--> statement-breakpoint
ALTER TABLE "service_items" ADD COLUMN "implementation_code" text;--> statement-breakpoint
ALTER TABLE "service_items" ADD COLUMN "business_code" text;--> statement-breakpoint
ALTER TABLE "service_items" ADD COLUMN "statutory_limit" smallint;--> statement-breakpoint
ALTER TABLE "service_items" ADD COLUMN "statutory_unit" text;--> statement-breakpoint
ALTER TABLE "service_items" ADD COLUMN "promised_limit" smallint;--> statement-breakpoint
ALTER TABLE "service_items" ADD COLUMN "promised_unit" text;--> statement-breakpoint
ALTER TABLE "service_items" ADD COLUMN "online_depth" smallint;--> statement-breakpoint
ALTER TABLE "service_items" ADD COLUMN "fee_charged" boolean;--> statement-breakpoint
ALTER TABLE "suppliers" ADD COLUMN "credit_code" text;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "control_price_fen" bigint;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "bid_deadline" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "opened_at" timestamp with time zone;--> statement-breakpoint
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
ALTER TABLE "benefit_entries" ADD CONSTRAINT "benefit_entries_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_entries" ADD CONSTRAINT "benefit_entries_enterprise" FOREIGN KEY ("district_code","enterprise_code") REFERENCES "public"."enterprises"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_entries" ADD CONSTRAINT "benefit_entries_household" FOREIGN KEY ("district_code","household_no") REFERENCES "public"."households"("district_code","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise_household_links" ADD CONSTRAINT "enterprise_household_links_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise_household_links" ADD CONSTRAINT "enterprise_household_links_enterprise" FOREIGN KEY ("district_code","enterprise_code") REFERENCES "public"."enterprises"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise_household_links" ADD CONSTRAINT "enterprise_household_links_household" FOREIGN KEY ("district_code","household_no") REFERENCES "public"."households"("district_code","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises" ADD CONSTRAINT "enterprises_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises" ADD CONSTRAINT "enterprises_town" FOREIGN KEY ("district_code","town_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises" ADD CONSTRAINT "enterprises_village" FOREIGN KEY ("district_code","village_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_enterprise" FOREIGN KEY ("district_code","enterprise_code") REFERENCES "public"."enterprises"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_voucher" FOREIGN KEY ("district_code","enterprise_code","voucher_no") REFERENCES "public"."ledger_vouchers"("district_code","enterprise_code","voucher_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_account" FOREIGN KEY ("district_code","enterprise_code","account_code") REFERENCES "public"."ledger_accounts"("district_code","enterprise_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_month_closings" ADD CONSTRAINT "ledger_month_closings_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_month_closings" ADD CONSTRAINT "ledger_month_closings_enterprise" FOREIGN KEY ("district_code","enterprise_code") REFERENCES "public"."enterprises"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_vouchers" ADD CONSTRAINT "ledger_vouchers_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_vouchers" ADD CONSTRAINT "ledger_vouchers_enterprise" FOREIGN KEY ("district_code","enterprise_code") REFERENCES "public"."enterprises"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_vouchers" ADD CONSTRAINT "ledger_vouchers_reversed" FOREIGN KEY ("district_code","enterprise_code","reverses_no") REFERENCES "public"."ledger_vouchers"("district_code","enterprise_code","voucher_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hiring_quotas" ADD CONSTRAINT "hiring_quotas_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_enterprise" FOREIGN KEY ("district_code","enterprise_code") REFERENCES "public"."enterprises"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_household" FOREIGN KEY ("district_code","household_no") REFERENCES "public"."households"("district_code","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatories" ADD CONSTRAINT "agreement_signatories_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatories" ADD CONSTRAINT "agreement_signatories_agreement" FOREIGN KEY ("district_code","agreement_no") REFERENCES "public"."fund_agreements"("district_code","agreement_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_agreements" ADD CONSTRAINT "fund_agreements_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_agreements" ADD CONSTRAINT "fund_agreements_project" FOREIGN KEY ("district_code","project_no") REFERENCES "public"."fund_projects"("district_code","project_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collective_approvals" ADD CONSTRAINT "collective_approvals_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collective_approvals" ADD CONSTRAINT "collective_approvals_stage" FOREIGN KEY ("district_code","agreement_no","stage_no") REFERENCES "public"."fund_stages"("district_code","agreement_no","stage_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_sign_offs" ADD CONSTRAINT "fund_sign_offs_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_sign_offs" ADD CONSTRAINT "fund_sign_offs_stage" FOREIGN KEY ("district_code","agreement_no","stage_no") REFERENCES "public"."fund_stages"("district_code","agreement_no","stage_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_inspections" ADD CONSTRAINT "fund_inspections_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_inspections" ADD CONSTRAINT "fund_inspections_agreement" FOREIGN KEY ("district_code","agreement_no") REFERENCES "public"."fund_agreements"("district_code","agreement_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_payments" ADD CONSTRAINT "fund_payments_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_payments" ADD CONSTRAINT "fund_payments_stage" FOREIGN KEY ("district_code","agreement_no","stage_no") REFERENCES "public"."fund_stages"("district_code","agreement_no","stage_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_acceptances" ADD CONSTRAINT "fund_acceptances_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_acceptances" ADD CONSTRAINT "fund_acceptances_project" FOREIGN KEY ("district_code","project_no") REFERENCES "public"."fund_projects"("district_code","project_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_projects" ADD CONSTRAINT "fund_projects_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_projects" ADD CONSTRAINT "fund_projects_town" FOREIGN KEY ("district_code","town_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_projects" ADD CONSTRAINT "fund_projects_village" FOREIGN KEY ("district_code","village_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_stages" ADD CONSTRAINT "fund_stages_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_stages" ADD CONSTRAINT "fund_stages_agreement" FOREIGN KEY ("district_code","agreement_no") REFERENCES "public"."fund_agreements"("district_code","agreement_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_callbacks" ADD CONSTRAINT "hotline_callbacks_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_callbacks" ADD CONSTRAINT "hotline_callbacks_order" FOREIGN KEY ("district_code","order_no") REFERENCES "public"."hotline_orders"("district_code","order_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_order_events" ADD CONSTRAINT "hotline_order_events_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_order_events" ADD CONSTRAINT "hotline_order_events_order" FOREIGN KEY ("district_code","order_no") REFERENCES "public"."hotline_orders"("district_code","order_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_order_events" ADD CONSTRAINT "hotline_order_events_unit" FOREIGN KEY ("district_code","unit_code") REFERENCES "public"."hotline_units"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_rate_weights" ADD CONSTRAINT "hotline_rate_weights_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "party_activities" ADD CONSTRAINT "party_activities_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_activities" ADD CONSTRAINT "party_activities_branch" FOREIGN KEY ("district_code","branch_code") REFERENCES "public"."party_branches"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_talks" ADD CONSTRAINT "party_talks_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_talks" ADD CONSTRAINT "party_talks_branch" FOREIGN KEY ("district_code","branch_code") REFERENCES "public"."party_branches"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_branches" ADD CONSTRAINT "party_branches_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_members" ADD CONSTRAINT "party_members_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_members" ADD CONSTRAINT "party_members_branch" FOREIGN KEY ("district_code","branch_code") REFERENCES "public"."party_branches"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_finding_steps" ADD CONSTRAINT "party_finding_steps_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_finding_steps" ADD CONSTRAINT "party_finding_steps_finding" FOREIGN KEY ("district_code","finding_no") REFERENCES "public"."party_findings"("district_code","finding_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_findings" ADD CONSTRAINT "party_findings_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_findings" ADD CONSTRAINT "party_findings_branch" FOREIGN KEY ("district_code","branch_code") REFERENCES "public"."party_branches"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_opinions" ADD CONSTRAINT "party_opinions_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grassroots_problems" ADD CONSTRAINT "grassroots_problems_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publicity_boards" ADD CONSTRAINT "publicity_boards_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_awards" ADD CONSTRAINT "recognition_awards_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_awards" ADD CONSTRAINT "recognition_awards_window" FOREIGN KEY ("district_code","window_code") REFERENCES "public"."service_windows"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_appeal_events" ADD CONSTRAINT "recognition_appeal_events_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_appeal_events" ADD CONSTRAINT "recognition_appeal_events_entry" FOREIGN KEY ("district_code","entry_no") REFERENCES "public"."recognition_board_entries"("district_code","entry_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_board_entries" ADD CONSTRAINT "recognition_board_entries_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_case_events" ADD CONSTRAINT "service_case_events_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_case_events" ADD CONSTRAINT "service_case_events_case" FOREIGN KEY ("district_code","case_no") REFERENCES "public"."service_cases"("district_code","case_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_complaints" ADD CONSTRAINT "service_complaints_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_complaints" ADD CONSTRAINT "service_complaints_window" FOREIGN KEY ("district_code","window_code") REFERENCES "public"."service_windows"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_complaints" ADD CONSTRAINT "service_complaints_case" FOREIGN KEY ("district_code","case_no") REFERENCES "public"."service_cases"("district_code","case_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_corrections" ADD CONSTRAINT "service_corrections_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_corrections" ADD CONSTRAINT "service_corrections_case" FOREIGN KEY ("district_code","case_no") REFERENCES "public"."service_cases"("district_code","case_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_corrections" ADD CONSTRAINT "service_corrections_window" FOREIGN KEY ("district_code","window_code") REFERENCES "public"."service_windows"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_rating_rectifications" ADD CONSTRAINT "service_rating_rectifications_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_rating_rectifications" ADD CONSTRAINT "service_rating_rectifications_case" FOREIGN KEY ("district_code","case_no") REFERENCES "public"."service_cases"("district_code","case_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_simplified_approvals" ADD CONSTRAINT "service_simplified_approvals_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_simplified_approvals" ADD CONSTRAINT "service_simplified_approvals_case" FOREIGN KEY ("district_code","case_no") REFERENCES "public"."service_cases"("district_code","case_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_window_posts" ADD CONSTRAINT "service_window_posts_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_window_posts" ADD CONSTRAINT "service_window_posts_window" FOREIGN KEY ("district_code","window_code") REFERENCES "public"."service_windows"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_awards" ADD CONSTRAINT "tender_awards_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_awards" ADD CONSTRAINT "tender_awards_tender" FOREIGN KEY ("district_code","tender_no") REFERENCES "public"."tenders"("district_code","tender_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_awards" ADD CONSTRAINT "tender_awards_lot" FOREIGN KEY ("district_code","tender_no","lot_no") REFERENCES "public"."tender_lots"("district_code","tender_no","lot_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_awards" ADD CONSTRAINT "tender_awards_bid" FOREIGN KEY ("district_code","tender_no","lot_no","supplier_code") REFERENCES "public"."tender_bids"("district_code","tender_no","lot_no","supplier_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_awards" ADD CONSTRAINT "tender_awards_supplier" FOREIGN KEY ("district_code","supplier_code") REFERENCES "public"."suppliers"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_revocations" ADD CONSTRAINT "tender_revocations_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_revocations" ADD CONSTRAINT "tender_revocations_tender" FOREIGN KEY ("district_code","tender_no") REFERENCES "public"."tenders"("district_code","tender_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_revocations" ADD CONSTRAINT "tender_revocations_award" FOREIGN KEY ("district_code","tender_no","lot_no","supplier_code") REFERENCES "public"."tender_awards"("district_code","tender_no","lot_no","supplier_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_bids" ADD CONSTRAINT "tender_bids_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_bids" ADD CONSTRAINT "tender_bids_tender" FOREIGN KEY ("district_code","tender_no") REFERENCES "public"."tenders"("district_code","tender_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_bids" ADD CONSTRAINT "tender_bids_lot" FOREIGN KEY ("district_code","tender_no","lot_no") REFERENCES "public"."tender_lots"("district_code","tender_no","lot_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_bids" ADD CONSTRAINT "tender_bids_supplier" FOREIGN KEY ("district_code","supplier_code") REFERENCES "public"."suppliers"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_amendments" ADD CONSTRAINT "contract_amendments_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_amendments" ADD CONSTRAINT "contract_amendments_contract" FOREIGN KEY ("district_code","contract_no") REFERENCES "public"."tender_contracts"("district_code","contract_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_contracts" ADD CONSTRAINT "tender_contracts_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_contracts" ADD CONSTRAINT "tender_contracts_tender" FOREIGN KEY ("district_code","tender_no") REFERENCES "public"."tenders"("district_code","tender_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_contracts" ADD CONSTRAINT "tender_contracts_award" FOREIGN KEY ("district_code","tender_no","lot_no","supplier_code") REFERENCES "public"."tender_awards"("district_code","tender_no","lot_no","supplier_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_contracts" ADD CONSTRAINT "tender_contracts_supplier" FOREIGN KEY ("district_code","supplier_code") REFERENCES "public"."suppliers"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_lots" ADD CONSTRAINT "tender_lots_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_lots" ADD CONSTRAINT "tender_lots_tender" FOREIGN KEY ("district_code","tender_no") REFERENCES "public"."tenders"("district_code","tender_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_notices" ADD CONSTRAINT "tender_notices_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_notices" ADD CONSTRAINT "tender_notices_tender" FOREIGN KEY ("district_code","tender_no") REFERENCES "public"."tenders"("district_code","tender_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "collective_incomes_received" ON "collective_incomes" USING btree ("district_code","town_code","received_on");--> statement-breakpoint
CREATE INDEX "distribution_payouts_paid" ON "distribution_payouts" USING btree ("district_code","paid_on");--> statement-breakpoint
CREATE INDEX "distribution_plans_planned" ON "distribution_plans" USING btree ("district_code","planned_on","plan_no");--> statement-breakpoint
CREATE INDEX "distribution_plans_year" ON "distribution_plans" USING btree ("district_code","town_code","year");--> statement-breakpoint
CREATE INDEX "distribution_shares_of_household" ON "distribution_shares" USING btree ("district_code","household_no");--> statement-breakpoint
CREATE INDEX "benefit_entries_happened" ON "benefit_entries" USING btree ("district_code","happened_on");--> statement-breakpoint
CREATE INDEX "benefit_entries_home" ON "benefit_entries" USING btree ("district_code","household_no");--> statement-breakpoint
CREATE INDEX "enterprise_household_links_home" ON "enterprise_household_links" USING btree ("district_code","household_no");--> statement-breakpoint
CREATE INDEX "ledger_lines_of_account" ON "ledger_lines" USING btree ("district_code","enterprise_code","account_code");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_vouchers_reverses" ON "ledger_vouchers" USING btree ("district_code","enterprise_code","reverses_no");--> statement-breakpoint
CREATE INDEX "ledger_vouchers_booked" ON "ledger_vouchers" USING btree ("district_code","enterprise_code","booked_on");--> statement-breakpoint
CREATE INDEX "team_members_person" ON "team_members" USING btree ("district_code","enterprise_code","member_no");--> statement-breakpoint
CREATE INDEX "team_members_home" ON "team_members" USING btree ("district_code","household_no");--> statement-breakpoint
CREATE INDEX "fund_agreements_of_project" ON "fund_agreements" USING btree ("district_code","project_no");--> statement-breakpoint
CREATE INDEX "fund_inspections_day" ON "fund_inspections" USING btree ("district_code","inspected_on","agreement_no");--> statement-breakpoint
CREATE INDEX "fund_payments_of_stage" ON "fund_payments" USING btree ("district_code","agreement_no","stage_no");--> statement-breakpoint
CREATE INDEX "fund_payments_paid" ON "fund_payments" USING btree ("district_code","paid_on","payment_no");--> statement-breakpoint
CREATE INDEX "fund_projects_approved" ON "fund_projects" USING btree ("district_code","approved_on","project_no");--> statement-breakpoint
CREATE INDEX "hotline_callbacks_called" ON "hotline_callbacks" USING btree ("district_code","called_at");--> statement-breakpoint
CREATE INDEX "household_change_parties_by_household" ON "household_change_parties" USING btree ("district_code","household_no");--> statement-breakpoint
CREATE INDEX "household_members_by_household" ON "household_members" USING btree ("district_code","household_no");--> statement-breakpoint
CREATE INDEX "factory_leases_by_factory" ON "factory_leases" USING btree ("district_code","factory_no","from_day");--> statement-breakpoint
CREATE INDEX "rent_payments_by_lease" ON "rent_payments" USING btree ("district_code","lease_no","paid_on");--> statement-breakpoint
CREATE INDEX "party_activities_planned" ON "party_activities" USING btree ("district_code","planned_on","activity_no");--> statement-breakpoint
CREATE INDEX "party_findings_due" ON "party_findings" USING btree ("district_code","due_on");--> statement-breakpoint
CREATE INDEX "recognition_awards_awarded" ON "recognition_awards" USING btree ("district_code","awarded_on","award_no");--> statement-breakpoint
CREATE INDEX "recognition_board_entries_from" ON "recognition_board_entries" USING btree ("district_code","from_day");--> statement-breakpoint
CREATE INDEX "service_case_events_reopened" ON "service_case_events" USING btree ("district_code","at") WHERE "service_case_events"."kind" = 'reopened';--> statement-breakpoint
CREATE INDEX "service_complaints_by_case" ON "service_complaints" USING btree ("district_code","case_no");--> statement-breakpoint
CREATE INDEX "service_corrections_by_case" ON "service_corrections" USING btree ("district_code","case_no");--> statement-breakpoint
CREATE INDEX "service_window_posts_by_window" ON "service_window_posts" USING btree ("district_code","window_code");--> statement-breakpoint
CREATE UNIQUE INDEX "tender_awards_one_a_lot" ON "tender_awards" USING btree ("district_code","tender_no","lot_no") WHERE "tender_awards"."revoked_on" is null;--> statement-breakpoint
CREATE INDEX "tender_awards_awarded" ON "tender_awards" USING btree ("district_code","awarded_on");--> statement-breakpoint
CREATE INDEX "tender_bids_by_supplier" ON "tender_bids" USING btree ("district_code","supplier_code");--> statement-breakpoint
ALTER TABLE "hotline_categories" ADD CONSTRAINT "hotline_categories_parent" FOREIGN KEY ("district_code","parent_code") REFERENCES "public"."hotline_categories"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_base" FOREIGN KEY ("district_code","household_no","base_year") REFERENCES "public"."household_incomes"("district_code","household_no","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_town" FOREIGN KEY ("district_code","town_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "service_cases_rated_bad" ON "service_cases" USING btree ("district_code","closed_at") WHERE "service_cases"."rating" <= 2;--> statement-breakpoint
CREATE INDEX "service_cases_late" ON "service_cases" USING btree ("district_code","due_at") WHERE coalesce("service_cases"."closed_at", "service_cases"."withdrawn_at", 'infinity') > "service_cases"."due_at";--> statement-breakpoint
CREATE INDEX "service_cases_reopened" ON "service_cases" USING btree ("district_code","reopened_at") WHERE "service_cases"."reopened_at" is not null;--> statement-breakpoint
ALTER TABLE "service_items" ADD CONSTRAINT "service_items_business_code_once" UNIQUE("district_code","business_code");--> statement-breakpoint
ALTER TABLE "suppliers" ADD CONSTRAINT "suppliers_one_a_credit_code" UNIQUE("district_code","credit_code");--> statement-breakpoint
ALTER TABLE "hotline_categories" ADD CONSTRAINT "hotline_categories_level" CHECK ("hotline_categories"."level" between 1 and 5);--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD CONSTRAINT "hotline_orders_voided_after" CHECK ("hotline_orders"."voided_at" >= "hotline_orders"."received_at");--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD CONSTRAINT "hotline_orders_last_closure" CHECK ("hotline_orders"."final_closed_at" >= "hotline_orders"."closed_at");--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD CONSTRAINT "hotline_orders_extension" CHECK ("hotline_orders"."extended_days" between 0 and 5
        and ("hotline_orders"."extended_days" = 0 or "hotline_orders"."due_at" > "hotline_orders"."original_due_at"));--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD CONSTRAINT "hotline_orders_counts" CHECK ("hotline_orders"."reopenings" >= 0 and "hotline_orders"."events" >= 0);--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_base_before" CHECK ("household_incomes"."base_year" < "household_incomes"."year");--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_wage" CHECK ("household_incomes"."wage_fen" >= 0);--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_business" CHECK ("household_incomes"."business_fen" >= 0);--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_property" CHECK ("household_incomes"."property_fen" >= 0);--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_transfer" CHECK ("household_incomes"."transfer_fen" >= 0);--> statement-breakpoint
ALTER TABLE "household_incomes" ADD CONSTRAINT "household_incomes_business_cost" CHECK ("household_incomes"."business_cost_fen" >= 0);--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_village_in_town" CHECK ("households"."village_code" ~ '^[0-9]{12}$' and "households"."town_code" = left("households"."village_code", 9));--> statement-breakpoint
ALTER TABLE "service_cases" ADD CONSTRAINT "service_cases_original_due" CHECK ("service_cases"."original_due_at" is null or ("service_cases"."due_at" is not null
        and "service_cases"."original_due_at" between "service_cases"."accepted_at" and "service_cases"."due_at"));--> statement-breakpoint
ALTER TABLE "service_cases" ADD CONSTRAINT "service_cases_paused_after" CHECK ("service_cases"."paused_at" >= "service_cases"."accepted_at");--> statement-breakpoint
ALTER TABLE "service_cases" ADD CONSTRAINT "service_cases_reopened_after" CHECK ("service_cases"."reopened_at" is null
        or ("service_cases"."closed_at" is not null and "service_cases"."reopened_at" >= "service_cases"."closed_at"));--> statement-breakpoint
ALTER TABLE "service_cases" ADD CONSTRAINT "service_cases_final_after" CHECK ("service_cases"."final_closed_at" is null or ("service_cases"."reopened_at" is not null
        and "service_cases"."final_closed_at" >= "service_cases"."reopened_at" and "service_cases"."withdrawn_at" is null));--> statement-breakpoint
ALTER TABLE "service_cases" ADD CONSTRAINT "service_cases_one_end" CHECK ("service_cases"."closed_at" is null or "service_cases"."withdrawn_at" is null
        or ("service_cases"."reopened_at" is not null and "service_cases"."withdrawn_at" >= "service_cases"."reopened_at"));--> statement-breakpoint
ALTER TABLE "service_departments" ADD CONSTRAINT "service_departments_days" CHECK ("service_departments"."left_on" >= "service_departments"."joined_on");--> statement-breakpoint
ALTER TABLE "service_items" ADD CONSTRAINT "service_items_days" CHECK ("service_items"."delisted_on" >= "service_items"."listed_on");--> statement-breakpoint
ALTER TABLE "service_items" ADD CONSTRAINT "service_items_base_code" CHECK ("service_items"."base_code" ~ '^[0-9A-Z]{12}$');--> statement-breakpoint
ALTER TABLE "service_items" ADD CONSTRAINT "service_items_implementation_code" CHECK ("service_items"."implementation_code" ~ '^[0-9A-Z]{31,36}$');--> statement-breakpoint
ALTER TABLE "service_items" ADD CONSTRAINT "service_items_business_code" CHECK ("service_items"."business_code" ~ '^[0-9A-Z]{31,40}$');--> statement-breakpoint
ALTER TABLE "service_items" ADD CONSTRAINT "service_items_statutory_limit" CHECK (("service_items"."statutory_limit" is null) = ("service_items"."statutory_unit" is null)
        and ("service_items"."statutory_limit" is null or ("service_items"."statutory_days" is not null
          and "service_items"."statutory_days" between 0 and "service_items"."statutory_limit"
          and ("service_items"."statutory_unit" <> 'working_day' or "service_items"."statutory_days" = "service_items"."statutory_limit"))));--> statement-breakpoint
ALTER TABLE "service_items" ADD CONSTRAINT "service_items_promised_limit" CHECK (("service_items"."promised_limit" is null) = ("service_items"."promised_unit" is null)
        and ("service_items"."promised_limit" is null or ("service_items"."promised_days" <= "service_items"."promised_limit"
          and ("service_items"."promised_unit" <> 'working_day' or "service_items"."promised_days" = "service_items"."promised_limit"))));--> statement-breakpoint
ALTER TABLE "service_items" ADD CONSTRAINT "service_items_visits" CHECK ("service_items"."visits_promised" >= 0);--> statement-breakpoint
ALTER TABLE "service_items" ADD CONSTRAINT "service_items_online_depth" CHECK ("service_items"."online_depth" between 1 and 4);--> statement-breakpoint
ALTER TABLE "service_windows" ADD CONSTRAINT "service_windows_days" CHECK ("service_windows"."closed_on" >= "service_windows"."opened_on");--> statement-breakpoint
ALTER TABLE "suppliers" ADD CONSTRAINT "suppliers_made_up" CHECK ("suppliers"."origin" <> 'simulated' or "suppliers"."credit_code" is null);--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_control_price" CHECK ("tenders"."control_price_fen" > 0);--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_award_price" CHECK ("tenders"."award_fen" <= "tenders"."control_price_fen");--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_direct" CHECK ("tenders"."method" <> 'direct' or "tenders"."bidders" = 1);--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_result" CHECK (("tenders"."awarded_on" is null) = ("tenders"."award_fen" is null)
        and ("tenders"."awarded_on" is null or "tenders"."bidders" is not null)
        and ("tenders"."awarded_on" is not null or "tenders"."supplier_code" is null));--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_deadline" CHECK (("tenders"."bid_deadline" at time zone 'Asia/Shanghai')::date >= "tenders"."notice_on");--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_opening" CHECK ("tenders"."opened_at" is null
        or ("tenders"."bid_deadline" is not null and "tenders"."opened_at" >= "tenders"."bid_deadline"));--> statement-breakpoint
CREATE VIEW "public"."distribution_dividends" WITH (security_invoker = true) AS (
    select s.district_code, s.batch_id, s.source_row, s.origin, s.plan_no, s.household_no, h.village_code, h.town_code,
      p.planned_on, r.kind as rule_set_kind, s.shares, s.amount_fen, o.paid_on
    from distribution_shares s
    join distribution_plans p on p.district_code = s.district_code and p.plan_no = s.plan_no
    join distribution_rule_sets r on r.district_code = p.district_code and r.code = p.rule_set_code
    join households h on h.district_code = s.district_code and h.household_no = s.household_no
    left join distribution_payouts o
      on o.district_code = s.district_code and o.plan_no = s.plan_no and o.household_no = s.household_no
  );--> statement-breakpoint
CREATE VIEW "public"."benefits_given" WITH (security_invoker = true) AS (
    select b.district_code, b.batch_id, b.source_row, b.origin, b.enterprise_code, e.town_code, b.entry_no,
      b.enterprise_code || '/' || b.entry_no as entry_key, b.household_no, b.way, b.amount_fen, b.happened_on,
      b.recorded_on, date_trunc('month', b.recorded_on) = date_trunc('month', b.happened_on) as is_timely
    from benefit_entries b
    join enterprises e on e.district_code = b.district_code and e.code = b.enterprise_code
  );--> statement-breakpoint
CREATE VIEW "public"."enterprise_ledger_months" WITH (security_invoker = true) AS (
    select e.district_code, e.batch_id, e.source_row, e.origin, e.code as enterprise_code, e.town_code,
      m.month::date as month, coalesce(v.timely and b.timely, false) as is_compliant
    from enterprises e
    join data_days d on d.district_code = e.district_code and d.subject = 'enterprises'
    cross join lateral generate_series(
      date_trunc('month', e.registered_on::timestamp),
      least(d.last_day, e.closed_on - 1) + interval '1 day' - interval '1 month', interval '1 month') m (month)
    left join (
      select district_code, enterprise_code, date_trunc('month', booked_on::timestamp) as month,
        bool_and(date_trunc('month', recorded_on) = date_trunc('month', booked_on)) as timely
      from ledger_vouchers group by 1, 2, 3
    ) v on v.district_code = e.district_code and v.enterprise_code = e.code and v.month = m.month
    left join (
      select district_code, enterprise_code, date_trunc('month', happened_on::timestamp) as month,
        bool_and(date_trunc('month', recorded_on) = date_trunc('month', happened_on)) as timely
      from benefit_entries group by 1, 2, 3
    ) b on b.district_code = e.district_code and b.enterprise_code = e.code and b.month = m.month
  );--> statement-breakpoint
CREATE VIEW "public"."voucher_bookings" WITH (security_invoker = true) AS (
    select v.district_code, v.batch_id, v.source_row, v.origin, v.enterprise_code, e.town_code, v.voucher_no, v.booked_on,
      date_trunc('month', v.recorded_on) = date_trunc('month', v.booked_on) as is_timely
    from ledger_vouchers v
    join enterprises e on e.district_code = v.district_code and e.code = v.enterprise_code
  );--> statement-breakpoint
CREATE VIEW "public"."member_stays" WITH (security_invoker = true) AS (
    with places as (
      select m.*, max(coalesce(m.left_on, 'infinity')) over (
          partition by m.district_code, m.enterprise_code, m.member_no order by m.joined_on, m.team
          rows between unbounded preceding and 1 preceding) as left_before
      from team_members m
    ), numbered as (
      select p.*, count(*) filter (where left_before is null or left_before < joined_on) over (
          partition by district_code, enterprise_code, member_no order by joined_on, team) as stay
      from places p
    ), stays as (
      select district_code, enterprise_code, member_no, stay, min(joined_on) as since_day,
        nullif(max(coalesce(left_on, 'infinity')), 'infinity') as until_day, min(batch_id) as batch_id,
        min(source_row) as source_row, max(origin) as origin
      from numbered group by district_code, enterprise_code, member_no, stay
    )
    select s.district_code, s.batch_id, s.source_row, s.origin, s.enterprise_code, e.town_code, s.member_no,
      s.since_day, least(s.until_day, e.closed_on) as until_day,
      case when s.stay = 1 then s.since_day end as first_since
    from stays s
    join enterprises e on e.district_code = s.district_code and e.code = s.enterprise_code
  );--> statement-breakpoint
CREATE VIEW "public"."served_households" WITH (security_invoker = true) AS (
    with links as (
      select l.*, coalesce(least(l.until_day, e.closed_on), 'infinity') as ends_on
      from enterprise_household_links l
      join enterprises e on e.district_code = l.district_code and e.code = l.enterprise_code
      where e.closed_on is null or l.from_day < e.closed_on
    ), places as (
      select l.*, max(ends_on) over (
          partition by district_code, household_no order by from_day, enterprise_code
          rows between unbounded preceding and 1 preceding) as ended_before
      from links l
    ), numbered as (
      select p.*, count(*) filter (where ended_before is null or ended_before < from_day) over (
          partition by district_code, household_no order by from_day, enterprise_code) as stretch
      from places p
    )
    select n.district_code, min(n.batch_id) as batch_id, min(n.source_row) as source_row, max(n.origin) as origin,
      n.household_no, h.village_code, h.town_code, min(n.from_day) as since_day,
      nullif(max(n.ends_on), 'infinity') as until_day
    from numbered n
    join households h on h.district_code = n.district_code and h.household_no = n.household_no
    group by n.district_code, n.household_no, n.stretch, h.village_code, h.town_code
  );--> statement-breakpoint
CREATE VIEW "public"."team_places" WITH (security_invoker = true) AS (
    select m.district_code, m.batch_id, m.source_row, m.origin, m.enterprise_code, e.town_code, m.team, m.joined_on,
      least(m.left_on, e.closed_on) as until_day,
      case when m.was_poor_at_hiring then m.joined_on end as poor_since
    from team_members m
    join enterprises e on e.district_code = m.district_code and e.code = m.enterprise_code
  );--> statement-breakpoint
CREATE VIEW "public"."enterprise_staffing" WITH (security_invoker = true) AS (
    with changes as (
      select district_code, enterprise_code, team, joined_on as day, 1 as staff from team_members
      union all
      select district_code, enterprise_code, team, left_on, -1 from team_members where left_on is not null
    ), days as (
      select district_code, enterprise_code, day,
        coalesce(sum(staff) filter (where team = 'labour'), 0) as labour,
        coalesce(sum(staff) filter (where team = 'technical'), 0) as technical,
        coalesce(sum(staff) filter (where team = 'marketing'), 0) as marketing
      from changes group by district_code, enterprise_code, day
    ), spells as (
      select district_code, enterprise_code, day as since_day, lead(day) over enterprise_days as next_day,
        (sum(labour) over enterprise_days)::int as labour,
        (sum(technical) over enterprise_days)::int as technical,
        (sum(marketing) over enterprise_days)::int as marketing
      from days
      window enterprise_days as (partition by district_code, enterprise_code order by day)
    )
    select s.district_code, e.batch_id, e.source_row, e.origin, s.enterprise_code, e.town_code, s.since_day,
      least(s.next_day, e.closed_on) as until_day, s.labour, s.technical, s.marketing,
      case when s.labour > 0 and s.technical > 0 and s.marketing > 0 then s.since_day end as three_teams_since
    from spells s
    join enterprises e on e.district_code = s.district_code and e.code = s.enterprise_code
    where e.closed_on is null or s.since_day < e.closed_on
  );--> statement-breakpoint
CREATE VIEW "public"."team_compliance" WITH (security_invoker = true) AS (
    with changes as (
      select e.district_code, e.code as enterprise_code, t.team, e.registered_on as day, 0 as staff, 0 as poor
      from enterprises e cross join (values ('labour'), ('technical'), ('marketing')) t (team)
      union all
      select district_code, enterprise_code, team, joined_on, 1, was_poor_at_hiring::int from team_members
      union all
      select district_code, enterprise_code, team, left_on, -1, -was_poor_at_hiring::int
      from team_members where left_on is not null
      union all
      select e.district_code, e.code, q.team, q.from_day, 0, 0
      from hiring_quotas q join enterprises e on e.district_code = q.district_code and e.registered_on < q.from_day
    ), days as (
      select district_code, enterprise_code, team, day, sum(staff)::int as staff, sum(poor)::int as poor
      from changes group by district_code, enterprise_code, team, day
    ), spells as (
      select district_code, enterprise_code, team, day as since_day, lead(day) over team_days as next_day,
        (sum(staff) over team_days)::int as headcount, (sum(poor) over team_days)::int as poor
      from days
      window team_days as (partition by district_code, enterprise_code, team order by day)
    )
    select s.district_code, e.batch_id, e.source_row, e.origin, s.enterprise_code, e.town_code, s.since_day,
      least(s.next_day, e.closed_on) as until_day, s.team, s.headcount, s.poor, q.percent,
      case when s.headcount = 0 then 'unstaffed'
        when s.poor * 100 >= q.percent * s.headcount then 'compliant'
        else 'failing' end as state,
      greatest((q.percent * s.headcount + 99) / 100 - s.poor, 0) as shortfall,
      case when s.headcount > 0 then s.since_day end as staffed_since,
      case when s.headcount > 0 and s.poor * 100 >= q.percent * s.headcount then s.since_day end as compliant_since
    from spells s
    join enterprises e on e.district_code = s.district_code and e.code = s.enterprise_code
    cross join lateral (
      select percent from hiring_quotas q
      where q.district_code = s.district_code and q.team = s.team and q.from_day <= s.since_day
      order by q.from_day desc limit 1
    ) q
    where e.closed_on is null or s.since_day < e.closed_on
  );--> statement-breakpoint
CREATE VIEW "public"."team_shortfalls" WITH (security_invoker = true) AS (
    select c.district_code, c.batch_id, c.source_row, c.origin, c.enterprise_code, c.town_code, c.since_day,
      c.until_day, c.team, missing
    from team_compliance c cross join lateral generate_series(1, c.shortfall) as missing
  );--> statement-breakpoint
CREATE VIEW "public"."fund_agreement_lines" WITH (security_invoker = true) AS (
    select a.district_code, a.batch_id, a.source_row, a.origin, a.agreement_no, a.project_no,
      p.town_code, p.source, a.contract_fen, a.signed_on, a.signed_by_all_on, p.accepted_on
    from fund_agreements a
    join fund_projects p
  on p.district_code = a.district_code and p.project_no = a.project_no
  );--> statement-breakpoint
CREATE VIEW "public"."fund_inspection_lines" WITH (security_invoker = true) AS (
    select i.district_code, i.batch_id, i.source_row, i.origin, i.agreement_no, a.project_no,
      p.town_code, p.source, i.inspected_on, i.on_site, a.contract_fen,
      div(a.contract_fen::numeric * i.verified_permille, 1000)::bigint as verified_fen,
      (select coalesce(sum(y.amount_fen), 0)::bigint from fund_payments y
        where y.district_code = i.district_code and y.agreement_no = i.agreement_no
          and y.paid_on <= i.inspected_on) as paid_fen
    from fund_inspections i
    join fund_agreements a on a.district_code = i.district_code and a.agreement_no = i.agreement_no
    join fund_projects p
  on p.district_code = a.district_code and p.project_no = a.project_no
  );--> statement-breakpoint
CREATE VIEW "public"."fund_payment_lines" WITH (security_invoker = true) AS (
    select y.district_code, y.batch_id, y.source_row, y.origin, y.agreement_no, a.project_no,
      p.town_code, p.source, y.payment_no, y.stage_no, y.amount_fen, y.paid_on, y.voucher_no
    from fund_payments y
    join fund_agreements a on a.district_code = y.district_code and a.agreement_no = y.agreement_no
    join fund_projects p
  on p.district_code = a.district_code and p.project_no = a.project_no
  );--> statement-breakpoint
CREATE VIEW "public"."fund_inspection_spans" WITH (security_invoker = true) AS (
    select s.district_code, s.origin, s.agreement_no, a.project_no, p.town_code, p.source,
      s.from_day + 60 as stagnant_on,
      lead(s.from_day) over (partition by s.district_code, s.agreement_no order by s.from_day, s.place)
        as next_inspected_on,
      p.accepted_on
    from (
      select district_code, origin, agreement_no, signed_on as from_day, 0 as place from fund_agreements
      union all
      select district_code, origin, agreement_no, inspected_on, 1 from fund_inspections
    ) as s
    join fund_agreements a on a.district_code = s.district_code and a.agreement_no = s.agreement_no
    join fund_projects p on p.district_code = a.district_code and p.project_no = a.project_no
  );--> statement-breakpoint
CREATE VIEW "public"."fund_progress_spans" WITH (security_invoker = true) AS (
    select t.district_code, t.origin, t.agreement_no, t.project_no, t.town_code, t.source,
      case when t.paid > t.payable then t.day end as ahead_on,
      case when t.paid = t.payable and t.paid > 0 then t.day end as limit_on,
      lead(t.day) over (partition by t.district_code, t.agreement_no order by t.day) as next_on,
      t.accepted_on
    from (
      select a.district_code, a.origin, a.agreement_no, a.project_no, p.town_code, p.source, p.accepted_on, c.day,
        (select coalesce(sum(y.amount_fen), 0) from fund_payments y
          where y.district_code = a.district_code and y.agreement_no = a.agreement_no
            and y.paid_on <= c.day) as paid,
        div(a.contract_fen::numeric * (select coalesce(max(i.verified_permille), 0) from fund_inspections i
          where i.district_code = a.district_code and i.agreement_no = a.agreement_no
            and i.on_site and i.inspected_on <= c.day), 1000) as payable
      from (
        select district_code, agreement_no, paid_on as day from fund_payments
        union
        select district_code, agreement_no, inspected_on from fund_inspections
      ) as c
      join fund_agreements a on a.district_code = c.district_code and a.agreement_no = c.agreement_no
      join fund_projects p on p.district_code = a.district_code and p.project_no = a.project_no
    ) as t
  );--> statement-breakpoint
CREATE VIEW "public"."hotline_assignments" WITH (security_invoker = true) AS (
    select e.district_code, e.batch_id, e.source_row, e.origin, e.order_no, o.town_code, o.category_code,
      e.unit_code, o.channel, e.seq, e.at as assigned_at, e.at + interval '24 hours' as sign_by,
      case n.kind when 'signed' then n.at end as signed_at,
      case n.kind when 'returned' then n.at end as returned_at,
      case n.kind when 'voided' then n.at end as voided_at
    from hotline_order_events e
    join hotline_orders o on o.district_code = e.district_code and o.order_no = e.order_no
    left join lateral (
      select a.kind, a.at from hotline_order_events a
      where a.district_code = e.district_code and a.order_no = e.order_no and a.seq > e.seq
        and a.kind in ('signed', 'returned', 'voided')
      order by a.seq limit 1) n on true
    where e.kind = 'assigned'
  );--> statement-breakpoint
CREATE VIEW "public"."hotline_handlings" WITH (security_invoker = true) AS (
    select district_code, batch_id, source_row, origin, order_no, town_code, category_code, unit_code, channel,
      closed_at, extract(epoch from closed_at - received_at) / 3600 as hours
    from hotline_orders
    where closed_at is not null and voided_at is null
  );--> statement-breakpoint
CREATE VIEW "public"."hotline_open_spans" WITH (security_invoker = true) AS (
    select district_code, batch_id, source_row, origin, order_no, town_code, category_code, unit_code, channel,
      received_at as opened_at, coalesce(closed_at, voided_at) as ended_at
    from hotline_orders
    union all
    select e.district_code, e.batch_id, e.source_row, e.origin, e.order_no, o.town_code, o.category_code,
      o.unit_code, o.channel, e.at,
      (select min(n.at) from hotline_order_events n
        where n.district_code = e.district_code and n.order_no = e.order_no and n.seq > e.seq
          and n.kind in ('closed', 'voided'))
    from hotline_order_events e
    join hotline_orders o on o.district_code = e.district_code and o.order_no = e.order_no
    where e.kind = 'reopened'
  );--> statement-breakpoint
CREATE VIEW "public"."hotline_scored_callbacks" WITH (security_invoker = true) AS (
    select c.district_code, c.batch_id, c.source_row, c.origin, c.order_no, o.town_code, o.category_code,
      o.unit_code, o.channel, c.called_at, c.contacted::int as contacted, c.solved::int as solved,
      p.satisfied,
      (coalesce(w.response_weight, 10) * c.contacted::int + coalesce(w.solution_weight, 50) * c.solved::int
        + coalesce(w.satisfaction_weight, 40) * p.satisfied) / 100 as score
    from hotline_callbacks c
    join hotline_orders o on o.district_code = c.district_code and o.order_no = c.order_no
    left join lateral (
      select r.* from hotline_rate_weights r
      where r.district_code = c.district_code and r.from_day <= (c.called_at at time zone 'Asia/Shanghai')::date
      order by r.from_day desc limit 1) w on true
    cross join lateral (
      select case c.satisfaction
        when 'satisfied' then 1
        when 'unsatisfied' then 0
        else case coalesce(w.formula, 'basic_at_nine_tenths')
          when 'basic_at_nine_tenths' then 0.9
          when 'satisfied_over_valid' then 0
          else 1 end
      end as satisfied) p
    where c.valid
  );--> statement-breakpoint
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
  );--> statement-breakpoint
CREATE VIEW "public"."service_one_visit_items" WITH (security_invoker = true) AS (
    select district_code, batch_id, source_row, origin, code, department_code, listed_on, delisted_on
    from service_items where visits_promised <= 1
  );--> statement-breakpoint
CREATE VIEW "public"."service_statutory_days" WITH (security_invoker = true) AS (
    select i.district_code, i.batch_id, i.source_row, i.origin, i.code, i.department_code,
      i.listed_on, i.delisted_on, case when n > i.promised_days then i.listed_on end as saved_on
    from service_items i, generate_series(1, i.statutory_days) as n
  );--> statement-breakpoint
CREATE VIEW "public"."service_bad_ratings" WITH (security_invoker = true) AS (
    select c.district_code, c.batch_id, c.source_row, c.origin, c.case_no, c.department_code,
      c.item_code, c.window_code, c.channel, c.closed_at,
      coalesce(r.due_on, due.day) as due_on, r.rectified_on, r.verified_on
    from service_cases c
    left join service_rating_rectifications r
      on r.district_code = c.district_code and r.case_no = c.case_no
    left join calendar_days closed on closed.day = (c.closed_at at time zone 'Asia/Shanghai')::date
    left join calendar_days due on due.is_working and due.rank = closed.rank + 15
    where c.rating <= 2
  );--> statement-breakpoint
CREATE VIEW "public"."service_breaches" WITH (security_invoker = true) AS (
    select district_code, batch_id, source_row, origin, case_no as record_no, department_code,
      window_code, (due_at at time zone 'Asia/Shanghai')::date as day, 'delay' as kind
    from service_cases
    where coalesce(closed_at, withdrawn_at, 'infinity') > due_at and due_at < now()
    union all
    select r.district_code, r.batch_id, r.source_row, r.origin, r.correction_no, w.department_code,
      r.window_code, r.found_on, 'error'
    from service_corrections r
    join service_windows w on w.district_code = r.district_code and w.code = r.window_code
    union all
    select r.district_code, r.batch_id, r.source_row, r.origin, r.complaint_no, w.department_code,
      r.window_code, r.received_on, 'complaint'
    from service_complaints r
    join service_windows w on w.district_code = r.district_code and w.code = r.window_code
    where r.upheld
  );--> statement-breakpoint
CREATE VIEW "public"."service_reopenings" WITH (security_invoker = true) AS (
    select e.district_code, e.batch_id, e.source_row, e.origin, e.case_no, c.department_code,
      c.item_code, c.window_code, c.channel, e.at as reopened_at, n.at as ended_at
    from service_case_events e
    join service_cases c on c.district_code = e.district_code and c.case_no = e.case_no
    left join service_case_events n
      on n.district_code = e.district_code and n.case_no = e.case_no and n.seq = e.seq + 1
    where e.kind = 'reopened'
    union all
    select c.district_code, c.batch_id, c.source_row, c.origin, c.case_no, c.department_code,
      c.item_code, c.window_code, c.channel, c.reopened_at, coalesce(c.final_closed_at, c.withdrawn_at)
    from service_cases c
    where c.reopened_at is not null and not exists (
      select from service_case_events e
      where e.district_code = c.district_code and e.case_no = c.case_no and e.kind = 'reopened')
  );--> statement-breakpoint
CREATE VIEW "public"."service_simplified_cases" WITH (security_invoker = true) AS (
    select a.district_code, a.batch_id, a.source_row, a.origin, a.case_no, c.department_code,
      c.item_code, c.window_code, c.channel, c.accepted_at, a.documents_asked, a.commitment_broken_on
    from service_simplified_approvals a
    join service_cases c on c.district_code = a.district_code and c.case_no = a.case_no
  );--> statement-breakpoint
CREATE VIEW "public"."tender_red_flags" WITH (security_invoker = true) AS (
    with winners as (
      select a.*, t.kind, t.method, l.valid, l.received, l.lowest_other
      from tender_awards a
      join tenders t on t.district_code = a.district_code and t.tender_no = a.tender_no
      cross join lateral (
        select count(*) filter (where b.state = 'valid') as valid, count(*) as received,
          min(b.amount_fen) filter (
            where b.state = 'valid' and b.supplier_code <> a.supplier_code) as lowest_other
        from tender_bids b
        where b.district_code = a.district_code and b.tender_no = a.tender_no and b.lot_no = a.lot_no
      ) l
      where a.revoked_on is null
    ),
    gaps as (
      select w.*, (lowest_other - amount_fen)::numeric / amount_fen as gap,
        extract(year from awarded_on)::int as year
      from winners w where lowest_other > amount_fen
    ),
    quartiles as (
      select district_code, kind, year, count(*)::int as n,
        percentile_cont(0.25) within group (order by ln(gap)::float8) as q1,
        percentile_cont(0.75) within group (order by ln(gap)::float8) as q3
      from gaps group by district_code, kind, year
      having count(*) >= 20
    ),
    fenced as (
      select g.*, q.n, exp(q1 - 1.5 * (q3 - q1)) as lower_fence, exp(q3 + 1.5 * (q3 - q1)) as upper_fence
      from gaps g join quartiles q on q.district_code = g.district_code and q.kind = g.kind and q.year = g.year
    )
    select flags.*, concat_ws('-', rule, tender_no, lot_no, supplier_code) as flag_no
    from (
      select t.district_code, t.batch_id, t.source_row, t.origin, t.tender_no, null::smallint as lot_no,
        t.kind, t.method, null::text as supplier_code, 'R003' as rule, t.notice_on as day,
        jsonb_build_object('days', d.days, 'least', 20) as evidence
      from tenders t
      cross join lateral (
        select (t.bid_deadline at time zone 'Asia/Shanghai')::date - t.notice_on as days) d
      where t.method = 'open' and d.days < 20
      union all
      select w.district_code, w.batch_id, w.source_row, w.origin, w.tender_no, w.lot_no,
        w.kind, w.method, w.supplier_code, 'R018', w.awarded_on, jsonb_build_object('bidders', 1)
      from winners w
      where w.method in ('open', 'selective') and w.received = 1
      union all
      select t.district_code, t.batch_id, t.source_row, t.origin, t.tender_no, null,
        t.kind, t.method, t.supplier_code, 'R018', t.awarded_on, jsonb_build_object('bidders', 1)
      from tenders t
      where t.method in ('open', 'selective') and t.bidders = 1 and t.awarded_on is not null
        and not exists (select from tender_awards a where a.district_code = t.district_code
          and a.tender_no = t.tender_no and a.revoked_on is null)
      union all
      select f.district_code, f.batch_id, f.source_row, f.origin, f.tender_no, f.lot_no,
        f.kind, f.method, f.supplier_code, case when f.gap < f.lower_fence then 'R024' else 'R058' end,
        f.awarded_on,
        jsonb_build_object('winning_fen', f.amount_fen, 'second_fen', f.lowest_other,
          'share', round(f.gap, 6), 'n', f.n,
          'fence', round((case when f.gap < f.lower_fence then f.lower_fence else f.upper_fence end)::numeric, 6))
      from fenced f
      where f.gap < f.lower_fence or f.gap > f.upper_fence
      union all
      select l.district_code, l.batch_id, l.source_row, l.origin, l.tender_no, l.lot_no,
        t.kind, t.method, null, 'R028', s.day,
        jsonb_build_object('bids', s.bids, 'prices', s.prices, 'amount_fen', s.amount_fen, 'suppliers', s.suppliers)
      from tender_lots l
      join tenders t on t.district_code = l.district_code and t.tender_no = l.tender_no
      cross join lateral (
        select sum(bids)::int as bids, count(*)::int as prices, min(amount_fen) as amount_fen,
          max(day) as day, string_agg(suppliers, ', ' order by amount_fen) as suppliers
        from (
          select b.amount_fen, count(*) as bids,
            max((b.received_at at time zone 'Asia/Shanghai')::date) as day,
            string_agg(b.supplier_code, ', ' order by b.supplier_code) as suppliers
          from tender_bids b
          where b.district_code = l.district_code and b.tender_no = l.tender_no and b.lot_no = l.lot_no
            and b.state = 'valid'
          group by b.amount_fen having count(*) > 1
        ) same
      ) s
      where s.bids is not null
      union all
      select b.district_code, b.batch_id, b.source_row, b.origin, b.tender_no, b.lot_no,
        t.kind, t.method, b.supplier_code, 'R030', (b.received_at at time zone 'Asia/Shanghai')::date,
        jsonb_build_object('supplier', b.supplier_code,
          'minutes_late', ceil(extract(epoch from b.received_at - t.bid_deadline) / 60)::int)
      from tender_bids b
      join tenders t on t.district_code = b.district_code and t.tender_no = b.tender_no
      where b.state = 'valid' and b.received_at > t.bid_deadline
      union all
      select w.district_code, w.batch_id, w.source_row, w.origin, w.tender_no, w.lot_no,
        w.kind, w.method, w.supplier_code, 'R035', w.awarded_on,
        jsonb_build_object('bids', w.received, 'valid', w.valid)
      from winners w
      where w.received >= 2 and w.valid = 1
    ) flags
  );--> statement-breakpoint
CREATE VIEW "public"."tender_results" WITH (security_invoker = true) AS (
    select a.district_code, a.batch_id, a.source_row, a.origin, a.tender_no, a.lot_no, t.kind, t.method,
      a.supplier_code, t.notice_on, a.awarded_on, l.budget_fen, a.amount_fen as award_fen,
      (select count(*)::int from tender_bids b where b.district_code = a.district_code
        and b.tender_no = a.tender_no and b.lot_no = a.lot_no) as bidders
    from tender_awards a
    join tenders t on t.district_code = a.district_code and t.tender_no = a.tender_no
    join tender_lots l on l.district_code = a.district_code and l.tender_no = a.tender_no
      and l.lot_no = a.lot_no
    where a.revoked_on is null
    union all
    select t.district_code, t.batch_id, t.source_row, t.origin, t.tender_no, null, t.kind, t.method,
      t.supplier_code, t.notice_on, t.awarded_on, t.budget_fen, t.award_fen, t.bidders::int
    from tenders t
    where t.awarded_on is not null and not exists (
      select from tender_awards a where a.district_code = t.district_code
        and a.tender_no = t.tender_no and a.revoked_on is null)
  );--> statement-breakpoint
UPDATE "hotline_orders" SET "original_due_at" = "due_at", "final_closed_at" = "closed_at",
  "state" = case when "closed_at" is null then 'received' else 'closed' end;
