CREATE TABLE "applied_rules" (
	"name" text PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"applied_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_days" (
	"day" date PRIMARY KEY NOT NULL,
	"is_working" boolean NOT NULL,
	"rank" integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX "calendar_days_rank" ON "calendar_days" USING btree ("rank");