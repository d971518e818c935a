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
ALTER TABLE "service_cases" DROP CONSTRAINT "service_cases_one_end";--> statement-breakpoint
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
CREATE INDEX "service_case_events_reopened" ON "service_case_events" USING btree ("district_code","at") WHERE "service_case_events"."kind" = 'reopened';--> statement-breakpoint
CREATE INDEX "service_complaints_by_case" ON "service_complaints" USING btree ("district_code","case_no");--> statement-breakpoint
CREATE INDEX "service_corrections_by_case" ON "service_corrections" USING btree ("district_code","case_no");--> statement-breakpoint
CREATE INDEX "service_window_posts_by_window" ON "service_window_posts" USING btree ("district_code","window_code");--> statement-breakpoint
CREATE INDEX "service_cases_rated_bad" ON "service_cases" USING btree ("district_code","closed_at") WHERE "service_cases"."rating" <= 2;--> statement-breakpoint
CREATE INDEX "service_cases_late" ON "service_cases" USING btree ("district_code","due_at") WHERE coalesce("service_cases"."closed_at", "service_cases"."withdrawn_at", 'infinity') > "service_cases"."due_at";--> statement-breakpoint
CREATE INDEX "service_cases_reopened" ON "service_cases" USING btree ("district_code","reopened_at") WHERE "service_cases"."reopened_at" is not null;--> statement-breakpoint
ALTER TABLE "service_items" ADD CONSTRAINT "service_items_business_code_once" UNIQUE("district_code","business_code");--> statement-breakpoint
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
  );