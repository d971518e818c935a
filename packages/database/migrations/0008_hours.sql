CREATE TABLE "hotline_hours" (
	"district_code" text NOT NULL,
	"month" date NOT NULL,
	"unit_code" text NOT NULL,
	"bucket" integer NOT NULL,
	"handled" integer NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "hotline_hours_pk" PRIMARY KEY("district_code","month","unit_code","bucket")
);
--> statement-breakpoint
CREATE TABLE "hotline_hours_total" (
	"district_code" text NOT NULL,
	"month" date NOT NULL,
	"bucket" integer NOT NULL,
	"handled" integer NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "hotline_hours_total_district_code_month_bucket_pk" PRIMARY KEY("district_code","month","bucket")
);
--> statement-breakpoint
CREATE TABLE "service_hall_hours" (
	"district_code" text NOT NULL,
	"month" date NOT NULL,
	"department_code" text NOT NULL,
	"bucket" integer NOT NULL,
	"handled" integer NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "service_hall_hours_pk" PRIMARY KEY("district_code","month","department_code","bucket")
);
--> statement-breakpoint
CREATE TABLE "service_hall_hours_total" (
	"district_code" text NOT NULL,
	"month" date NOT NULL,
	"bucket" integer NOT NULL,
	"handled" integer NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "service_hall_hours_total_district_code_month_bucket_pk" PRIMARY KEY("district_code","month","bucket")
);
--> statement-breakpoint
DROP VIEW "public"."hotline_handlings";--> statement-breakpoint
INSERT INTO "hotline_hours" ("district_code", "month", "unit_code", "bucket", "handled", "simulated")
SELECT "district_code", date_trunc('month', "closed_at" at time zone 'Asia/Shanghai')::date, "unit_code", (sign("hours") * ceil(ln(greatest(abs("hours") / 1e-9::float8, 1)) / 0.020000666706669435::float8))::int, count(*), count(*) FILTER (WHERE "origin" = 'simulated')
FROM "hotline_orders", LATERAL (SELECT date_part('epoch', "closed_at" - "received_at") / 3600 AS "hours") h
WHERE "closed_at" IS NOT NULL AND "voided_at" IS NULL GROUP BY 1, 2, 3, 4;--> statement-breakpoint
INSERT INTO "service_hall_hours" ("district_code", "month", "department_code", "bucket", "handled", "simulated")
SELECT "district_code", date_trunc('month', "closed_at" at time zone 'Asia/Shanghai')::date, "department_code", (sign("hours") * ceil(ln(greatest(abs("hours") / 1e-9::float8, 1)) / 0.020000666706669435::float8))::int, count(*), count(*) FILTER (WHERE "origin" = 'simulated')
FROM "service_cases", LATERAL (SELECT date_part('epoch', "closed_at" - "accepted_at") / 3600 AS "hours") h
WHERE "closed_at" IS NOT NULL GROUP BY 1, 2, 3, 4;--> statement-breakpoint
INSERT INTO "hotline_hours_total" ("district_code", "month", "bucket", "handled", "simulated")
SELECT "district_code", "month", "bucket", sum("handled"), sum("simulated") FROM "hotline_hours" GROUP BY 1, 2, 3;--> statement-breakpoint
INSERT INTO "service_hall_hours_total" ("district_code", "month", "bucket", "handled", "simulated")
SELECT "district_code", "month", "bucket", sum("handled"), sum("simulated") FROM "service_hall_hours" GROUP BY 1, 2, 3;
