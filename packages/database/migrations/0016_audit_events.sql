CREATE TABLE "audit_events" (
	"district_code" text NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"account_id" text,
	"actor" text NOT NULL,
	"address" text,
	"request_id" text,
	"event" text NOT NULL,
	"is_success" boolean NOT NULL,
	"object_kind" text,
	"object_id" text,
	"details" json NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_events_pk" PRIMARY KEY("district_code","sequence"),
	CONSTRAINT "audit_events_event" CHECK ("audit_events"."event" in ('sign_in', 'sign_in_failed', 'locked_out', 'sign_out', 'denied', 'export', 'import', 'undo', 'enter', 'amend', 'remove', 'payment', 'unmask', 'rights_changed', 'token_made', 'token_revoked', 'briefing_made', 'briefing_reviewed', 'briefing_published', 'schedule_changed', 'started', 'anchored', 'pruned')),
	CONSTRAINT "audit_events_hash" CHECK ("audit_events"."hash" ~ '^[0-9a-f]{64}$' and "audit_events"."previous_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"district_code" text PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audit_events_at" ON "audit_events" USING btree ("district_code","at");--> statement-breakpoint
CREATE INDEX "audit_events_event" ON "audit_events" USING btree ("district_code","event","sequence");