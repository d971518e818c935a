CREATE TABLE "touched_rows" (
	"district_code" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "touched_rows_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source" text NOT NULL,
	"sign" smallint NOT NULL,
	"image" jsonb NOT NULL,
	CONSTRAINT "touched_rows_district_code_id_pk" PRIMARY KEY("district_code","id")
);
--> statement-breakpoint
DELETE FROM "service_hall_daily" WHERE ("accepted", "closed", "due", "on_time", "visits_recorded", "at_most_one_visit", "rated", "satisfied", "open", "open_overdue", "simulated") = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);--> statement-breakpoint
DELETE FROM "service_hall_monthly" WHERE ("accepted", "closed", "due", "on_time", "visits_recorded", "at_most_one_visit", "rated", "satisfied", "open", "open_overdue", "simulated") = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);--> statement-breakpoint
DELETE FROM "hotline_daily" WHERE ("received", "closed", "due", "on_time", "rated", "satisfied", "open_overdue", "simulated") = (0, 0, 0, 0, 0, 0, 0, 0);--> statement-breakpoint
DELETE FROM "hotline_monthly" WHERE ("received", "closed", "due", "on_time", "rated", "satisfied", "open_overdue", "simulated") = (0, 0, 0, 0, 0, 0, 0, 0);
