CREATE TABLE "hotline_hours_daily" (
	"district_code" text NOT NULL,
	"day" date NOT NULL,
	"bucket" integer NOT NULL,
	"handled" integer NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "hotline_hours_daily_district_code_day_bucket_pk" PRIMARY KEY("district_code","day","bucket")
);
--> statement-breakpoint
CREATE TABLE "hotline_hours_monthly" (
	"district_code" text NOT NULL,
	"month" date NOT NULL,
	"bucket" integer NOT NULL,
	"handled" integer NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "hotline_hours_monthly_district_code_month_bucket_pk" PRIMARY KEY("district_code","month","bucket")
);
--> statement-breakpoint
CREATE TABLE "service_hall_hours_daily" (
	"district_code" text NOT NULL,
	"day" date NOT NULL,
	"bucket" integer NOT NULL,
	"handled" integer NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "service_hall_hours_daily_district_code_day_bucket_pk" PRIMARY KEY("district_code","day","bucket")
);
--> statement-breakpoint
CREATE TABLE "service_hall_hours_monthly" (
	"district_code" text NOT NULL,
	"month" date NOT NULL,
	"bucket" integer NOT NULL,
	"handled" integer NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "service_hall_hours_monthly_district_code_month_bucket_pk" PRIMARY KEY("district_code","month","bucket")
);
--> statement-breakpoint
DROP VIEW "public"."hotline_handlings";--> statement-breakpoint
INSERT INTO "hotline_hours_daily" ("district_code", "day", "bucket", "handled", "simulated")
SELECT "district_code", ("closed_at" at time zone 'Asia/Shanghai')::date, (sign("hours") * ceil(ln(greatest(abs("hours") / 1e-9::float8, 1)) / 0.020000666706669435::float8))::int, count(*), count(*) FILTER (WHERE "origin" = 'simulated')
FROM "hotline_orders", LATERAL (SELECT date_part('epoch', "closed_at" - "received_at") / 3600 AS "hours") h
WHERE "closed_at" IS NOT NULL AND "voided_at" IS NULL GROUP BY 1, 2, 3;--> statement-breakpoint
INSERT INTO "service_hall_hours_daily" ("district_code", "day", "bucket", "handled", "simulated")
SELECT "district_code", ("closed_at" at time zone 'Asia/Shanghai')::date, (sign("hours") * ceil(ln(greatest(abs("hours") / 1e-9::float8, 1)) / 0.020000666706669435::float8))::int, count(*), count(*) FILTER (WHERE "origin" = 'simulated')
FROM "service_cases", LATERAL (SELECT date_part('epoch', "closed_at" - "accepted_at") / 3600 AS "hours") h
WHERE "closed_at" IS NOT NULL GROUP BY 1, 2, 3;--> statement-breakpoint
INSERT INTO "hotline_hours_monthly" ("district_code", "month", "bucket", "handled", "simulated")
SELECT "district_code", date_trunc('month', "day"::timestamp)::date, "bucket", sum("handled"), sum("simulated") FROM "hotline_hours_daily" GROUP BY 1, 2, 3;--> statement-breakpoint
INSERT INTO "service_hall_hours_monthly" ("district_code", "month", "bucket", "handled", "simulated")
SELECT "district_code", date_trunc('month', "day"::timestamp)::date, "bucket", sum("handled"), sum("simulated") FROM "service_hall_hours_daily" GROUP BY 1, 2, 3;
