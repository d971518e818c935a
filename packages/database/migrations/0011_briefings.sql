CREATE TABLE "briefings" (
	"district_code" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "briefings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"period_key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "briefings_pk" PRIMARY KEY("district_code","id"),
	CONSTRAINT "briefings_period" UNIQUE("district_code","period_key"),
	CONSTRAINT "briefings_period_key" CHECK ("briefings"."period_key" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])|Q[1-4]|H[12])?$')
);
--> statement-breakpoint
CREATE TABLE "briefing_edits" (
	"district_code" text NOT NULL,
	"briefing_id" bigint NOT NULL,
	"revision" integer NOT NULL,
	"language" text NOT NULL,
	"paragraph" text NOT NULL,
	"text" text NOT NULL,
	"rested_on" jsonb NOT NULL,
	"edited_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_by" text NOT NULL,
	CONSTRAINT "briefing_edits_pk" PRIMARY KEY("district_code","briefing_id","revision","language","paragraph")
);
--> statement-breakpoint
CREATE TABLE "briefing_files" (
	"district_code" text NOT NULL,
	"briefing_id" bigint NOT NULL,
	"revision" integer NOT NULL,
	"language" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "briefing_files_pk" PRIMARY KEY("district_code","briefing_id","revision","language","name"),
	CONSTRAINT "briefing_files_sha256" CHECK ("briefing_files"."sha256" = encode(sha256("briefing_files"."content"), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "briefing_revisions" (
	"district_code" text NOT NULL,
	"briefing_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"frozen" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"data_version" bigint NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	"frozen_by" text NOT NULL,
	"reviewed_at" timestamp with time zone,
	"reviewed_by" text,
	"published_at" timestamp with time zone,
	"published_by" text,
	"overruled" text,
	CONSTRAINT "briefing_revisions_pk" PRIMARY KEY("district_code","briefing_id","number"),
	CONSTRAINT "briefing_revisions_state" CHECK ("briefing_revisions"."state" in ('draft', 'reviewed', 'published')),
	CONSTRAINT "briefing_revisions_hash" CHECK ("briefing_revisions"."content_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "briefing_edits" ADD CONSTRAINT "briefing_edits_revision" FOREIGN KEY ("district_code","briefing_id","revision") REFERENCES "public"."briefing_revisions"("district_code","briefing_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefing_files" ADD CONSTRAINT "briefing_files_revision" FOREIGN KEY ("district_code","briefing_id","revision") REFERENCES "public"."briefing_revisions"("district_code","briefing_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefing_revisions" ADD CONSTRAINT "briefing_revisions_briefing" FOREIGN KEY ("district_code","briefing_id") REFERENCES "public"."briefings"("district_code","id") ON DELETE no action ON UPDATE no action;