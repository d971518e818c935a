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
	"result" text NOT NULL,
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
CREATE INDEX "fund_agreements_of_project" ON "fund_agreements" USING btree ("district_code","project_no");--> statement-breakpoint
CREATE INDEX "fund_inspections_day" ON "fund_inspections" USING btree ("district_code","inspected_on","agreement_no");--> statement-breakpoint
CREATE INDEX "fund_payments_of_stage" ON "fund_payments" USING btree ("district_code","agreement_no","stage_no");--> statement-breakpoint
CREATE INDEX "fund_payments_paid" ON "fund_payments" USING btree ("district_code","paid_on","payment_no");--> statement-breakpoint
CREATE INDEX "fund_projects_approved" ON "fund_projects" USING btree ("district_code","approved_on","project_no");--> statement-breakpoint
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
  );