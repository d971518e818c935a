CREATE TABLE "briefing_deliveries" (
	"district_code" text NOT NULL,
	"schedule_id" bigint NOT NULL,
	"period_key" text NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"state" text NOT NULL,
	"files" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"delivered_at" timestamp with time zone,
	CONSTRAINT "briefing_deliveries_pk" PRIMARY KEY("district_code","schedule_id","period_key","kind","place"),
	CONSTRAINT "briefing_deliveries_kind" CHECK ("briefing_deliveries"."kind" in ('folder', 'email')),
	CONSTRAINT "briefing_deliveries_state" CHECK ("briefing_deliveries"."state" in ('sending', 'done'))
);
--> statement-breakpoint
CREATE TABLE "briefing_runs" (
	"district_code" text NOT NULL,
	"schedule_id" bigint NOT NULL,
	"period_key" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"holder" text,
	"lease_until" timestamp with time zone,
	"revision" integer,
	"problem" jsonb,
	"finished_at" timestamp with time zone,
	CONSTRAINT "briefing_runs_pk" PRIMARY KEY("district_code","schedule_id","period_key"),
	CONSTRAINT "briefing_runs_state" CHECK ("briefing_runs"."state" in ('pending', 'running', 'waiting', 'done', 'failed')),
	CONSTRAINT "briefing_runs_lease" CHECK (("briefing_runs"."state" = 'running') = ("briefing_runs"."holder" is not null and "briefing_runs"."lease_until" is not null))
);
--> statement-breakpoint
CREATE TABLE "briefing_recipients" (
	"district_code" text NOT NULL,
	"schedule_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"language" text NOT NULL,
	"formats" text[] NOT NULL,
	"may_read" text[],
	CONSTRAINT "briefing_recipients_pk" PRIMARY KEY("district_code","schedule_id","kind","place"),
	CONSTRAINT "briefing_recipients_kind" CHECK ("briefing_recipients"."kind" in ('folder', 'email')),
	CONSTRAINT "briefing_recipients_formats" CHECK (cardinality("briefing_recipients"."formats") > 0 and "briefing_recipients"."formats" <@ array['pdf', 'docx', 'pptx', 'xlsx', 'zip'])
);
--> statement-breakpoint
CREATE TABLE "briefing_schedules" (
	"district_code" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "briefing_schedules_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"grain" text NOT NULL,
	"send" text DEFAULT 'published' NOT NULL,
	"is_enabled" boolean DEFAULT true NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "briefing_schedules_pk" PRIMARY KEY("district_code","id"),
	CONSTRAINT "briefing_schedules_grain" CHECK ("briefing_schedules"."grain" in ('month', 'quarter', 'half_year', 'year')),
	CONSTRAINT "briefing_schedules_send" CHECK ("briefing_schedules"."send" in ('draft', 'published'))
);
--> statement-breakpoint
ALTER TABLE "briefing_deliveries" ADD CONSTRAINT "briefing_deliveries_run" FOREIGN KEY ("district_code","schedule_id","period_key") REFERENCES "public"."briefing_runs"("district_code","schedule_id","period_key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefing_runs" ADD CONSTRAINT "briefing_runs_schedule" FOREIGN KEY ("district_code","schedule_id") REFERENCES "public"."briefing_schedules"("district_code","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefing_recipients" ADD CONSTRAINT "briefing_recipients_schedule" FOREIGN KEY ("district_code","schedule_id") REFERENCES "public"."briefing_schedules"("district_code","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "briefing_runs_state_due" ON "briefing_runs" USING btree ("district_code","state","due_at");